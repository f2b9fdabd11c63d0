import { expect, test } from 'vitest';
import { formatBrief, formatMoment, formatSpan } from './format-time.ts';

const NOW = new Date(2026, 10, 23, 14, 32, 10).getTime();
const MORNING = new Date(2026, 10, 23, 6, 5, 4).getTime();
const SPRING = new Date(2026, 2, 1, 6, 5, 4).getTime();
const LAST_YEAR = new Date(2025, 11, 31, 6, 5, 4).getTime();

test.each([
  [MORNING, '06:05:04', '06:05'],
  [SPRING, '1 Mar 2026, 06:05:04', '1 Mar, 06:05'],
  [LAST_YEAR, '31 Dec 2025, 06:05:04', '31 Dec 2025'],
])('a moment is told as far as it is not plain: %s', (at, full, brief) => {
  expect(formatMoment(at, NOW)).toBe(full);
  expect(formatBrief(at, NOW)).toBe(brief);
});

test.each([
  [0, '0 s'],
  [50_000, '50 s'],
  [120_000, '2 min'],
  [150_000, '2 min 30 s'],
])('%d ms are %s', (ms, text) => {
  expect(formatSpan(ms)).toBe(text);
});
