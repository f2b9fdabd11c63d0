import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test('the longest wait doubles from 1 s up to 5 min', () => {
  const almostOne = 1 - Number.EPSILON;
  expect([0, 1, 2, 3, 8, 9, 1_000].map((failures) => backoffMs(failures, almostOne))).toEqual([
    1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
  ]);
});

test('full jitter: any wait from nothing up to the longest', () => {
  expect(backoffMs(3, 0)).toBe(0);
  expect(backoffMs(3, 0.5)).toBe(4_000);
});
