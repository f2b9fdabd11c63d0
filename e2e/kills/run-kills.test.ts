import { expect, test } from 'vitest';
import { planSeries } from './run-kills.ts';

const total = (kills: number): number =>
  planSeries(kills, 1).reduce((sum, series) => sum + series.kills, 0);

test.each([1, 2, 25, 49, 50, 51, 1_000])('%i kills are spread without losing one', (kills) => {
  expect(total(kills)).toBe(kills);
});

test('no series is longer than its profile is good for, and no two share a seed', () => {
  const series = planSeries(1_000, 5);
  expect(Math.max(...series.map(({ kills }) => kills))).toBeLessThanOrEqual(25);
  expect(new Set(series.map(({ seed }) => seed)).size).toBe(series.length);
});

test('both generations take part as soon as there is more than one kill', () => {
  expect(planSeries(2, 1).map(({ apiVersion }) => apiVersion)).toEqual(['2.16', '1.3']);
});
