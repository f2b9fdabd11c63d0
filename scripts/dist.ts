import { dirname, join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { buildIfNeeded } from './build.ts';
import { fuseProblems } from './dist/fuses.ts';
import { nativeProblems } from './dist/natives.ts';
import { pack } from './dist/pack.ts';
import { findPrograms } from './dist/programs.ts';
import { electronOverride } from './set-up/electron-path.mjs';
import { ROOT, say } from './tools.ts';

const FOLDER = join(ROOT, 'dist');

/** On a Mac, the modules are inside the program's folder; elsewhere they are beside the program. */
const folderOf = (program: string): string =>
  process.platform === 'darwin' ? program : dirname(program);

/**
 * Checks the packed apps: only known native modules, and the right fuses (security.md row 19).
 * Nothing is signed yet; signing would change the modules on a Mac, and must come after this check.
 */
const checkPacked = async (): Promise<number> => {
  const programs = findPrograms(FOLDER, process.platform);
  if (programs.length === 0) {
    say(`No packed program for ${process.platform} was found in dist, so nothing was checked.`);
    return 1;
  }
  for (const program of programs) {
    const problems = [
      ...nativeProblems(folderOf(program), process.platform, process.arch),
      ...fuseProblems(await getCurrentFuseWire(program)),
    ];
    for (const problem of problems) say(`${program}: ${problem}`);
    if (problems.length > 0) return 1;
    say(`The native modules and the fuses of ${program} are as committed.`);
  }
  return 0;
};

const dist = async (args: readonly string[]): Promise<number> => {
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const packed = await pack({ folder: electronOverride(process.env), args });
  return packed === 0 ? checkPacked() : packed;
};

if (import.meta.main) process.exit(await dist(process.argv.slice(2)));
