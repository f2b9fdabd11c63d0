import { type Running, runInGroup } from './child.ts';
import { runWithKeyring } from './keyring.ts';
import { findRuntime, hasDisplay } from './runtime.ts';
import { ROOT } from './tools.ts';

type SessionOptions = {
  /** The folder for the files of a separate keyring; null: the session's keyring is used. */
  readonly keyringFolder: string | null;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * A separate display. Without `-noreset` it restarts whenever its last window closes, and a program
 * that opens a window at that moment finds no display. Between two tests this happens often.
 */
const ON_DISPLAY = ['xvfb-run', '-a', '-s', '-noreset -screen 0 1440x1000x24'];

/**
 * Runs one of our scripts so that it can open Galena: with a separate keyring if asked, and with a
 * separate display if Electron would find none.
 */
export const runInSession = (
  script: readonly string[],
  { keyringFolder, env }: SessionOptions,
): Running => {
  const needsDisplay =
    findRuntime().kind === 'electron' && !hasDisplay({ env, platform: process.platform });
  const node = [process.execPath, ...script];
  const [program = '', ...args] = needsDisplay ? [...ON_DISPLAY, ...node] : node;
  return keyringFolder !== null
    ? runWithKeyring(program, args, { keyringFolder, env, cwd: ROOT })
    : runInGroup(program, args, { cwd: ROOT, env });
};
