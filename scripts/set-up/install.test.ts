import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { tempFolder } from '../../main/testing/temp-folder.ts';
import { installPackages } from './packages.mjs';

/** The package that holds Node’s program for this machine. */
const ownNode = `node_modules/node-${process.platform}-${process.arch}`;

/** A checkout with an npm that only records how it was called. */
const checkout = () => {
  const root = tempFolder();
  const write = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), mode);
  };
  const calls = join(root, 'calls');
  write(
    'npm-cli.js',
    `require('node:fs').appendFileSync(${JSON.stringify(calls)}, JSON.stringify(process.argv.slice(2)) + '\\n')`,
  );
  write(
    'package-lock.json',
    JSON.stringify({
      packages: { [ownNode]: { version: '24.0.0' }, 'node_modules/a': { version: '1.0.0' } },
    }),
  );
  write(`${ownNode}/bin/node`, '#!/bin/sh\necho v24.0.0\n', 0o755);
  // It runs and tells the version in the lockfile, so that no Node must be downloaded.
  write('node_modules/node/bin/node', '#!/bin/sh\necho v24.0.0\n', 0o755);
  vi.stubEnv('npm_execpath', join(root, 'npm-cli.js'));
  const readCalls = (): readonly string[][] =>
    readFileSync(calls, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { root, readCalls };
};

afterEach(() => vi.unstubAllEnvs());

test.skipIf(process.platform === 'win32')(
  'packages are installed as the lockfile says, and none runs a script of its own',
  async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { root, readCalls } = checkout();
    await installPackages(root);
    const [install, ...more] = readCalls();
    expect(install?.[0]).toBe('ci');
    expect(install).toContain('--ignore-scripts');
    expect(install?.filter((word) => /^--ignore-scripts=|^--no-ignore/.test(word))).toEqual([]);
    expect(more).toEqual([]);
  },
);
