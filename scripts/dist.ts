import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { buildIfNeeded } from './build.ts';
import { runTool } from './child.ts';
import { fuseProblems } from './dist/fuses.ts';
import { findPrograms } from './dist/programs.ts';
import { ROOT, say, toolScript } from './tools.ts';

const FOLDER = join(ROOT, 'dist');

/** electron-builder's own switches pass through; without any it builds for this machine. */
const pack = (args: readonly string[]): Promise<number> =>
  runTool(process.execPath, [toolScript('electron-builder'), '--publish', 'never', ...args], {
    cwd: ROOT,
  });

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
  const packed = await pack(args);
  return packed === 0 ? checkFuses() : packed;
};

if (import.meta.main) process.exit(await dist(process.argv.slice(2)));
