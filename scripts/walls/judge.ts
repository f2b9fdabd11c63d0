import { isAssertion, type TestResult } from './reports.ts';
import { isTitled } from './titles.ts';
import type { NamedTest } from './wall.ts';

/** What came of a wall that was taken away. */
export type Verdict =
  /** Its test turned red, because something was not as expected. */
  | { readonly kind: 'seen' }
  /** Nobody noticed. */
  | { readonly kind: 'survived' }
  /** Its test could not say: it did not run, or broke for another reason. */
  | { readonly kind: 'unclear'; readonly why: string };

const isOf =
  ({ file, title }: NamedTest) =>
  (result: TestResult): boolean =>
    result.file === file && isTitled(result.title, title);

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** @param output what the run said, for the case that it came to no test at all */
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

/** Whether a test passes while every wall stands; only then can its turning red say something. */
export const isGreen = (test: NamedTest, results: readonly TestResult[]): boolean => {
  const own = results.filter(isOf(test)).filter(({ status }) => status !== 'skipped');
  return own.length > 0 && own.every(({ status }) => status === 'passed');
};
