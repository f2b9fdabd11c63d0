import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build.ts';
import { watchOver } from './child.ts';
import { needsOwnKeyring } from './keyring.ts';
import { findRuntime, hasDisplay, openGalena, profileFolder, profileSwitch } from './runtime.ts';
import { runInSession } from './session.ts';
import { ROOT, say } from './tools.ts';

const TOUR_SWITCH = '--tour';

/** Whether to run the tour: if it is asked for, or if there is no display for a window. */
export const isTour = (args: readonly string[], isDisplayThere: boolean): boolean =>
  args.includes(TOUR_SWITCH) || (args.length === 0 && !isDisplayThere);

const open = (args: readonly string[]): Promise<number> => {
  const machine = { env: process.env, platform: process.platform };
  const runtime = findRuntime();
  const profile = profileFolder(args, machine);
  say(`Opening Galena${runtime.kind === 'stand-in' ? ' in the stand-in' : ''} on ${profile}.`);
  return watchOver(openGalena({ runtime, profile, args, env: process.env }));
};

/** Runs on the profile that a switch names, or on a temporary profile. */
const tour = async (args: readonly string[]): Promise<number> => {
  const given = profileSwitch(args);
  const profile = given ?? mkdtempSync(join(tmpdir(), 'galena-tour-'));
  const script = [join(ROOT, 'scripts', 'tour.ts'), profile];
  // A tour leaves no trace in Galena's own keychain entries.
  const env = given ? process.env : { ...process.env, GALENA_KEYCHAIN_SERVICE: 'Galena tour' };
  const isAlone = needsOwnKeyring(process.env, process.platform);
  const keyringFolder = isAlone ? join(profile, 'keyring') : null;
  try {
    return await watchOver(runInSession(script, { keyringFolder, env }));
  } finally {
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const start = async (args: readonly string[]): Promise<number> => {
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const isSeen = hasDisplay({ env: process.env, platform: process.platform });
  return isTour(args, isSeen) ? tour(args) : open(args);
};

if (import.meta.main) process.exit(await start(process.argv.slice(2)));
