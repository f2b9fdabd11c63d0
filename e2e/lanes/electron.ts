import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { watchChild } from './child.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions } from './lane.ts';

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

/** Another test's window on the same display takes the focus; the page shall not notice. */
const keepFocused = async (page: Page): Promise<void> => {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setFocusEmulationEnabled', { enabled: true });
};

export const launchElectron = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const executablePath = findProgram();
  if (executablePath === undefined) throw new Error("Electron's program is not installed.");
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const switches = [
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${options.profile}`,
    ...(options.switches ?? []),
  ];
  const args = [...switches, options.appFolder];
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
