import { appUrl, seen } from './conformance-app/driver.ts';
import { expect, type RunningApp, test } from './fixtures.ts';

/** What happens around a page whose process has ended. */

const crash = (app: RunningApp): Promise<void> =>
  app.evaluateMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  }, undefined);

// docs/api/structures/render-process-gone-details.md.
test('a page that crashes is reported with a reason and a code, once', async ({ app }) => {
  await crash(app);
  await expect.poll(() => seen(app, 'gone')).toHaveLength(1);
  const [details] = await seen(app, 'gone');
  expect(details).toEqual({ name: 'gone', reason: 'crashed', exitCode: expect.any(Number) });
  expect(details?.exitCode).not.toBe(0);
});

// electron#31401: `send` to a page that is gone writes a line and does not throw; electron#52309.
test('a message to a page that has crashed is dropped', async ({ app }) => {
  await crash(app);
  await expect.poll(() => seen(app, 'gone')).toHaveLength(1);
  const outcome = await app.evaluateMain(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.send('news', 'late');
    return { isDestroyed: window?.isDestroyed(), url: window?.webContents.getURL() };
  }, undefined);
  expect(outcome).toEqual({ isDestroyed: false, url: appUrl('index.html') });
});

// electron#51900, electron#19887: to load the page in the same turn as the event ended the whole
// app; a turn later it works.
test('a page is opened again from the event of its crash, again and again', async ({ app }) => {
  await app.evaluateMain(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.on('render-process-gone', () => {
      setImmediate(() => void window.loadURL('app://conformance/second.html'));
    });
    window?.webContents.on('did-finish-load', () =>
      Reflect.get(globalThis, 'seen').push({ name: 'loaded' }),
    );
  }, undefined);
  for (const times of [1, 2, 3]) {
    await crash(app);
    await expect.poll(() => seen(app, 'loaded')).toHaveLength(times);
  }
  expect(await seen(app, 'gone')).toHaveLength(3);
});

// Seen on Electron 25: members of a closed window throw; only `isDestroyed` may still be called
// (docs/api/browser-window.md).
test('a window that is gone says so to whoever still uses it', async ({ app }) => {
  const said = await app.evaluateMain(({ app: main, BrowserWindow }) => {
    // Otherwise the app would end with its last window.
    main.removeAllListeners('window-all-closed');
    main.on('window-all-closed', () => undefined);
    const [window] = BrowserWindow.getAllWindows();
    window?.destroy();
    try {
      window?.focus();
      return 'nothing';
    } catch (error) {
      return `${window?.isDestroyed()}: ${error instanceof Error && error.message}`;
    }
  }, undefined);
  expect(said).toBe('true: Object has been destroyed');
});
