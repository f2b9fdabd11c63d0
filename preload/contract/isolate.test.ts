import { expect, test } from 'vitest';
import { isolate, quote, withoutDirections } from './isolate.ts';

test('a foreign text keeps its direction to itself', () => {
  expect(isolate('שלום')).toBe('\u2068שלום\u2069');
  expect(quote('No.')).toBe('\u2068“No.”\u2069');
});

test.each([
  '\u2069 out',
  '\u202egnp.exe',
  'a\u2067\u2067b',
  '\u202c\u202d',
  'one\nother\u2029third',
])('%j cannot get out of it', (text) => {
  expect(isolate(text)).toMatch(/^\u2068[^\u202a-\u202e\u2066-\u2069\n\r\u2028\u2029]*\u2069$/);
});

test('letters that are written to the left, and marks within words, stay', () => {
  expect(withoutDirections('שלום \u200fא\u200d')).toBe('שלום \u200fא\u200d');
});
