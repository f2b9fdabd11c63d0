import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HOSTILE_BEGINNINGS,
  HOSTILE_LINES,
  HOSTILE_UNITS,
  type HostileText,
  hostileText,
} from '../../testing/paste-corpus/hostile.ts';
import { readPaste } from './read-paste.ts';

/*
 * A text twice as long may take twice the work, and no more. Four times would be quadratic, which
 * made one paste take 48 s. Work is the thread's own CPU time, so that a busy computer does not
 * count. Both sizes are measured in one run, and only their ratio is checked.
 */

const SIZE = 40_000;
const MOST_RATIO = 3;
/** Below this, the garbage collector disturbs the measurement. */
const NOISE_MS = 25;
const TRIES = 4;

const workMs = (text: string): number => {
  const before = process.threadCpuUsage();
  readPaste(text, { defaultCountry: 'DE' });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

const growsWithTheText = ({ ofLength }: HostileText): boolean =>
  Array.from({ length: TRIES }).some(() => {
    const half = workMs(ofLength(SIZE));
    return workMs(ofLength(2 * SIZE)) <= MOST_RATIO * half + NOISE_MS;
  });

describe('twice the text takes twice the work', { timeout: 120_000 }, () => {
  const blank = hostileText('BEGIN:VCARD\n', '\n');
  const quotes = hostileText('Name\tEmail\tPhone\n"', '{"a":"b",');

  test.each([blank, quotes, ...HOSTILE_LINES])('of $what', (text) => {
    expect(growsWithTheText(text)).toBe(true);
  });

  test('whatever is repeated', () => {
    const text = fc
      .tuple(fc.constantFrom(...HOSTILE_BEGINNINGS), fc.constantFrom(...HOSTILE_UNITS))
      .map(([beginning, unit]) => hostileText(beginning, unit));
    const mixed = fc
      .tuple(
        fc.constantFrom(...HOSTILE_BEGINNINGS),
        fc.array(fc.constantFrom(...HOSTILE_UNITS), { minLength: 2, maxLength: 4 }),
      )
      .map(([beginning, units]) => hostileText(beginning, units.join('')));
    fc.assert(
      fc.property(fc.oneof(text, mixed), (hostile) => growsWithTheText(hostile)),
      { numRuns: 60 },
    );
  });
});
