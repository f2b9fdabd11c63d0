import type { Page } from 'playwright';
import { allowAll, appUrl, preventAll, seen } from './conformance-app/driver.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

/** What keeps a page in its place: navigation, new windows, permissions, and its own closing. */

/**
 * The page has stayed if it still answers with the same document. It is not read with a locator:
 * Playwright would wait for the end of a navigation that has begun.
 */
const expectStayed = async (page: Page): Promise<void> => {
  const read = () => [document.title, document.querySelector('h1')?.textContent];
  expect(await page.evaluate(read)).toEqual(['Conformance', 'Conformance']);
};

const expectNote = (app: OpenApp, name: string, url: string): Promise<void> =>
  expect
    .poll(async () => (await seen(app, name)).map((note) => note.url), { timeout: 5_000 })
    .toEqual([url]);

/**
 * The ways in which a page can try to leave. They are run by script: Playwright's click waits for
 * the end of a navigation that has begun, and a prevented one never ends.
 */
const LEAVINGS = [
  {
    how: 'a link to outside',
    leave: () => document.querySelector<HTMLElement>('#outside')?.click(),
    url: 'https://outside.invalid/',
  },
  {
    how: 'a script that leaves',
    leave: () => {
      window.location.href = 'https://outside.invalid/script';
    },
    url: 'https://outside.invalid/script',
  },
  {
    how: 'a form that posts to outside',
    leave: () => document.querySelector('form')?.requestSubmit(),
    url: 'https://outside.invalid/form',
  },
  {
    how: 'a mail link',
    leave: () => document.querySelector<HTMLElement>('#mail')?.click(),
    url: 'mailto:someone@example.com',
  },
] as const;

// Electron: docs/api/web-contents.md, 'will-frame-navigate' and 'will-navigate'. Their order is not
// on that page; it is that of ElectronNavigationThrottle::WillStartRequest (electron#7097).
for (const { how, leave, url } of LEAVINGS) {
  test(`${how} is announced for the frame first, and can be prevented there`, async ({
    sharedApp: app,
  }) => {
    await app.page.evaluate(leave);
    await expectNote(app, 'will-frame-navigate', url);
    await expectStayed(app.page);
    expect(await seen(app, 'will-navigate')).toEqual([]);
  });

  test(`${how} is announced for the page next, and can be prevented there`, async ({
    sharedApp: app,
  }) => {
    await allowAll(app, 'will-frame-navigate');
    await app.page.evaluate(leave);
    await expectNote(app, 'will-navigate', url);
    await expectStayed(app.page);
    expect(await seen(app, 'will-frame-navigate')).toMatchObject([{ url, isMainFrame: true }]);
  });
}

test('a redirect is announced with where it leads and can be prevented', async ({
  sharedApp: app,
}) => {
  await preventAll(app, 'will-redirect');
  await app.page.getByRole('link', { name: 'redirected' }).click();
  await expectNote(app, 'will-redirect', appUrl('second.html'));
  await expectStayed(app.page);
});

test('a redirect that nobody prevents is followed', async ({ sharedApp: app }) => {
  await app.page.getByRole('link', { name: 'redirected' }).click();
  await expect(app.page.getByRole('heading')).toHaveText('Second');
});

test('a frame that leaves is announced as a frame and can be prevented', async ({
  sharedApp: app,
}) => {
  await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://outside.invalid/frame';
    document.body.append(frame);
  });
  await expectNote(app, 'will-frame-navigate', 'https://outside.invalid/frame');
  expect(await seen(app, 'will-navigate')).toEqual([]);
});

test('loading and reloading by the app is not announced', async ({ sharedApp: app }) => {
  await app.evaluateMain(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.loadURL('app://conformance/second.html');
  }, undefined);
  await expect(app.page.getByRole('heading')).toHaveText('Second');
  expect(await seen(app, 'will-navigate')).toEqual([]);
});

test('no page opens a window: the app is asked, and says no', async ({ sharedApp: app }) => {
  expect(await app.page.evaluate(() => window.open('https://outside.invalid/opened'))).toBe(null);
  await expectNote(app, 'window-open', 'https://outside.invalid/opened');
  await expectStayed(app.page);
});

for (const modifiers of [[], ['ControlOrMeta']] as const) {
  const how = modifiers.length === 0 ? 'clicked' : 'clicked with Ctrl or Cmd';
  test(`a link to a new window, ${how}, opens none`, async ({ sharedApp: app }) => {
    const { page } = app;
    const link = page.getByRole('link', { name: 'new window' });
    const blank = 'https://outside.invalid/blank';
    // Twice: when the second click is noticed, anything that the first click opened is there.
    await link.click({ modifiers: [...modifiers] });
    await link.click({ modifiers: [...modifiers] });
    const wanted = async () => (await seen(app, 'window-open')).map(({ url }) => url);
    await expect.poll(wanted).toEqual([blank, blank]);
    const chromium = await page.context().newCDPSession(page);
    const countPages = async () => {
      const { targetInfos } = await chromium.send('Target.getTargets');
      return targetInfos.filter(({ type }) => type === 'page').length;
    };
    await expect.poll(countPages).toBe(1);
  });
}

test('the app hears what is pressed, and nothing of what the page does by itself', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const presses = async () =>
    (await seen(app, 'input-event'))
      .map(({ type }) => String(type))
      .filter((type) => /^(mouseDown|rawKeyDown|keyDown)$/.test(type));
  await page.evaluate(() => {
    document.body.click();
    for (const type of ['mousedown', 'pointerdown', 'keydown']) {
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
  await page.mouse.click(5, 5);
  await page.keyboard.press('a');
  await expect.poll(presses).toEqual(['mouseDown', expect.stringMatching(/^(rawK|k)eyDown$/)]);
});

test('a webview element attaches nothing', async ({ sharedApp: app }) => {
  const kind = await app.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://outside.invalid/webview');
    document.body.append(view);
    return view.constructor.name;
  });
  expect(kind).toBe('HTMLElement');
});

test('permissions that the handlers deny are denied in the page', async ({
  sharedApp: { page },
}) => {
  const state = await page.evaluate(async () => {
    const place = new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      );
    });
    const camera = navigator.mediaDevices
      .getUserMedia({ video: true })
      .catch((error: Error) => error.name);
    return {
      place: await place,
      asked: (await navigator.permissions.query({ name: 'geolocation' })).state,
      notifications: await Notification.requestPermission(),
      camera: await camera,
    };
  });
  expect(state).toMatchObject({ place: 'denied', asked: 'denied', notifications: 'denied' });
  expect(['NotAllowedError', 'NotFoundError']).toContain(state.camera);
});

test('a page that crashes is reported, and can be loaded again', async ({ app }) => {
  await app.evaluateMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  }, undefined);
  await expect.poll(() => seen(app, 'gone')).toHaveLength(1);
  const url = await app.evaluateMain(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.loadURL('app://conformance/second.html');
    return window?.webContents.getURL();
  }, undefined);
  expect(url).toBe(appUrl('second.html'));
});
