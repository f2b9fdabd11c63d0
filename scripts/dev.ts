import { watch } from 'node:fs';
import { join } from 'node:path';
import { isLinuxRoot } from '../e2e/stand-in/chromium.ts';
import { buildIfNeeded } from './build.ts';
import { runInGroup, watchOver } from './child.ts';
import { findRuntime, openGalena, profileFolder, type Runtime } from './runtime.ts';
import { ROOT, say, toolScript } from './tools.ts';

const ROOMS = ['main', 'preload', 'renderer'];
/** Editors write a file in several steps, so a change is used only after this pause. */
const SETTLE_MS = 300;

/** Electron with Vite's server for the page: changes of the page appear without a restart. */
const devOnElectron = (
  { program }: Runtime,
  args: readonly string[],
  isRoot: boolean,
): Promise<number> => {
  const electron = [toolScript('electron-vite'), 'dev', '--watch', '--', ...args];
  // electron-vite starts Electron itself; these variables say which Electron and how.
  const env = {
    ...process.env,
    ELECTRON_EXEC_PATH: program,
    ...(isRoot ? { NO_SANDBOX: '1' } : {}),
  };
  return watchOver(runInGroup(process.execPath, electron, { cwd: ROOT, env }));
};

const watchRooms = (onChange: () => void): void => {
  let timer: NodeJS.Timeout | undefined;
  for (const room of ROOMS) {
    watch(join(ROOT, room), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    });
  }
};

/** The stand-in has no hot reloading: each change builds and opens everything again. */
const devOnStandIn = async (runtime: Runtime, args: readonly string[]): Promise<number> => {
  say('Electron is not here, so there is no hot reloading: on each change Galena opens anew.');
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const profile = profileFolder(args, { env: process.env, platform: process.platform });
  const open = () => openGalena({ runtime, profile, args, env: process.env });
  const window = { running: open(), isReplaced: false };
  watchRooms(async () => {
    if ((await buildIfNeeded()) !== 0) return;
    window.isReplaced = true;
    window.running.stop();
  });
  for (;;) {
    const code = await watchOver(window.running);
    if (!window.isReplaced) return code;
    Object.assign(window, { running: open(), isReplaced: false });
  }
};

const dev = (args: readonly string[]): Promise<number> => {
  const runtime = findRuntime();
  return runtime.kind === 'electron'
    ? devOnElectron(runtime, args, isLinuxRoot())
    : devOnStandIn(runtime, args);
};

if (import.meta.main) process.exit(await dev(process.argv.slice(2)));
