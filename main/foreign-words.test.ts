import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordTable } from '../preload/contract/word-table.ts';

// No plain object is read with a key from outside: every object has `constructor` and `toString`.
// The compiler allows any string as a key only for objects with string keys, so those are checked.

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

/** Finds declarations of objects that take any string as a key. */
const DECLARED =
  /\b(\w+)\??:\s*(?:Readonly<)?(?:Partial<)?(?:Record<string,|\{\s*(?:readonly )?\[\w+: string\]:)/g;

/** The places in code that read a table, declared there, with a key that is not a literal. */
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
