import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { findElectron, overrideProblem } from '../../scripts/set-up/electron-path.mjs';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { watchChild } from './child.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions, sandboxSwitches } from './lane.ts';

const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** Electron's program, or null if it is not installed. */
export const findProgram = (): string | null => findElectron(projectFolder, process.env);

/** Why the Electron lane cannot run here, or undefined. In CI it must run. */
export const whyNoElectron = (): string | undefined => {
  if (findProgram() !== null || process.env.GALENA_REQUIRE_ELECTRON === '1') return undefined;
  const why = overrideProblem(projectFolder, process.env);
  return (
    why ?? "Electron's program is not installed on this machine; the stand-in lane runs the suite."
  );
};

/** Another test's window on the same display takes the focus; the page must not notice. */
const keepFocused = async (page: Page): Promise<void> => {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setFocusEmulationEnabled', { enabled: true });
};

/** Shorter than a test's limit: an app that does not open tells the step, and its own output. */
const OPEN_LIMIT_MS = 25_000;

export const launchElectron = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const executablePath = findProgram();
  if (executablePath === null) throw new Error("Electron's program is not installed.");
  const { profile, appFolder, switches = [] } = options;
  const own = [...sandboxSwitches(isLinuxRoot()), `--user-data-dir=${profile}`];
  const args = [...own, ...switches, appFolder];
  const app = await _electron.launch({
    executablePath,
    args: ['-r', path.join(import.meta.dirname, 'attach-first.cjs'), ...args],
    env: cleanEnv(options.env),
    timeout: OPEN_LIMIT_MS,
  });
  const child = watchChild(app.process());
  await app.evaluate(() => (globalThis as { testIsAttached?: () => void }).testIsAttached?.());
  const page = await app.firstWindow({ timeout: OPEN_LIMIT_MS }).catch(async (cause: unknown) => {
    await child.kill();
    throw new Error(`The app opened no window.\n${child.output()}`, { cause });
  });
  await keepFocused(page);
  return {
    page,
    context: app.context(),
    evaluateMain: (work, argument) =>
      // Playwright uses its own serializer for the argument; our arguments are plain data.
      app.evaluate(work as never, argument as never),
    pageOrigin: (appOrigin) => appOrigin,
    command: [executablePath, ...args],
    output: child.output,
    exited: child.exited,
    close: () => child.closeBy(() => void app.close().catch(() => undefined)),
    kill: child.kill,
  };
};
