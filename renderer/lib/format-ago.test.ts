import { expect, test } from 'vitest';
import { NOW } from '../testing/samples.ts';
import { formatAgo } from './format-ago.ts';

const HOUR_MS = 3_600_000;

test.each([
  [-5_000, 'just now'],
  [59_000, 'just now'],
  [60_000, '1 minute ago'],
  [HOUR_MS - 1, '59 minutes ago'],
  [5 * HOUR_MS, '5 hours ago'],
  [24 * HOUR_MS, 'yesterday'],
  [3 * 24 * HOUR_MS, '3 days ago'],
  [14 * 24 * HOUR_MS, 'on 9 Nov 2026'],
])('what was %i ms before now was %s', (ms, words) => {
  expect(formatAgo(NOW - ms, NOW)).toBe(words);
});
