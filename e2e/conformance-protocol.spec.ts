import { appUrl, seen } from './conformance-app/driver.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

/** How the app's own scheme answers a page, and what a page sees if it cannot answer. */

/** What a page gets for a path: a status and a body, or the place where it failed. */
const fetchInPage = ({ page }: OpenApp, path: string) =>
  page.evaluate(async (asked) => {
    let response: Response;
    try {
      response = await fetch(asked);
    } catch (error) {
      return `no answer: ${error instanceof Error && error.message}`;
    }
    const text = await response.text();
    return [response.status, text.length > 20 ? text.length : text];
  }, path);

// docs/api/protocol.md, "protocol.handle"; streams: electron#36674.
for (const [path, answer] of [
  ['/nothing', [204, '']],
  ['/stream', [200, 'onetwo']],
  ['/big', [200, 4 * 1024 * 1024]],
  ['/missing.html', [404, 'not found']],
] as const) {
  test(`a page gets what the handler answers, whole: ${path}`, async ({ sharedApp: app }) => {
    expect(await fetchInPage(app, path)).toEqual(answer);
  });
}

// electron#38553, fixed in #38587: an answer that is no Response must not end the process.
for (const path of ['/throws', '/rejects', '/error', '/no-response']) {
  test(`a handler that fails fails the request alone: ${path}`, async ({ sharedApp: app }) => {
    expect(await fetchInPage(app, path)).toBe('no answer: Failed to fetch');
    expect(await fetchInPage(app, '/stream')).toEqual([200, 'onetwo']);
  });
}

// docs/api/browser-window.md, "win.loadURL": the promise rejects if the page fails to load.
test('loading a document that cannot be answered rejects', async ({ sharedApp: app }) => {
  const outcome = await app.evaluateMain(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(url)
        .then(
          () => 'loaded',
          (error: Error) => error.message,
        ),
    appUrl('throws'),
  );
  expect(outcome).toMatch(/^ERR_\w+ \(-\d+\) loading 'app:\/\/conformance\/throws'$/);
});

// docs/api/protocol.md, "protocol.handle": the handler gets the page's request. That the address
// has its fragment is not documented, but was seen on Electron 25.
test('a reload asks for the address with its fragment', async ({ sharedApp: app }) => {
  await app.page.evaluate(() => {
    window.location.hash = 'part';
  });
  await app.page.reload();
  const urls = (await seen(app, 'request')).map(({ url }) => url);
  expect(urls.filter((url) => String(url).includes('index.html'))).toEqual([
    appUrl('index.html'),
    appUrl('index.html#part'),
  ]);
});
