import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { expect, type Galena, type RunningApp, test } from './fixtures.ts';
import { cleanEnv } from './lanes/lane.ts';
import { galenaPage } from './pages/galena-page.ts';
import { openSilentKeychain } from './silent-keychain.ts';

/**
 * Every way in which Galena ends: the process ends in time, with code 0, and the next start gets
 * the profile. closing.spec.ts tests the close with leads that can still be taken back.
 */

const END_WITHIN_MS = 5_000;

const isWindows = process.platform === 'win32';
const NO_SIGNALS = 'Windows has no signals; what ends there is asked through its window.';

/** @returns the exit code after `ask`; null: it was ended by a signal */
const endOf = async (app: RunningApp, ask: () => Promise<unknown>): Promise<number | null> => {
  const askedAt = performance.now();
  // An app that ends at once may not answer any more.
  await ask().catch(() => undefined);
  const code = await app.exited;
  expect(performance.now() - askedAt).toBeLessThan(END_WITHIN_MS);
  return code;
};

/** The lock is free: if it were taken, Galena would end before it had a window. */
const expectNextStart = async (galena: Galena): Promise<void> => {
  await galena.relaunch();
  const { newLead, field } = galenaPage(galena.page);
  await expect(newLead.or(field('Access token'))).toBeVisible();
};

const expectGoodEnd = async (galena: Galena, ask: () => Promise<unknown>): Promise<void> => {
  expect(await endOf(galena, ask)).toBe(0);
  await expectNextStart(galena);
};

/** From outside, because Node prepares for its end when a process signals itself. */
const signal = async (app: RunningApp, ...names: readonly NodeJS.Signals[]): Promise<void> => {
  const processId = await app.evaluateMain(() => process.pid, undefined);
  for (const name of names) process.kill(processId, name);
};

const closeWindow = (galena: Galena): Promise<void> =>
  galena.evaluateMain(({ app, BrowserWindow }) => {
    setImmediate(() => {
      BrowserWindow.getAllWindows()[0]?.close();
      // On macOS, Galena goes on without a window.
      if (process.platform === 'darwin') app.quit();
    });
  }, undefined);

const hangPage = ({ page }: Galena): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });

/** Sends one lead whose answer never comes. */
const sendInVain = async (galena: Galena): Promise<void> => {
  const { usePractice, fill, submit, sendNow, lastLead } = galenaPage(galena.page);
  await usePractice();
  galena.practice.setFaults({ faults: [{ kind: 'timeout-before-commit', path: '/contacts' }] });
  await fill({ name: 'Winston Smith' });
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Sending');
};

/**
 * The exit code of a Galena with native calls that never return. A Node without `execve` (Electron
 * 25's, and Windows') can end itself only by a signal. In both cases it ends in time.
 */
const codeWhenCutOff = (app: RunningApp): Promise<number | null> =>
  app.evaluateMain(
    () => (typeof Reflect.get(process, 'execve') === 'function' ? 0 : null),
    undefined,
  );

test.beforeEach(async ({ galena }) => {
  const { newLead, field } = galenaPage(galena.page);
  await expect(newLead.or(field('Access token'))).toBeVisible();
});

test('by its last window', async ({ galena }) => {
  await expectGoodEnd(galena, () => closeWindow(galena));
});

test('by the key', async ({ galena }) => {
  test.skip(process.platform === 'darwin', 'There the system’s own menu has ⌘Q.');
  await expectGoodEnd(galena, () =>
    galena.evaluateMain(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Q', modifiers: ['control'] });
    }, undefined),
  );
});

test('by its menu', async ({ galena }) => {
  test.skip(process.platform !== 'darwin', 'Elsewhere Galena has no menu; the key does it.');
  await expectGoodEnd(galena, () =>
    galena.evaluateMain(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      const quit = items?.find(({ role }) => role === 'quit');
      setImmediate(() => quit?.click());
    }, undefined),
  );
});

test('by a signal', async ({ galena }) => {
  test.skip(isWindows, NO_SIGNALS);
  await expectGoodEnd(galena, () => signal(galena, 'SIGTERM'));
});

test('by a system that ends, which sends two signals and waits for nobody', async ({ galena }) => {
  test.skip(isWindows, NO_SIGNALS);
  await sendInVain(galena);
  await expectGoodEnd(galena, () => signal(galena, 'SIGHUP', 'SIGTERM'));
});

test('twice in a row', async ({ galena }) => {
  test.skip(isWindows, NO_SIGNALS);
  await sendInVain(galena);
  await expectGoodEnd(galena, async () => {
    await signal(galena, 'SIGTERM');
    await expect
      .poll(() =>
        galena.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined),
      )
      .toBe(0);
    await signal(galena, 'SIGTERM');
  });
});

test('from the closing question', async ({ galena }) => {
  await sendInVain(galena);
  const question = galena.page.getByRole('alertdialog');
  await (process.platform === 'darwin'
    ? galena.evaluateMain(({ app }) => void setImmediate(() => app.quit()), undefined)
    : closeWindow(galena));
  const closeNow = question.getByRole('button', { name: 'Close now' });
  await expectGoodEnd(galena, () => closeNow.click());
});

test('with a lead on the wire, which is looked up at the next start', async ({ galena }) => {
  await sendInVain(galena);
  await expectGoodEnd(galena, () =>
    galena.evaluateMain(({ app }) => void setImmediate(() => app.quit()), undefined),
  );
  const { openDetails, details } = galenaPage(galena.page);
  await openDetails('Winston Smith');
  await expect(details).toContainText('Galena looks it up in Intercom');
});

test('with a page that hangs, by its window', async ({ galena }) => {
  await hangPage(galena);
  await expectGoodEnd(galena, () => closeWindow(galena));
});

test('with a page that hangs, by a signal', async ({ galena }) => {
  test.skip(isWindows, NO_SIGNALS);
  await hangPage(galena);
  await expectGoodEnd(galena, () => signal(galena, 'SIGTERM'));
});

test('with a page that hangs and does not show the question', async ({ galena }) => {
  const { usePractice, fill, submit, lastLead } = galenaPage(galena.page);
  await usePractice();
  await galena.page.evaluate(() => window.galena.saveSettings({ holdSeconds: 60 }));
  await fill({ name: 'Winston Smith' });
  await submit();
  await expect(lastLead).toContainText('Held');
  await hangPage(galena);
  await expectGoodEnd(galena, () => closeWindow(galena));
});

const databaseOf = ({ profile }: Galena): string => path.join(profile, 'galena.db');

test('with a disk that hangs', async ({ galena }) => {
  test.skip(isWindows, 'Nothing there opens like a file and hangs.');
  // A program that opens a pipe waits, in the system, until somebody opens the other end.
  const pipe = `${databaseOf(galena)}-check`;
  execFileSync('mkfifo', [pipe]);
  const code = await codeWhenCutOff(galena);
  expect(await endOf(galena, () => closeWindow(galena))).toBe(code);
  rmSync(pipe);
  await expectNextStart(galena);
});

test('with a disk that hangs in the middle of SQLite’s work', async ({ galena }) => {
  test.skip(isWindows, 'Nothing there opens like a file and hangs.');
  const pipe = path.join(galena.profile, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await galena.evaluateMain(({ app }, file) => {
    // The second is for a Node without the first, with a CommonJS main bundle.
    const { createRequire }: typeof import('node:module') =
      process.getBuiltinModule?.('node:module') ??
      Object(Reflect.get(process, 'mainModule')).require('node:module');
    const require = createRequire(`${app.getAppPath()}/package.json`);
    const { readFileSync } = require('node:fs');
    require('better-sqlite3-multiple-ciphers').prototype.close = () => readFileSync(file);
  }, pipe);
  // The only thread that could end it with a code is the one that hangs.
  expect(await endOf(galena, () => closeWindow(galena))).toBe(null);
  await expectNextStart(galena);
});

test('with a keychain that never answers, while the database opens', async ({
  galena,
  openApp,
}) => {
  test.skip(process.platform !== 'linux', 'Only there can a test have a keychain of its own.');
  await galena.close();
  await using keychain = await openSilentKeychain();
  const waiting = await openApp(path.resolve(import.meta.dirname, '..'), {
    DBUS_SESSION_BUS_ADDRESS: keychain.address,
    GALENA_KEYCHAIN_SERVICE: galena.keychainService,
  });
  await keychain.asked;
  const code = await codeWhenCutOff(waiting);
  expect(await endOf(waiting, () => signal(waiting, 'SIGTERM'))).toBe(code);
  await expectNextStart(galena);
});

/** Resolves when the folder is made. */
const appears = (folder: string): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(path.dirname(folder), () => {
      if (!existsSync(folder)) return;
      watcher.close();
      resolve();
    });
  });

test('during start-up, before there is a window', async ({ galena }) => {
  test.skip(isWindows, NO_SIGNALS);
  await galena.close();
  const logs = path.join(galena.profile, 'logs');
  rmSync(logs, { recursive: true });
  const [program = '', ...args] = galena.command;
  const env = cleanEnv({ GALENA_KEYCHAIN_SERVICE: galena.keychainService });
  const child = spawn(program, args, { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  // Then Galena's own code runs; before that, no code could listen.
  await appears(logs);
  const askedAt = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - askedAt).toBeLessThan(END_WITHIN_MS);
  await expectNextStart(galena);
});
