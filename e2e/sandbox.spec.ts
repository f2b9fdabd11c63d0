import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type RunningApp, test } from './fixtures.ts';
import { watchChild } from './lanes/child.ts';
import { cleanEnv } from './lanes/lane.ts';
import { galenaPage } from './pages/galena-page.ts';
import { isLinuxRoot } from './stand-in/chromium.ts';

/** security.md row 4: the effect of `--no-sandbox`, which any launcher or shortcut can add. */

const NO_SANDBOX = ['--no-sandbox'];
const ROOT_ONLY = 'only root’s Chromium cannot have a sandbox';

/** Starts the app again with its sandbox enabled until it has said so; it waits for no window. */
const startEnforced = async (app: RunningApp, wanted: RegExp): Promise<string> => {
  const [program = '', ...args] = app.command;
  await app.close();
  const child = spawn(program, [...args, ...NO_SANDBOX], {
    env: cleanEnv({ CONFORMANCE_SANDBOX: 'enforced' }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { kill, output } = watchChild(child);
  await expect.poll(output, { timeout: 15_000 }).toMatch(wanted);
  await kill();
  return output();
};

test('enabling the sandbox takes --no-sandbox back', async ({ app }) => {
  expect(await startEnforced(app, /no-sandbox: \w+/)).toContain('no-sandbox: false');
});

test('for root Chromium loads nothing where the sandbox is enabled', async ({ app }) => {
  test.skip(!isLinuxRoot(), ROOT_ONLY);
  await startEnforced(app, /gone: Network Service/);
});

test('for root a page that has no sandbox is isolated and has no Node all the same', async ({
  app,
}) => {
  test.skip(!isLinuxRoot(), ROOT_ONLY);
  const { page } = app;
  await expect(page.getByRole('heading')).toHaveText('Conformance');
  expect(await page.evaluate(() => Reflect.get(window, 'conformance').facts.sandboxed)).toBe(true);
  expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined');
  const required = await page.evaluate(() => Reflect.get(window, 'conformance').tryRequire('fs'));
  expect(required).not.toBe('loaded');
});

test('4: Galena opens with --no-sandbox, and its page is shut in where it can be', async ({
  galena,
  lane,
  openApp,
}) => {
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
  await galena.close();
  const { keychainService } = galena;
  const folder = path.resolve(import.meta.dirname, '..');
  const again = await openApp(folder, { GALENA_KEYCHAIN_SERVICE: keychainService }, NO_SANDBOX);
  await expect(galenaPage(again.page).field('Access token')).toBeVisible();
  if (lane === 'stand-in' || process.platform !== 'linux') return;
  const processId = await again.evaluateMain(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    undefined,
  );
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  // 2: every system call of the page's process is filtered.
  expect(status).toContain(`Seccomp:\t${isLinuxRoot() ? 0 : 2}`);
});
