import { expect, test } from 'vitest';
import { faultPlanSchema } from '../../main/practice/faults.ts';
import { createSeededRandom } from '../../main/testing/fakes.ts';
import {
  ANSWER_TIMEOUT_MS,
  drawMoment,
  drawRevocation,
  KILL_FAULTS,
  LAG_WINDOW_MS,
  LONGEST_LAG_MS,
} from './kill-plan.ts';

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

test('in some lives the token is revoked, at moments of their own', () => {
  const random = createSeededRandom(1);
  const drawn = Array.from({ length: 200 }, () => drawRevocation(random));
  const revoked = drawn.filter((revocation) => revocation !== null);
  expect(revoked.length).toBeGreaterThan(25);
  expect(revoked.length).toBeLessThan(100);
  expect(new Set(revoked.map(({ afterMs }) => afterMs)).size).toBeGreaterThan(20);
});

test('an answer that comes late comes before Galena gives it up', () => {
  const delays = KILL_FAULTS.faults.flatMap((fault) =>
    fault.kind === 'slow' ? fault.delayMs : [],
  );
  expect(Math.max(...delays)).toBeLessThan(ANSWER_TIMEOUT_MS / 4);
});

test('the faults are a plan, and the index is never behind for longer than Galena waits', () => {
  expect(faultPlanSchema.safeParse(KILL_FAULTS).success).toBe(true);
  expect(LONGEST_LAG_MS).toBeLessThan(LAG_WINDOW_MS);
});
