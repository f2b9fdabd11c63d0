import { expect, test } from 'vitest';
import { MAX_FIELD_LENGTH } from '../../../../preload/contract/lead.ts';
import { capText } from './cap-input.ts';

test('a text that fits is left alone', () => {
  const text = 'x'.repeat(MAX_FIELD_LENGTH);
  expect(capText(text)).toBe(text);
});

test('100 kB are cut to what a field holds', () => {
  expect(capText('x'.repeat(100_000))).toHaveLength(MAX_FIELD_LENGTH);
});

test('a character made of two halves is never cut in the middle', () => {
  const capped = capText(`x${'😀'.repeat(MAX_FIELD_LENGTH)}`);
  expect(capped.isWellFormed()).toBe(true);
  expect(capped).toHaveLength(MAX_FIELD_LENGTH - 1);
});
