import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { sandboxSwitches } from '../e2e/lanes/lane.ts';
import { isLinuxRoot } from '../e2e/stand-in/chromium.ts';
import { type Running, runInGroup } from './child.ts';
import { needsOwnKeyring, runWithKeyring } from './keyring.ts';
import { findElectron } from './set-up/electron-path.mjs';
import { ROOT } from './tools.ts';

type Machine = { readonly env: NodeJS.ProcessEnv; readonly platform: NodeJS.Platform };

/** The program that opens Galena's bundles, with its arguments. */
export type Runtime =
  | { readonly kind: 'electron'; readonly program: string; readonly args: readonly string[] }
  | { readonly kind: 'stand-in'; readonly program: string; readonly args: readonly string[] };

/** Electron if its program is there, otherwise the stand-in (architecture.md §7). */
export const chooseRuntime = (electron: string | null, isRoot: boolean): Runtime => {
  const args = [...sandboxSwitches(isRoot), ROOT];
  if (electron !== null) return { kind: 'electron', program: electron, args };
  const cli = join(ROOT, 'e2e', 'stand-in', 'cli.ts');
  return { kind: 'stand-in', program: process.execPath, args: [cli, ...args] };
};

export const findRuntime = (): Runtime =>
  chooseRuntime(findElectron(ROOT, process.env), isLinuxRoot());

export const hasDisplay = ({ env, platform }: Machine): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Where Electron keeps an app's data if no switch names another folder. */
const appDataFolder = ({ env, platform }: Machine): string => {
  if (platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
};

const PROFILE_SWITCH = '--user-data-dir=';

/** The profile that a switch names, or null. */
export const profileSwitch = (args: readonly string[]): string | null => {
  const given = args.find((arg) => arg.startsWith(PROFILE_SWITCH))?.slice(PROFILE_SWITCH.length);
  return given ? resolve(given) : null;
};

/** The profile that these switches open. */
export const profileFolder = (args: readonly string[], machine: Machine): string =>
  profileSwitch(args) ?? join(appDataFolder(machine), 'Galena');

/** How an unpackaged Galena is started, with either runtime. */
export type Opening = {
  readonly runtime: Runtime;
  readonly profile: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
};

/** Opens Galena; on a Linux without a D-Bus session, in its own session with a keyring. */
export const openGalena = ({ runtime, profile, args, env }: Opening): Running => {
  // Editors based on Electron set it; it would make our Electron run as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...clean } = env;
  const rest = args.filter((arg) => !arg.startsWith(PROFILE_SWITCH));
  const all = [...runtime.args, `${PROFILE_SWITCH}${profile}`, ...rest];
  if (needsOwnKeyring(clean, process.platform)) {
    const keyringFolder = join(profile, 'keyring');
    return runWithKeyring(runtime.program, all, { keyringFolder, env: clean, cwd: ROOT });
  }
  return runInGroup(runtime.program, all, { cwd: ROOT, env: clean });
};
