import { expect, test } from 'vitest';
import { slipDistance } from './slip-distance.ts';

test.each([
  ['gmail', 'gmail', 0],
  ['gmial', 'gmail', 1],
  ['gmai', 'gmail', 1],
  ['gmaill', 'gmail', 1],
  ['gnail', 'gmail', 1],
  ['gmeil', 'gmail', 1],
  ['yahho', 'yahoo', 1],
  ['gmxil', 'gmail', 2],
  ['gmaiq', 'gmail', 2],
  ['', 'gmail', 5],
  ['gmail', '', 5],
])('between “%s” and “%s” lie slips: %i', (typed, meant, slips) => {
  expect(slipDistance(typed, meant)).toBe(slips);
});
