import { addCounts, type Counts, countsLine, NO_COUNTS } from './counts.ts';

export type StepEnd = { readonly code: number; readonly counts?: Counts };
export type Step = { readonly name: string; readonly run: () => Promise<StepEnd> };

export type StepReport = {
  readonly name: string;
  readonly isOk: boolean;
  readonly durationMs: number;
  readonly counts: Counts;
};

/** A step that failed without a failed test, such as by a type error, counts as one failure. */
export const countStep = ({ code, counts = NO_COUNTS }: StepEnd): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

type World = { readonly now: () => number; readonly print: (line: string) => void };

/** Runs the steps in order until one fails. */
export const runSteps = async (
  steps: readonly Step[],
  { now, print }: World,
): Promise<readonly StepReport[]> => {
  const reports: StepReport[] = [];
  for (const { name, run } of steps) {
    print(`\n── ${name}`);
    const startedAt = now();
    const end = await run();
    const counts = countStep(end);
    const isOk = end.code === 0 && counts.failed === 0;
    reports.push({ name, isOk, durationMs: now() - startedAt, counts });
    if (!isOk) break;
  }
  return reports;
};

const seconds = (durationMs: number): string => `${(durationMs / 1000).toFixed(1)} s`;

/** The lines at the end: each step with its time, then the counts on their own line. */
export const summaryLines = (
  steps: readonly Step[],
  reports: readonly StepReport[],
): readonly string[] => {
  const rows = steps.map(({ name }, index) => {
    const report = reports[index];
    if (!report) return `  ·  ${name.padEnd(16)} not run`;
    const tested = report.counts.passed > 0 ? `   ${countsLine(report.counts)}` : '';
    return `  ${report.isOk ? '✓' : '✗'}  ${name.padEnd(16)} ${seconds(report.durationMs)}${tested}`;
  });
  const total = reports.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS);
  return ['', ...rows, '', countsLine(total)];
};
