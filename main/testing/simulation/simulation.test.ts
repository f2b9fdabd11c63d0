import { expect, test } from 'vitest';
import { z } from 'zod';
import { STEP_KINDS } from '../../../preload/contract/step.ts';
import { tempFolder } from '../temp-folder.ts';
import { isSetState } from './mutants.ts';
import { describeFailure, expectPromisesKept, findFailure } from './run-seeds.ts';
import { simulate } from './simulate.ts';

/** A story takes a tenth of a second; on a busy computer it takes much longer. */
const SLOW_MS = 240_000;

// Thousands more stories run every night: `npm run soak`.
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

const doneSchema = z.object({
  steps: z.array(
    z.object({ step: z.object({ kind: z.string() }), progress: z.object({ kind: z.string() }) }),
  ),
});

/** The kinds of the steps that are done in the state that a statement writes. */
const doneIn = ([row]: readonly unknown[]): readonly string[] => {
  if (typeof row !== 'object' || row === null || !('state' in row)) return [];
  const state = doneSchema.safeParse(JSON.parse(String(row.state))).data;
  const done = state?.steps.filter(({ progress }) => progress.kind === 'done') ?? [];
  return done.map(({ step }) => step.kind);
};

// A kind that is refused in every story would be checked in none.
test('every kind of step is done in some story', { timeout: SLOW_MS }, async () => {
  const left = new Set<string>(STEP_KINDS);
  const rewrite = (sql: string, params: readonly unknown[]): readonly unknown[] => {
    if (isSetState(sql)) for (const kind of doneIn(params)) left.delete(kind);
    return params;
  };
  for (let seed = 1; seed <= 60 && left.size > 0; seed += 1) {
    await simulate(seed, { mutation: { rewrite } });
  }
  expect([...left]).toEqual([]);
});
