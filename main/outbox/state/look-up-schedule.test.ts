import { expect, test } from 'vitest';
import { LAG_WINDOW_MS, lookUpGapMs } from './look-up-schedule.ts';

/** The gaps between look-ups that get no answer, in order, in seconds. */
const gapsOf = (lagWindowMs: number, count: number): readonly number[] => {
  let waitedMs = 0;
  return Array.from({ length: count }, (_, looks) => {
    const gapMs = lookUpGapMs(looks, waitedMs, lagWindowMs);
    waitedMs += gapMs;
    return gapMs / 1_000;
  });
};

test('look-ups fill the window at growing gaps; after it they back off to minutes', () => {
  expect(gapsOf(LAG_WINDOW_MS, 15)).toEqual([
    5, 15, 30, 60, 120, 120, 120, 120, 10, 30, 60, 120, 240, 300, 300,
  ]);
});

test.each([0, 1, 20_000, 24 * 60 * 60_000])('a window of %i ms', (lagWindowMs) => {
  const gaps = gapsOf(lagWindowMs, 2_000);
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(gaps.at(-1)).toBe(300);
  expect(gaps.slice(0, 3).reduce((sum, gap) => sum + gap)).toBeLessThanOrEqual(60);
});

test('whoever gives no answer for a day is asked some three hundred times', () => {
  const day = 24 * 60 * 60;
  const gaps = gapsOf(LAG_WINDOW_MS, 1_000);
  let [asked, passed] = [0, 0];
  for (const gap of gaps) {
    passed += gap;
    if (passed > day) break;
    asked += 1;
  }
  expect(asked).toBeLessThan(310);
});
