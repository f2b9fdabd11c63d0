import { readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The last line of a test run; programs read it too. */
export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

type Numbers = Readonly<Record<string, number | undefined>>;

const isNumbers = (value: unknown): value is Numbers => typeof value === 'object' && value !== null;

const sum = (numbers: Numbers, names: readonly string[]): number =>
  names.reduce((total, name) => total + (numbers[name] ?? 0), 0);

/** @param report what Vitest's JSON reporter wrote */
export const vitestCounts = (report: unknown): Counts => {
  if (!isNumbers(report)) return NO_COUNTS;
  return {
    passed: sum(report, ['numPassedTests']),
    failed: sum(report, ['numFailedTests']),
    skipped: sum(report, ['numPendingTests', 'numTodoTests']),
  };
};

/** @param report what Playwright's JSON reporter wrote */
export const playwrightCounts = (report: unknown): Counts => {
  const stats = isNumbers(report) ? Object(report).stats : null;
  if (!isNumbers(stats)) return NO_COUNTS;
  return {
    passed: sum(stats, ['expected', 'flaky']),
    failed: sum(stats, ['unexpected']),
    skipped: sum(stats, ['skipped']),
  };
};

/** A missing report counts no tests: its step then fails by its exit code. */
export const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};
