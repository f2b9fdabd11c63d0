import { isGreen, judge, type Verdict } from './judge.ts';
import type { TestRun } from './run-tests.ts';
import type { Scratch } from './scratch.ts';
import type { NamedTest, Wall } from './wall.ts';

/** A wall with its number in the list, for `--only`. */
export type NumberedWall = { readonly number: number; readonly wall: Wall };

export type Report = NumberedWall & { readonly verdict: Verdict };

type Parts = {
  /** As many copies as are used at once. */
  readonly scratches: readonly Scratch[];
  readonly runTests: (
    folder: string,
    tests: readonly NamedTest[],
    stop: AbortSignal,
  ) => Promise<TestRun>;
  readonly stop: AbortSignal;
  readonly onBaseline: (files: number) => void;
  readonly onReport: (report: Report, done: number) => void;
};

const NOT_GREEN: Verdict = {
  kind: 'unclear',
  why: 'its test does not pass while every wall stands',
};

/**
 * Runs the tests of all walls once while every wall stands. Then takes one wall away at a time and
 * checks whether its own test fails.
 * @throws the reason of the aborted `stop`
 */
export const runWalls = async (
  walls: readonly NumberedWall[],
  { scratches, runTests, stop, onBaseline, onReport }: Parts,
): Promise<readonly Report[]> => {
  const [first] = scratches;
  if (!first || walls.length === 0) return [];
  const tests = walls.map(({ wall }) => wall.test);
  onBaseline(new Set(tests.map(({ file }) => file)).size);
  const baseline = await runTests(first.folder, tests, stop);

  const reports: Report[] = [];
  const tell = (numbered: NumberedWall, verdict: Verdict): void => {
    const report = { ...numbered, verdict };
    reports.push(report);
    onReport(report, reports.length);
  };
  const waiting = [...walls];
  const work = async (scratch: Scratch): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { test } = next.wall;
      if (!isGreen(test, baseline.results)) {
        tell(next, NOT_GREEN);
        continue;
      }
      const { results, output } = await scratch.without(next.wall, () =>
        runTests(scratch.folder, [test], stop),
      );
      tell(next, judge(test, results, output));
    }
  };
  await Promise.all(scratches.map(work));
  return reports.toSorted((a, b) => a.number - b.number);
};
