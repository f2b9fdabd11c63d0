import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { ROOT } from '../tools.ts';
import type { Figure } from './figures.ts';

const KB = 1_000;
const CODE_LIMIT_KB = 1_500;
const RENDERER_LIMIT_KB = 250;

/** The files of the bundles; the build's own mark, whose name begins with a dot, is left out. */
const filesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: join(ROOT, 'out') })
    .map((file) => join(ROOT, 'out', file))
    .filter((file) => statSync(file).isFile() && !file.endsWith('.sources'));

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const gzipBytes = (file: string): number =>
  gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }).length;

export const benchSize = async (): Promise<readonly Figure[]> => {
  const row = { bench: 'size', unit: 'kB' } as const;
  const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
  return [
    {
      ...row,
      what: 'our code in the package',
      value: sum(filesOf('**/*').map((file) => statSync(file).size)) / KB,
      target: atMost(CODE_LIMIT_KB),
    },
    {
      ...row,
      what: 'renderer, gzip',
      value: sum(filesOf('renderer/**/*').map(gzipBytes)) / KB,
      target: atMost(RENDERER_LIMIT_KB),
    },
  ];
};
