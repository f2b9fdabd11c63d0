import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { assetHeaders } from '../security/csp.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { registerAppScheme, servePage } from './protocol.ts';

const { protocol } = vi.hoisted(() => ({
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
}));
vi.mock('electron', () => ({ protocol }));

beforeEach(() => vi.clearAllMocks());

/** The page's folder with a secret file beside it, and a function that asks for its files. */
const served = () => {
  const folder = tempFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('renderer/index.html', '<p>page</p>');
  write('renderer/assets/index.js', '1;');
  write('secret.txt', 'secret');
  servePage(join(folder, 'renderer'));
  write('renderer/later.html', 'later');
  const [scheme, answer] = protocol.handle.mock.lastCall ?? [];
  const ask = (path: string, method = 'GET', base = 'app://galena'): Promise<Response> =>
    // Not a `Request`: Node's `Request` refuses addresses that Chromium lets through.
    answer({ method, url: `${base}${path}` });
  return { scheme, ask };
};

test('a file of the page is served with every header', async () => {
  const { scheme, ask } = served();
  const response = await ask('/assets/index.js');
  expect([scheme, response.status, await response.text()]).toEqual(['app', 200, '1;']);
  const headers = Object.entries(assetHeaders('/assets/index.js'));
  expect(headers.length).toBeGreaterThan(4);
  expect(protocol.handle).toHaveBeenCalledTimes(1);
  for (const [name, value] of headers) expect(response.headers.get(name), name).toBe(value);
});

test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'get', ''])(
  'the method “%s” is served nothing',
  async (method) => {
    const response = await served().ask('/index.html', method);
    expect([response.status, await response.text()]).toEqual([404, '']);
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/../../secret.txt',
  '//secret.txt',
  '/later.html',
  '/assets',
  '/',
])('%s is not served', async (path) => {
  const response = await served().ask(path);
  expect([response.status, await response.text()]).toEqual([404, '']);
});

test('another host under our scheme is served nothing', async () => {
  expect((await served().ask('/index.html', 'GET', 'app://evil')).status).toBe(404);
});

test('our scheme is a secure origin that goes by the same rules as the web', () => {
  registerAppScheme();
  expect(protocol.registerSchemesAsPrivileged.mock.lastCall).toEqual([
    [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
  ]);
});
