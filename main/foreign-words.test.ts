import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordTable } from '../preload/contract/word-table.ts';

// No plain object is asked with a word from outside: `constructor` and `toString` are in every one. The
// compiler lets only an object with any string for a key be asked with any string, so those are looked through.

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['main', 'preload', 'renderer'];
const NOT_SHIPPED = /\.test\.tsx?$|^main\/(?:testing|simulation)\/|^renderer\/testing\/|\/corpus\//;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(file)),
);

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** What is declared as an object with any string for a key. */
const DECLARED =
  /\b(\w+)\??:\s*(?:Readonly<)?(?:Partial<)?(?:Record<string,|\{\s*(?:readonly )?\[\w+: string\]:)/g;

/** In code: the tables that it declares, and where it asks one with something else than a word of its own. */
const lookUpsIn = (code: string): readonly string[] => {
  const names = new Set([...code.matchAll(DECLARED)].map(([, name]) => name ?? ''));
  return [...names].flatMap((name) =>
    [
      ...code.matchAll(new RegExp(`\\b${name}\\??\\.?\\[(?!['"\\]])[^\\]]*\\]`, 'g')),
      ...code.matchAll(new RegExp(`\\bin ${name}\\b(?! of)`, 'g')),
    ].map(([found]) => found),
  );
};

test('the search finds what it is for, and nothing beside it', () => {
  expect(lookUpsIn('const T: Readonly<Record<string, 1>> = {};\nT[word] ?? T.own')).toEqual([
    'T[word]',
  ]);
  expect(lookUpsIn('const T: Record<string, 1> = {};\nword in T')).toEqual(['in T']);
  expect(
    lookUpsIn("const f = (h: { readonly [k: string]: 1 }) => h[k + word] ?? h['own']"),
  ).toEqual(['h[k + word]']);
  expect(lookUpsIn('const T: Record<Region, 1> = {};\nT[region]')).toEqual([]);
});

test('no plain object is asked with a foreign word', () => {
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    lookUpsIn(withoutComments(readFileSync(join(ROOT, file), 'utf8'))).map(
      (look) => `${file}: ${look}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
  'a table of words does not know %j',
  (word) => {
    expect(wordTable({ own: 1 }).get(word)).toBeUndefined();
  },
);
