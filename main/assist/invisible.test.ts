import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanInvisible } from './invisible.ts';

describe('what nobody sees is taken out', () => {
  test.each([
    ['a zero width space', 'ann\u200b@acme.example', 'ann@acme.example'],
    ['a byte order mark', '\ufeffAnn', 'Ann'],
    ['a soft hyphen', 'Wins\u00adton', 'Winston'],
    ['a word joiner', 'Ann\u2060', 'Ann'],
    ['marks of direction', '\u202a+49 30 123456\u202c', '+49 30 123456'],
    ['left-to-right and right-to-left marks', '\u200eAnn\u200f', 'Ann'],
    ['isolates', '\u2068Ann\u2069', 'Ann'],
    ['an Arabic letter mark', 'Ann\u061c', 'Ann'],
    ['control characters', 'A\u0001n\u007fn\u009f', 'Ann'],
    ['a Hangul filler', 'Ann\u3164', 'Ann'],
    ['tags', 'Ann\u{e0041}\u{e0042}', 'Ann'],
    ['a variation selector behind a letter', 'ann@acme.com\ufe0f', 'ann@acme.com'],
    ['a combining grapheme joiner', 'An\u034fn', 'Ann'],
    ['a joiner between Latin letters', 'An\u200dn', 'Ann'],
    ['its opposite between Latin letters', 'An\u200cn', 'Ann'],
  ])('%s', (_name, text, clean) => {
    expect(cleanInvisible(text)).toBe(clean);
  });
});

test.each([
  ['no-break', 'Winston\u00a0Smith'],
  ['narrow no-break', 'Winston\u202fSmith'],
  ['thin', 'Winston\u2009Smith'],
  ['tab', 'Winston\tSmith'],
  ['line break', 'Winston\nSmith'],
])('a %s space is a plain one', (_name, text) => {
  expect(cleanInvisible(text)).toBe('Winston Smith');
});

test('an odd space at the edge leaves no plain one behind', () => {
  expect(cleanInvisible('ann@acme.example\u00a0')).toBe('ann@acme.example');
});

describe('what is meant stays', () => {
  test.each([
    ['Persian with a zero width non-joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['Malayalam with a joiner at the end', 'ന്\u200d'],
    ['a family', '👨\u200d👩\u200d👧'],
    ['a skin tone and a profession', '👩🏽\u200d💻'],
    ['a heart that is drawn', '❤\ufe0f'],
    ['a heart on fire', '❤\ufe0f\u200d🔥'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['an ideographic space in a Japanese name', '山田\u3000太郎'],
    ['spaces that people type', '  Ann  Example '],
  ])('%s', (_name, text) => {
    expect(cleanInvisible(text)).toBe(text);
  });
});

test('a joiner at the end of an Arabic word joins nothing', () => {
  expect(cleanInvisible('سلام\u200c')).toBe('سلام');
});

const odd = fc.constantFrom(
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u00a0',
    '\ufeff',
    '\ufe0f',
    '\u{e0067}',
    '\u{e007f}',
    '\u20e3',
  ],
  ...['क', 'ی', '👩', '🏽', '🏴', '1', 'a', ' '],
);

test('what was cleaned once is clean', { timeout: 60_000 }, () => {
  const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 2 })));
  fc.assert(
    fc.property(text, (parts) => {
      const clean = cleanInvisible(parts.join(''));
      expect(cleanInvisible(clean)).toBe(clean);
    }),
    { numRuns: 5_000 },
  );
});
