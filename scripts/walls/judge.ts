import { isAssertion, type TestResult } from './reports.ts';
import { isTitled } from './titles.ts';
import type { NamedTest } from './wall.ts';

/** The result for a wall that was taken away. */
export type Verdict =
  /** Its test failed, because an expectation was not met. */
  | { readonly kind: 'seen' }
  /** No test failed. */
  | { readonly kind: 'survived' }
  /** Its test proves nothing: it did not run, or it failed for another reason. */
  | { readonly kind: 'unclear'; readonly why: string };

const isOf =
  ({ file, title }: NamedTest) =>
  (result: TestResult): boolean =>
    result.file === file && isTitled(result.title, title);

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** @param output the output of the run, for the case that no test ran */
export const judge = (test: NamedTest, results: readonly TestResult[], output: string): Verdict => {
  const own = results.filter(isOf(test)).filter(({ status }) => status !== 'skipped');
  if (own.length === 0) return { kind: 'unclear', why: `did not run: ${firstLine(output)}` };
  const messages = own
    .filter(({ status }) => status === 'failed')
    .flatMap((result) => result.messages);
  if (own.every(({ status }) => status === 'passed')) return { kind: 'survived' };
  return messages.some(isAssertion)
    ? { kind: 'seen' }
    : { kind: 'unclear', why: `failed for another reason: ${firstLine(messages[0] ?? '')}` };
};

/** Whether a test passes while every wall stands; only then does its failure prove anything. */
export const isGreen = (test: NamedTest, results: readonly TestResult[]): boolean => {
  const own = results.filter(isOf(test)).filter(({ status }) => status !== 'skipped');
  return own.length > 0 && own.every(({ status }) => status === 'passed');
};
