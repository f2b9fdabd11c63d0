import { type Running, runInGroup } from './child.ts';
import { runWithKeyring } from './keyring.ts';
import { findRuntime, hasDisplay } from './runtime.ts';
import { ROOT } from './tools.ts';

type SessionOptions = {
  /** Where the files of a keyring of its own lie; null: the session's keyring is used. */
  readonly keyringFolder: string | null;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * A display of its own. Without `-noreset` it starts anew whenever its last window closes, and whoever
 * opens one at that moment finds none: between two tests that is often.
 */
const ON_DISPLAY = ['xvfb-run', '-a', '-s', '-noreset -screen 0 1440x1000x24'];

/**
 * Runs one of our scripts where it may open Galena: with a keyring of its own if asked, and with a
 * display of its own where Electron would find none.
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
