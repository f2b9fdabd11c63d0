import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './child.ts';
import { ROOT, say, toolScript } from './tools.ts';

/** Kept beside the bundles, so that it is deleted together with them. */
const MARK = join(ROOT, 'out', '.sources');

const SOURCES = [
  'main/**/*',
  'preload/**/*',
  'renderer/**/*',
  'electron.vite.config.ts',
  'scripts/pack-tables.ts',
  'package.json',
  'package-lock.json',
];

const isTestOnly = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** One hash of the names and contents of the sources: after a checkout, file times mean nothing. */
export const hashFiles = (
  paths: readonly string[],
  read: (path: string) => string | Buffer,
): string => {
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) hash.update(`${path}\0`).update(read(path)).update('\0');
  return hash.digest('hex');
};

const hashSources = (): string => {
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isTestOnly(path));
  return hashFiles(files, (path) => readFileSync(path));
};

const readMark = (): string | null => {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return null;
  }
};

/** Builds the three bundles unless they match the sources. Resolves to an exit code. */
export const buildIfNeeded = async (): Promise<number> => {
  const sources = hashSources();
  if (readMark() === sources) return 0;
  say('Building Galena.');
  const code = await runTool(
    process.execPath,
    [toolScript('electron-vite'), 'build', '--logLevel', 'warn'],
    // The tool's output is for people, so it goes to stderr.
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  );
  if (code === 0) writeFileSync(MARK, sources);
  return code;
};

if (import.meta.main) process.exitCode = await buildIfNeeded();
