import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyWall, type Wall } from './wall.ts';

/** A copy of the checkout in which walls can be taken away. */
export type Scratch = {
  readonly folder: string;
  /** Takes a wall away, runs `work`, and puts the wall back. */
  readonly without: <T>(wall: Wall, work: () => Promise<T>) => Promise<T>;
};

/** Leaves out files that were deleted and not committed yet, and packages behind a link. */
const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The files that git knows or would add: no bundles and no reports, but uncommitted files. */
const listFiles = (root: string): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && isFile(join(root, path)));

/** @param folder is created; its packages are those of the checkout */
export const makeScratch = (root: string, folder: string): Scratch => {
  for (const path of listFiles(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    without: async (wall, work) => {
      const file = join(folder, wall.file);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, applyWall(wall, source));
      try {
        return await work();
      } finally {
        writeFileSync(file, source);
      }
    },
  };
};
