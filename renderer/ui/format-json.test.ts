import { expect, test } from 'vitest';
import { parseJson } from '../../preload/contract/parse-json.ts';
import { drawText, formatJson } from './format-json.ts';

const draw = (text: string, depth = 12, length = 100_000) =>
  drawText(text, parseJson(text), { depth, length });

test('JSON gets line breaks', () => {
  expect(formatJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
});

test.each([
  '{"a":[1,{"b":null,"c":[]}],"d":{},"e":"x\\n\\u003c","__proto__":{"f":true}}',
  '[]',
  '"é"',
  '0',
  'null',
])('as JSON itself writes it: %j', (text) => {
  expect(draw(text)).toEqual({
    text: JSON.stringify(JSON.parse(text), null, 2),
    hasDeeper: false,
    hasMore: false,
  });
});

test.each(['<html>busy</html>', '{"cut": "of', ''])('%j stays as it came', (text) => {
  expect(formatJson(text)).toBe(text);
});

test('what lies deeper is left out, and said to be there', () => {
  expect(draw('{"a":{"b":[1]},"c":[[]]}', 2)).toEqual({
    text: '{\n  "a": {\n    "b": […]\n  },\n  "c": [\n    []\n  ]\n}',
    hasDeeper: true,
    hasMore: false,
  });
});

test('what is longer ends where it is too long, never in the middle of a character', () => {
  expect(draw('["😀😀"]', 12, 6)).toEqual({ text: '[\n  "', hasDeeper: false, hasMore: true });
});

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

test.each([
  ['lists in lists', nested(1_800_000)],
  ['objects in objects', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ['a list of a million', `[${'1,'.repeat(1_000_000)}1]`],
  ['a word of 4 MB', JSON.stringify('x'.repeat(4_000_000))],
])('%s: neither more than asked for is drawn, nor more than that copied', (_what, text) => {
  const drawn = draw(text);
  expect(drawn.text.length).toBeLessThanOrEqual(100_000);
  expect(drawn.hasDeeper || drawn.hasMore).toBe(true);
  expect(draw(text, 120).text.length).toBeLessThanOrEqual(100_000);
  expect(formatJson(text).length).toBeLessThanOrEqual(4_000_010);
});
