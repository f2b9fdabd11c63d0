import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, test, vi } from 'vitest';

/*
 * Every pattern for a paste or a field takes time in proportion to the text. A repeated character
 * must not make it start again from each place (`/\s+$/`), or try two ways to divide the text.
 */

const ROOM = import.meta.dirname;
type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

const sources = globSync('**/*.ts', { cwd: ROOM }).filter(
  (file) => !/\.test\.ts$|corpus/.test(file),
);

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const literalsIn = (value: unknown): readonly { pattern: string; flags: string }[] => {
  if (Array.isArray(value)) return value.flatMap(literalsIn);
  if (!isNode(value)) return [];
  const { regex } = value;
  const own =
    value.type === 'Literal' && isNode(regex)
      ? [{ pattern: String(regex.pattern), flags: String(regex.flags) }]
      : [];
  return [...own, ...Object.values(value).flatMap(literalsIn)];
};

const written = (): readonly Pattern[] =>
  sources.flatMap((file) => {
    const { program } = parseSync(file, readFileSync(join(ROOM, file), 'utf8'));
    return literalsIn(program.body).map(({ pattern, flags }) => ({ file, source: pattern, flags }));
  });

/** The patterns that are built from word lists when their module is loaded. */
const builtFromWords = async (): Promise<readonly Pattern[]> => {
  const made: Pattern[] = [];
  class Watched extends RegExp {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      const file = /main\/assist\/([^\s:?]+)/.exec(caller)?.[1];
      if (typeof pattern === 'string' && file)
        made.push({ file, source: pattern, flags: flags ?? '' });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Watched);
  await Promise.all(sources.map((file) => import(join(ROOM, file))));
  vi.unstubAllGlobals();
  return made;
};

const slowWays = ({ source, flags }: Pattern): readonly string[] =>
  analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.map(
    ({ type, character }) => `${type} ${character.pick}`,
  );

describe('no pattern is slow', () => {
  test('of those that are written out', () => {
    const patterns = written();
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.filter((pattern) => slowWays(pattern).length > 0)).toEqual([]);
  });

  test('of those that are put together', async () => {
    const patterns = await builtFromWords();
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => slowWays(pattern).length > 0)).toEqual([]);
  });

  test('and this sees slow ones', () => {
    const slow = [String.raw`\s+$`, String.raw`^\s*\n\s*x`, '(a+)+b'];
    for (const source of slow)
      expect(slowWays({ file: '', source, flags: '' }).length, source).toBeGreaterThan(0);
  });
});
