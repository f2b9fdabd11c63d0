import { spawnSync } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { seen } from './conformance-app/driver.ts';
import { expect, test } from './fixtures.ts';

/** What the main process depends on: facts, windows, the network, other instances. */

/** A server on its own port while the work runs. */
const withServer = async <T>(
  answer: RequestListener,
  work: (url: string) => Promise<T>,
): Promise<T> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

test('the app knows its name, its version, its folders and its runtime', async ({
  sharedApp: app,
}) => {
  const facts = await app.evaluateMain(
    ({ app: main }) => ({
      name: main.getName(),
      version: main.getVersion(),
      userData: main.getPath('userData'),
      isPackaged: main.isPackaged,
      isReady: main.isReady(),
      type: Reflect.get(process, 'type'),
      electron: /^\d+\./.test(process.versions.electron ?? ''),
    }),
    undefined,
  );
  expect(facts).toEqual({
    name: 'Conformance',
    version: '1.2.3',
    userData: app.profile,
    isPackaged: false,
    isReady: true,
    type: 'browser',
    electron: true,
  });
});

test('the app knows the country that the locale names, and none where it names none', async ({
  openApp,
}) => {
  test.skip(process.platform !== 'linux', 'other systems keep it where no test can set it');
  const folder = path.join(import.meta.dirname, 'conformance-app');
  const countryIn = async (locale: string): Promise<string> => {
    const app = await openApp(folder, { LC_ALL: locale });
    const country = await app.evaluateMain(
      ({ app: main }) => main.getLocaleCountryCode(),
      undefined,
    );
    await app.close();
    return country;
  };
  expect(await countryIn('C')).toBe('');
  // If this locale is not installed, the C library uses “C”.
  expect(['DE', '']).toContain(await countryIn('de_DE.UTF-8'));
});

test('a window reports its state and its sender', async ({ sharedApp: app }) => {
  const state = await app.evaluateMain(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return undefined;
    const { width, height } = window.getBounds();
    return {
      width,
      height,
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
      isSame: BrowserWindow.fromWebContents(window.webContents) === window,
      isTop: window.webContents.mainFrame.parent === null,
    };
  }, undefined);
  expect(state).toEqual({
    width: 900,
    height: 640,
    isVisible: true,
    isMinimized: false,
    isSame: true,
    isTop: true,
  });
});

test('a second instance tells the first and leaves; a kill frees the profile', async ({ app }) => {
  const [program = '', ...args] = app.command;
  const second = spawnSync(program, [...args, '--greeting=hello'], { timeout: 15_000 });
  expect(second.status).toBe(7);
  await expect.poll(() => seen(app, 'second-instance')).toHaveLength(1);
  const [note] = await seen(app, 'second-instance');
  expect(note?.argv).toContain('--greeting=hello');
  expect(note?.folder).toBe(process.cwd());

  await app.kill();
  await app.relaunch();
  await expect(app.page.getByRole('heading')).toHaveText('Conformance');
});

test('what a page stores is there after a restart', async ({ app }) => {
  await app.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await app.relaunch();
  expect(await app.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});

test('net.fetch answers as fetch does', async ({ sharedApp: app }) => {
  const answer = await withServer(
    (request, response) => {
      response.writeHead(201, { 'x-seen': request.headers['x-sent'] ?? '' });
      request.pipe(response);
    },
    (url) =>
      app.evaluateMain(async ({ net }, asked) => {
        const init = { method: 'POST', body: 'hello', headers: { 'x-sent': 'yes' } };
        const response = await net.fetch(asked, init);
        return [response.status, response.headers.get('x-seen'), await response.text()];
      }, url),
  );
  expect(answer).toEqual([201, 'yes', 'hello']);
});

const netFailures: readonly (readonly [what: string, answer: RequestListener, message: string])[] =
  [
    [
      'a redirect',
      (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      'Redirect was cancelled',
    ],
    [
      'a connection that closes without an answer',
      (request) => request.socket.end(),
      'net::ERR_EMPTY_RESPONSE',
    ],
    [
      'a connection that is reset',
      (request) => request.socket.resetAndDestroy(),
      'net::ERR_CONNECTION_RESET',
    ],
    [
      'a body that breaks off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('part', () => response.destroy());
      },
      'net::ERR_CONTENT_LENGTH_MISMATCH',
    ],
  ];

for (const [what, answer, message] of netFailures) {
  test(`net.fetch that may not be redirected rejects on ${what}`, async ({ sharedApp: app }) => {
    const got = await withServer(answer, (url) =>
      app.evaluateMain(
        ({ net }, asked) =>
          net
            .fetch(asked, { redirect: 'manual' })
            .then((response) => response.text())
            .catch((error: Error) => error.message),
        url,
      ),
    );
    expect(got).toBe(message);
  });
}

test('net.fetch names what keeps it from connecting', async ({ sharedApp: app }) => {
  const closedUrl = await withServer(
    () => {},
    async (url) => url,
  );
  const fetchMessage = (url: string) =>
    app.evaluateMain(
      ({ net }, asked) => net.fetch(asked).then(String, (error: Error) => error.message),
      url,
    );
  expect(await fetchMessage(closedUrl)).toBe('net::ERR_CONNECTION_REFUSED');
  expect(await fetchMessage('http://nowhere.invalid/')).toMatch(
    /^net::ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED)$/,
  );
});

test('net.fetch rejects with the reason of an abort', async ({ sharedApp: app }) => {
  const name = await withServer(
    () => {},
    (url) =>
      app.evaluateMain(async ({ net }, asked) => {
        const abort = new AbortController();
        const fetched = net.fetch(asked, { signal: abort.signal });
        setImmediate(() => abort.abort());
        return fetched.then(String, (error: Error) => error.name);
      }, url),
  );
  expect(name).toBe('AbortError');
});
