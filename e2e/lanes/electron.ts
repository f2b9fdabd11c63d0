import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { findElectron, overrideProblem } from '../../scripts/set-up/electron-path.mjs';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { watchChild } from './child.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions, sandboxSwitches } from './lane.ts';

const projectFolder = path.resolve(import.meta.dirname, '..', '..');

const findProgram = (): string | null => findElectron(projectFolder, process.env);

/** Why the Electron lane cannot run here, or undefined. CI must have it. */
export const whyNoElectron = (): string | undefined => {
  if (findProgram() !== null || process.env.GALENA_REQUIRE_ELECTRON === '1') return undefined;
  const why = overrideProblem(projectFolder, process.env);
  return (
    why ?? "Electron's program is not installed on this machine; the stand-in lane runs the suite."
  );
};

/** Another test's window on the same display takes the focus; the page shall not notice. */
const keepFocused = async (page: Page): Promise<void> => {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setFocusEmulationEnabled', { enabled: true });
};

export const launchElectron = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const executablePath = findProgram();
  if (executablePath === null) throw new Error("Electron's program is not installed.");
  const { profile, appFolder, switches = [] } = options;
  const own = [...sandboxSwitches(isLinuxRoot()), `--user-data-dir=${profile}`];
  const args = [...own, ...switches, appFolder];
  const app = await _electron.launch({
    executablePath,
    args,
    env: cleanEnv(options.env),
  });
  const child = watchChild(app.process());
  const page = await app.firstWindow();
  await keepFocused(page);
  return {
    page,
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
