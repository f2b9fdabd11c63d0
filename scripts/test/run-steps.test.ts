import { expect, test } from 'vitest';
import { countsLine, playwrightCounts, vitestCounts } from './counts.ts';
import { countStep, runSteps, type StepEnd, summaryLines } from './run-steps.ts';

const stepsOf = (ends: Readonly<Record<string, StepEnd>>) => {
  const ran: string[] = [];
  const steps = Object.entries(ends).map(([name, end]) => ({
    name,
    run: async () => {
      ran.push(name);
      return end;
    },
  }));
  return { steps, ran };
};

const world = { now: () => 0, print: () => undefined };
const counted = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

test('the steps run in order and stop at the first that fails', async () => {
  const { steps, ran } = stepsOf({ lint: { code: 0 }, types: { code: 2 }, unit: { code: 0 } });
  const reports = await runSteps(steps, world);
  expect(ran).toEqual(['lint', 'types']);
  expect(reports.map(({ isOk }) => isOk)).toEqual([true, false]);
});

test('the last line sums the tests of all steps', async () => {
  const { steps } = stepsOf({
    unit: { code: 0, counts: counted(10, 0, 1) },
    e2e: { code: 0, counts: counted(5, 0, 2) },
  });
  const lines = summaryLines(steps, await runSteps(steps, world));
  expect(lines.at(-1)).toBe('15 passed, 0 failed, 3 skipped');
});

test('a step that fails without a failed test is counted as one failure', async () => {
  expect(countStep({ code: 1 })).toEqual(counted(0, 1));
  expect(countStep({ code: 1, counts: counted(4, 0) })).toEqual(counted(4, 1));
  expect(countStep({ code: 1, counts: counted(4, 3) })).toEqual(counted(4, 3));
  expect(countStep({ code: 0, counts: counted(4, 0) })).toEqual(counted(4, 0));
});

test('a tool that exits well although a test failed does not pass', async () => {
  const { steps } = stepsOf({ unit: { code: 0, counts: counted(1, 1) } });
  expect((await runSteps(steps, world))[0]?.isOk).toBe(false);
});

test('steps that were not reached are named as not run', async () => {
  const { steps } = stepsOf({ lint: { code: 1 }, unit: { code: 0 } });
  const lines = summaryLines(steps, await runSteps(steps, world));
  expect(lines.find((line) => line.includes('unit'))).toContain('not run');
});

test('skipped tests are told only when there are any', () => {
  expect(countsLine(counted(3, 0))).toBe('3 passed, 0 failed');
  expect(countsLine(counted(3, 1, 2))).toBe('3 passed, 1 failed, 2 skipped');
});

test('the reports of both test runners are understood, and what is none counts nothing', () => {
  const unit = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(vitestCounts(unit)).toEqual(counted(7, 1, 3));
  const e2e = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 9 } };
  expect(playwrightCounts(e2e)).toEqual(counted(5, 1, 9));
  for (const none of [null, 'text', {}, { stats: null }]) {
    expect(vitestCounts(none)).toEqual(counted(0, 0));
    expect(playwrightCounts(none)).toEqual(counted(0, 0));
  }
});
