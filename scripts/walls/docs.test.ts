import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools.ts';
import { describeWalls } from './describe.ts';
import { titlesIn } from './titles.ts';
import { ROWS } from './wall.ts';

const read = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');

const page = read('docs/security.md');

/** Each row with the text below its heading: `### 4 · Sandbox`. */
const sections = page
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ row: text.slice(0, text.indexOf(' · ')), text }));

const tableIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('|'));

const named = [...page.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)` › (.+?)(?: \|)?$/gm)].map(
  ([, file = '', title = '']) => ({ file, title: title.replaceAll('\\|', '|') }),
);

test('docs/security.md has every row, in order', () => {
  expect(sections.map(({ row }) => row)).toEqual(ROWS);
});

describe.each(ROWS)('row %s', (row) => {
  const text = sections.find((section) => section.row === row)?.text ?? '';

  test('tells every wall of the list, with the test that falls with it', () => {
    expect(tableIn(text)).toEqual(describeWalls(row));
  });

  test('says in words what holds', () => {
    expect(text.split('\n')[2]?.length).toBeGreaterThan(40);
  });
});

test('every test that docs/security.md names is there', () => {
  expect(named.length).toBeGreaterThan(100);
  const missing = named.filter(({ file, title }) => !titlesIn(read(file)).includes(title));
  expect(missing).toEqual([]);
});
