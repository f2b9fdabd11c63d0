import { expect, test } from 'vitest';
import { hashFiles } from './build.ts';

const hash = (files: Readonly<Record<string, string>>) =>
  hashFiles(Object.keys(files), (path) => files[path] ?? '');

test('what was built stands for names and contents, in whatever order they are found', () => {
  const built = hash({ 'a.ts': '1', 'b.ts': '2' });
  expect(hash({ 'b.ts': '2', 'a.ts': '1' })).toBe(built);
  expect(hash({ 'a.ts': '1', 'b.ts': '3' })).not.toBe(built);
  expect(hash({ 'a.ts': '1', 'c.ts': '2' })).not.toBe(built);
  expect(hash({ 'a.ts': '1' })).not.toBe(built);
});
