import { expect, test } from 'vitest';
import { faultPlanSchema } from '../../main/practice/faults.ts';
import { createSeededRandom } from '../../main/testing/fakes.ts';
import { drawMoment, KILL_FAULTS, LAG_WINDOW_MS, LONGEST_LAG_MS } from './kill-plan.ts';

const draw = (seed: number, count: number) => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, () => drawMoment(random));
};

test('the same seed draws the same moments', () => {
  expect(draw(7, 50)).toEqual(draw(7, 50));
  expect(draw(7, 50)).not.toEqual(draw(8, 50));
});

test('a hundred moments are of every kind', () => {
  const kinds = new Set(draw(1, 100).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['starting', 'submitting', 'typing']);
});

test('the faults are a plan, and the index is never behind for longer than Galena waits', () => {
  expect(faultPlanSchema.safeParse(KILL_FAULTS).success).toBe(true);
  expect(LONGEST_LAG_MS).toBeLessThan(LAG_WINDOW_MS);
});
