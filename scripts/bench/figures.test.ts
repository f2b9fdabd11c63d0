import { expect, test } from 'vitest';
import { sharesOf } from './drain.ts';
import { type Figure, isMet, median, percentile, tableLines } from './figures.ts';

const figure = (value: number, target: Figure['target']): Figure => ({
  bench: 'submit',
  what: 'key → form clear',
  value,
  unit: 'ms',
  target,
});

test('a percentile is the value that so many do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.5)).toBe(50);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([7], 0.99)).toBe(7);
});

test('a median of an even number lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
});

test('a figure is met, missed, or only told', () => {
  expect(isMet(figure(16, { kind: 'at-most', value: 16 }))).toBe(true);
  expect(isMet(figure(17, { kind: 'at-most', value: 16 }))).toBe(false);
  expect(isMet(figure(94, { kind: 'at-least', value: 95 }))).toBe(false);
  expect(isMet(figure(16, { kind: 'below', value: 16 }))).toBe(false);
  expect(isMet(figure(16, null))).toBeNull();
});

test('the table says of each figure what it should be and whether it is', () => {
  const lines = tableLines([figure(28.04, { kind: 'at-most', value: 16 }), figure(1, null)]);
  expect(lines[1]).toMatch(/submit\s+key → form clear\s+28 ms\s+≤ 16 ms\s+NOT MET$/);
  expect(lines[2]).toMatch(/1 ms$/);
});

test('only windows that the outbox had to itself count, and what was refused does not', () => {
  const call = (atMs: number, status = 200) => ({ atMs, status });
  const calls = [call(9_000), call(10_000), call(19_999), call(12_000, 429), call(20_000)];
  expect(sharesOf(calls, 2)).toEqual([100]);
});

test('a window in which nothing was sent counts as nothing', () => {
  const call = (atMs: number) => ({ atMs, status: 200 });
  expect(sharesOf([call(0), call(20_000), call(30_000)], 1)).toEqual([0, 100]);
});
