import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGE = 'docs/intercom-api.md';
const page = readFileSync(PAGE, 'utf8');

/** `3.7` for a heading, `13.12` for the twelfth point of a numbered list. */
const sections = new Set(
  page.split(/^##+ /m).flatMap((part) => {
    const number = /^(\d+(?:\.\d+)?)\.? /.exec(part)?.[1];
    if (number === undefined) return [];
    const points = [...part.matchAll(/(?:^|[.?!] )\s*(\d+)\. /gm)].map(([, point]) => point ?? '');
    return [number, ...points.map((point) => `${number}.${point}`)];
  }),
);

/** `intercom-api.md §2.1, §3.1` names two. */
const REFERENCE = /intercom-api\.md((?:,? §\d+(?:\.\d+)?| and §\d+(?:\.\d+)?)+)/g;

const FILES = '{main,preload,renderer,scripts,e2e}/**/*.{ts,tsx}';

const named = globSync(FILES).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(REFERENCE)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, section]) => ({ file, section })),
  ),
);

test('every section of the wire facts that a comment names is there', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ section }) => !sections.has(section ?? ''))).toEqual([]);
});

test('no comment names the page without its section', () => {
  const bare = globSync(FILES).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/intercom-api\.md(?!,? §|', 'utf8'|';|\\)/g)].map(
      () => file,
    ),
  );
  expect(bare).toEqual([]);
});
