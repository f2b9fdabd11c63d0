import { describe, expect, test } from 'vitest';
import { keptAnswer } from './kept-answer.ts';

const big = {
  status: 200,
  headers: {
    'x-request-id': 'r',
    ...Object.fromEntries(['a', 'b'].map((k) => [k, k.repeat(1_500)])),
  },
  requestId: 'r',
  body: 'x'.repeat(4_000_000),
  isTruncated: false,
};
const sizeOf = (...how: [Parameters<typeof keptAnswer>[1], Parameters<typeof keptAnswer>[2]]) =>
  JSON.stringify(keptAnswer(big, ...how)).length;

describe('of an answer goes on record', () => {
  test.each([
    ['look-up', 'unknown'],
    ['look-up', 'not-intercom'],
    ['twin-check', 'rate-limited'],
  ] as const)('little where a %s failed: %s', (step, outcome) => {
    expect(sizeOf(step, outcome)).toBeLessThan(4_500);
  });

  test.each([
    ['create', 'unknown'],
    ['note', 'unknown'],
    ['tag', 'forbidden'],
  ] as const)('enough to see who gave it where a %s is not settled: %s', (step, outcome) => {
    expect(sizeOf(step, outcome)).toBeLessThan(20_000);
  });

  test('as much as a contact has where it is settled, and that it was cut', () => {
    expect(sizeOf('create', 'created')).toBeLessThan(260_000);
    expect(keptAnswer(big, 'create', 'created').isTruncated).toBe(true);
    const small = { ...big, body: '{}' };
    expect(keptAnswer(small, 'look-up', 'unknown')).toMatchObject({
      body: '{}',
      isTruncated: false,
    });
  });

  test('every note of a list, whose ids the next look goes by', () => {
    expect(keptAnswer(big, 'note', 'absent')).toEqual(big);
    expect(keptAnswer(big, 'note', 'carried-out')).toEqual(big);
  });
});
