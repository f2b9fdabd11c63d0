import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { findProgram } from './electron.ts';
import { cleanEnv, sandboxSwitches } from './lane.ts';

/**
 * Keeps one program on the display while the suite runs. An X server resets itself when its last
 * program leaves, unless it was started with `-noreset`. At that moment it refuses or drops new
 * programs: an Electron then ends at its start, or opens a window that never loads.
 */
export default async (): Promise<(() => Promise<void>) | undefined> => {
  const program = findProgram();
  if (process.platform !== 'linux' || program === null) return undefined;
  const profile = await mkdtemp(path.join(tmpdir(), 'galena-display-'));
  const app = path.join(import.meta.dirname, '..', 'display-keeper');
  const args = [...sandboxSwitches(isLinuxRoot()), `--user-data-dir=${profile}`, app];
  const keeper = spawn(program, args, {
    env: cleanEnv({}),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const left = once(keeper, 'exit');
  const gone = left.then(([code]) => {
    throw new Error(`The display cannot be kept: Electron left with ${code}.`);
  });
  await Promise.race([once(keeper.stdout, 'data'), gone]);
  gone.catch(() => undefined);
  return async () => {
    keeper.kill('SIGKILL');
    await left;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
};
