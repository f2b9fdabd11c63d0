import { relative } from 'node:path';
import { z } from 'zod';

/** One test of a run. */
export type TestResult = {
  /** Relative to the root of the run. */
  readonly file: string;
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed. */
  readonly messages: readonly string[];
};

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const statusOf = (word: string): TestResult['status'] => {
  if (word === 'passed' || word === 'expected' || word === 'flaky') return 'passed';
  return word === 'failed' || word === 'unexpected' ? 'failed' : 'skipped';
};

/** Reads Vitest's JSON report. A file that could not be loaded has no tests in it. */
export const readVitest = (report: unknown, root: string): readonly TestResult[] =>
  vitestSchema.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status, failureMessages }) => ({
      file: relative(root, name).replaceAll('\\', '/'),
      title,
      status: statusOf(status),
      messages: failureMessages ?? [],
    })),
  );

type Suite = {
  readonly specs?: readonly z.infer<typeof specSchema>[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
};
const errorSchema = z.object({ message: z.string().optional() });
const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(errorSchema) })),
    }),
  ),
});
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema).optional(), suites: z.array(suiteSchema).optional() }),
);

const specsOf = ({ specs = [], suites = [] }: Suite): readonly z.infer<typeof specSchema>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Reads Playwright's JSON report; its file names are relative to `e2e/`. */
export const readPlaywright = (report: unknown): readonly TestResult[] =>
  specsOf(suiteSchema.parse(report)).flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }) => ({
      file: `e2e/${file}`,
      title,
      status: statusOf(status),
      messages: results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')),
    })),
  );

/** Messages of an expectation that was not met; a test that cannot run proves no wall. */
const ASSERTION = /AssertionError|TestingLibraryElementError|expect\(|expect\.poll/;

export const isAssertion = (message: string): boolean => ASSERTION.test(message);
