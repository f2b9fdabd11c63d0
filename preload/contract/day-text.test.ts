import { describe, expect, test } from 'vitest';
import { valueProblem, valueReadings } from './attribute-value.ts';
import { dayReadings, dayWarning } from './day-text.ts';

const date = (value: string) => ({ type: 'date', value }) as const;

describe('a year of two digits is asked about', () => {
  test.each([
    ['0026-11-23', ['2026-11-23', '1926-11-23']],
    ['0085-01-31', ['2085-01-31', '1985-01-31']],
    ['0000-02-29', ['2000-02-29']],
    ['0099-12-31', ['2099-12-31', '1999-12-31']],
    ['0024-02-29', ['2024-02-29', '1924-02-29']],
  ])('%s', (day, readings) => {
    expect(dayReadings(day)).toEqual(readings);
    expect(valueReadings(date(day))).toEqual(readings);
    const years = readings.map((reading) => reading.slice(0, 4)).join(' or ');
    expect(valueProblem(date(day))).toContain(`Is this ${years}?`);
    for (const reading of readings) expect(valueProblem(date(reading))).toBeNull();
  });
});

test.each(['0100-01-01', '0202-11-23', '0999-12-31'])('%s has a year that is cut', (day) => {
  expect(valueReadings(date(day))).toEqual([]);
  expect(valueProblem(date(day))).toMatch(/four digits/);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '20261-11-23',
  '23.11.2026',
  '11/23/26',
  '26-11-23',
  '-0026-11-23',
])('%s is no day', (day) => {
  expect(valueReadings(date(day))).toEqual([]);
  expect(valueProblem(date(day))).toMatch(/not a date/);
});

test.each(['1000-01-01', '1850-06-01', '1899-12-31', '2101-01-01', '2206-11-23', '9999-12-31'])(
  '%s is told, and sent',
  (day) => {
    expect(dayWarning(day)).toContain(`The year is ${day.slice(0, 4)}.`);
    expect(valueProblem(date(day))).toBeNull();
  },
);

test.each(['1900-01-01', '2026-11-23', '2100-12-31'])('%s is nothing special', (day) => {
  expect(dayWarning(day)).toBeNull();
  expect(valueProblem(date(day))).toBeNull();
});
