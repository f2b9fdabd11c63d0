import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { watchChild } from './child.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions, sandboxSwitches } from './lane.ts';

const electronFolder = path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'electron');

/** Electron's program, read from its files: asking the package for it may download it. */
const findProgram = (): string | undefined => {
  const pointer = path.join(electronFolder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const program = path.join(electronFolder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(program) ? program : undefined;
};

/** Why the Electron lane cannot run here, or undefined. CI must have it. */
export const whyNoElectron = (): string | undefined => {
  if (findProgram() !== undefined || process.env.GALENA_REQUIRE_ELECTRON === '1') return undefined;
  return "Electron's program is not installed on this machine; the stand-in lane runs the suite.";
};

export const launchElectron = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const executablePath = findProgram();
  if (executablePath === undefined) throw new Error("Electron's program is not installed.");
  const { profile, appFolder, switches = [] } = options;
  const own = [...sandboxSwitches(isLinuxRoot()), `--user-data-dir=${profile}`];
  const args = [...own, ...switches, appFolder];
  const app = await _electron.launch({
    executablePath,
    args,
    env: cleanEnv(options.env),
  });
  const child = watchChild(app.process());
  return {
    page: await app.firstWindow(),
    context: app.context(),
    evaluateMain: (work, argument) =>
      // Playwright passes the argument through its own serializer; ours are plain data.
      app.evaluate(work as never, argument as never),
    pageOrigin: (appOrigin) => appOrigin,
    command: [executablePath, ...args],
    output: child.output,
    exited: child.exited,
    close: () => child.closeBy(() => void app.close().catch(() => undefined)),
    kill: child.kill,
  };
};
