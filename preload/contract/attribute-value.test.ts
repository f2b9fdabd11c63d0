import { describe, expect, test } from 'vitest';
import { type AttributeType, valueProblem, valueReadings } from './attribute-value.ts';
import { EMPTY_LEAD, leadSchema } from './lead.ts';

const isTaken = (type: AttributeType, value: string): boolean =>
  leadSchema.safeParse({ ...EMPTY_LEAD, customAttributes: [{ name: 'a', type, value }] }).success;

describe('a number is sent only where it can be read in one way', () => {
  test.each([
    ['integer', '12.000', ['12000', '12']],
    ['integer', '1.234', ['1234']],
    ['integer', "1'000", ['1000']],
    ['integer', '12,34,567', ['1234567']],
    ['number', '1.234', ['1234', '1.2340']],
    ['number', '1.234,56', ['1234.56']],
    ['number', '3,5', ['3.5']],
  ] as const)('%s %s', (type, value, readings) => {
    expect(valueReadings({ type, value })).toEqual(readings);
    expect(valueProblem({ type, value })).toContain(`Is this ${readings.join(' or ')}?`);
    expect(isTaken(type, value)).toBe(false);
    for (const reading of readings) expect(isTaken(type, reading), reading).toBe(true);
  });

  test.each([
    ['integer', '3.5'],
    ['integer', '3,5'],
    ['integer', '1.234,56'],
    ['integer', '9007199254740993'],
    ['number', '0.12345678901234567'],
    ['number', 'twelve'],
  ] as const)('%s %s is no such number', (type, value) => {
    expect(valueReadings({ type, value })).toEqual([]);
    expect(valueProblem({ type, value })).toMatch(/number/);
    expect(isTaken(type, value)).toBe(false);
  });

  test.each([
    ['integer', '12000'],
    ['integer', '１２'],
    ['integer', '-7'],
    ['number', '0.125'],
    ['text', '12.000'],
    ['text', '12,34,567'],
  ] as const)('%s %s is taken as it is', (type, value) => {
    expect(isTaken(type, value)).toBe(true);
  });
});
