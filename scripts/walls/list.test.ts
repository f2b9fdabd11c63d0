import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools.ts';
import { WALLS } from './list.ts';
import { titlesIn } from './titles.ts';
import { applyWall, ROWS } from './wall.ts';

const read = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');

test('there are enough of them, and no two have one name', () => {
  expect(WALLS.length).toBeGreaterThanOrEqual(80);
  const names = WALLS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every row of docs/security.md has one that falls', () => {
  const rows = new Set(WALLS.map(({ row }) => row));
  expect(ROWS.filter((row) => !rows.has(row))).toEqual([]);
});

describe.each(WALLS)('$name', (wall) => {
  test('still applies: its text stands there exactly once, and is changed', () => {
    const source = read(wall.file);
    expect(applyWall(wall, source)).not.toBe(source);
  });

  test('names a test that is there', () => {
    const titles = titlesIn(read(wall.test.file)).filter((title) => title === wall.test.title);
    expect(titles, `${wall.test.file} › ${wall.test.title}`).toHaveLength(1);
  });
});
