import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { buildIfNeeded } from './build.ts';
import { fuseProblems } from './dist/fuses.ts';
import { pack } from './dist/pack.ts';
import { findPrograms } from './dist/programs.ts';
import { electronOverride } from './set-up/electron-path.mjs';
import { ROOT, say } from './tools.ts';

const FOLDER = join(ROOT, 'dist');

/** Reads the fuses back from what was built (security.md row 19). */
const checkFuses = async (): Promise<number> => {
  const programs = findPrograms(FOLDER, process.platform);
  if (programs.length === 0) {
    say(`No packed program for ${process.platform} was found in dist, so no fuses were checked.`);
    return 1;
  }
  for (const program of programs) {
    const problems = fuseProblems(await getCurrentFuseWire(program));
    for (const problem of problems) say(`${program}: ${problem}`);
    if (problems.length > 0) return 1;
    say(`The fuses of ${program} are as committed.`);
  }
  return 0;
};

const dist = async (args: readonly string[]): Promise<number> => {
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const packed = await pack({ folder: electronOverride(process.env), args });
  return packed === 0 ? checkFuses() : packed;
};

if (import.meta.main) process.exit(await dist(process.argv.slice(2)));
