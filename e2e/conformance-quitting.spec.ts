import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, type RunningApp, test } from './fixtures.ts';
import { cleanEnv } from './lanes/lane.ts';

/** How an app ends: the order of its events, pages that hang, signals. */

test('quitting asks in order and ends with code 0', async ({ app }) => {
  expect(await app.close()).toBe(0);
  expect(app.output()).toMatch(/before-quit\s+will-quit\s+quit 0/);
  expect(app.output()).not.toContain('window-all-closed');
});

test('closing the last window ends an app that wishes so', async ({ app }) => {
  await app.evaluateMain(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
  }, undefined);
  expect(await app.exited).toBe(0);
  expect(app.output()).toMatch(/window-all-closed\s+before-quit\s+will-quit\s+quit 0/);
});

test('a window that prevents its closing stays, and keeps the app from quitting', async ({
  app,
}) => {
  const after = await app.evaluateMain(({ app: main, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.once('close', (event) => event.preventDefault());
    window?.close();
    const isStillThere = window?.isDestroyed() === false;
    window?.once('close', (event) => event.preventDefault());
    main.quit();
    return { isStillThere, isThereAfterQuit: window?.isDestroyed() === false };
  }, undefined);
  expect(after).toEqual({ isStillThere: true, isThereAfterQuit: true });
  await expect(app.page.getByRole('heading')).toHaveText('Conformance');
});

test('will-quit can be put off until work is done', async ({ app }) => {
  await app.evaluateMain(({ app: main }) => {
    main.once('will-quit', (event) => {
      event.preventDefault();
      setImmediate(() => main.quit());
    });
  }, undefined);
  expect(await app.close()).toBe(0);
  expect(app.output().match(/before-quit/g)).toHaveLength(2);
});

test('exit ends at once with its code and asks nobody', async ({ app }) => {
  await app.evaluateMain(({ app: main }) => {
    setImmediate(() => main.exit(5));
  }, undefined);
  expect(await app.exited).toBe(5);
  expect(app.output()).toContain('quit 5');
  expect(app.output()).not.toContain('before-quit');
});

test('a quit within the turn of the will-quit that it puts off is ignored', async ({ app }) => {
  await app.evaluateMain(({ app: main }) => {
    main.once('will-quit', (event) => {
      event.preventDefault();
      void Promise.resolve().then(() => main.quit());
    });
    setImmediate(() => main.quit());
  }, undefined);
  await expect.poll(app.output).toContain('will-quit');
  const countWindows = () =>
    app.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined);
  expect(await countWindows()).toBe(0);
  await app.evaluateMain(({ app: main }) => void setImmediate(() => main.quit()), undefined);
  expect(await app.exited).toBe(0);
  expect(app.output().match(/before-quit/g)).toHaveLength(2);
});

/** Makes the page ask to be told before it closes, and then hang. */
const hangPage = ({ page }: RunningApp): Promise<void> =>
  page.evaluate(() => {
    addEventListener('beforeunload', () => undefined);
    setTimeout(() => {
      for (;;);
    });
  });

/** Longer than Chromium waits for such a page, unless its hang monitor is off as in every test. */
const PATIENCE_MS = 1_500;

test('a page that hangs does not answer its window’s closing, and is not asked when that is destroyed', async ({
  app,
}) => {
  await hangPage(app);
  const isThere = await app.evaluateMain(async ({ BrowserWindow }, patienceMs) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.close();
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    return window?.isDestroyed() === false;
  }, PATIENCE_MS);
  expect(isThere).toBe(true);
  await app.evaluateMain(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.destroy());
  }, undefined);
  expect(await app.exited).toBe(0);
  expect(app.output()).toMatch(/window-all-closed\s+before-quit\s+will-quit\s+quit 0/);
});

test('an app that quits and whose page hangs ignores being asked again', async ({ app }) => {
  await hangPage(app);
  await app.evaluateMain(({ app: main, BrowserWindow }) => {
    main.quit();
    main.quit();
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.destroy());
  }, undefined);
  expect(await app.exited).toBe(0);
  expect(app.output().match(/before-quit|will-quit/g)).toEqual(['before-quit', 'will-quit']);
});

/** From outside, because Node prepares for its end when a process signals itself. */
const signal = async (app: RunningApp, name: NodeJS.Signals): Promise<void> => {
  process.kill(await app.evaluateMain(() => process.pid, undefined), name);
};

test('a signal quits once: the next one ends the process', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals.');
  await app.evaluateMain(({ app: main }) => {
    main.on('will-quit', (event) => event.preventDefault());
  }, undefined);
  await signal(app, 'SIGTERM');
  await expect.poll(app.output).toContain('will-quit');
  await signal(app, 'SIGTERM');
  expect(await app.exited).toBe(null);
});

test('an app that listens to a signal when it is ready takes Electron’s place', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals.');
  await app.evaluateMain(({ app: main }) => {
    process.on('SIGTERM', () => process.stdout.write('heard '));
    process.on('SIGHUP', () => main.exit(3));
  }, undefined);
  await signal(app, 'SIGTERM');
  await expect.poll(app.output).toContain('heard');
  await signal(app, 'SIGTERM');
  await expect.poll(app.output).toContain('heard heard');
  await signal(app, 'SIGHUP');
  expect(await app.exited).toBe(3);
  expect(app.output()).not.toContain('before-quit');
});

test('a signal that comes when the main script has just ended is not lost', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals.');
  await app.close();
  const [program = '', ...args] = app.command;
  const child = spawn(program, args, {
    env: cleanEnv({ CONFORMANCE_SIGNAL: '1' }),
    stdio: 'ignore',
  });
  try {
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});

test('the app hears of a key before the page, and can keep it', async ({ app }) => {
  await app.evaluateMain(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('before-input-event', (event, { type, key, control, alt }) => {
      event.preventDefault();
      process.stdout.write(`key ${type} ${key.toLowerCase()} ${control} ${alt}\n`);
    });
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Q', modifiers: ['control'] });
  }, undefined);
  await expect.poll(app.output).toContain('key keyDown q true false');
});
