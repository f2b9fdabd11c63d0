import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.ts';
import { describeFailure, expectPromisesKept, findFailure } from './run-seeds.ts';
import { simulate } from './simulate.ts';

/** A story takes a tenth of a second; a machine that is busy with other things takes its time. */
const SLOW_MS = 240_000;

// Thousands more are told every night: `npm run soak`.
test('no lead is lost and none is made twice, from seed 1 to 200', { timeout: SLOW_MS }, () =>
  expectPromisesKept(1, 200),
);

test('the same seed tells the same story', async () => {
  for (const seed of [3, 42, 118]) {
    const [first, second] = [await simulate(seed), await simulate(seed)];
    expect(second.traceHash).toBe(first.traceHash);
  }
});

test('another seed tells another story', async () => {
  expect((await simulate(2)).traceHash).not.toBe((await simulate(3)).traceHash);
});

test('the promises hold on a file that is left as a pulled plug leaves it', {
  timeout: SLOW_MS,
}, async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const failure = await findFailure(seed, 1, { folder: tempFolder() });
    expect(failure === null ? null : describeFailure(failure)).toBeNull();
  }
});
