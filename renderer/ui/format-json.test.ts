import { expect, test } from 'vitest';
import { formatJson } from './format-json.ts';

test('JSON gets line breaks', () => {
  expect(formatJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
});

test.each(['<html>busy</html>', '{"cut": "of', ''])('%j stays as it came', (text) => {
  expect(formatJson(text)).toBe(text);
});
