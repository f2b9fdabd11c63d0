import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contract } from '../preload/contract/schemas.ts';
import { ROOT_REFUSED } from './security/sandbox.ts';
import { beginStart, type FakeStart, fakeElectron } from './testing/fake-electron.ts';
import { tempFolder } from './testing/temp-folder.ts';

/** How Galena is put together: each security wall is there before a page is opened. */

const world = vi.hoisted(() => ({
  electron: {},
  services: [] as string[],
  /** The folder whose files are the page. */
  served: '',
  /** What was written to the keychain, in order. */
  kept: [] as string[],
}));
vi.mock('electron', () => world.electron);
vi.mock('keytar', () => ({
  default: {
    getPassword: async (service: string) => {
      world.services.push(service);
      return null;
    },
    setPassword: async (_service: string, _account: string, secret: string) => {
      world.kept.push(secret);
      throw new Error('The name org.freedesktop.secrets was not provided by any .service files');
    },
    deletePassword: async () => false,
  },
}));
// Galena must not handle the signals and faults of the process that runs the tests.
vi.mock('./electron/ending.ts', async (load) => ({
  ...(await load<typeof import('./electron/ending.ts')>()),
  handleSignals: () => undefined,
}));
vi.mock('./lifecycle/faults.ts', () => ({ logFaults: () => undefined }));
// The built page is beside the bundle. In tests there is none.
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const readdirSync = (path: string) => {
    world.served = path;
    return [];
  };
  return { ...fs, readdirSync };
});

const isKey = (secret: string): boolean => /^[0-9a-f]{64}$/.test(secret);

/** Long enough for a busy computer. */
const PATIENCE = { timeout: 15_000 };

const start = async (options: Omit<FakeStart, 'userData'> = {}) => {
  const userData = tempFolder();
  mkdirSync(join(userData, 'logs'), { recursive: true });
  const story = beginStart({ userData, ...options });
  await import('./index.ts');
  return story;
};

type Story = Awaited<ReturnType<typeof start>>;

const opened = async (options: Omit<FakeStart, 'userData'> = {}): Promise<Story> => {
  const story = await start(options);
  await vi.waitFor(() => expect(story.steps).toContain('the page is loaded'), PATIENCE);
  return story;
};

world.electron = fakeElectron;
beforeEach(() => {
  vi.resetModules();
  world.services.length = 0;
  world.kept.length = 0;
  // The tests may run as root, for which Galena behaves differently.
  vi.spyOn(process, 'getuid').mockReturnValue(1_000);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('every wall stands before the page is opened', async () => {
  const { steps } = await opened();
  expect(steps).toEqual([
    'the sandbox is on for every page',
    'our scheme is registered',
    // Electron’s own menu opens the developer tools. On macOS an app must have a menu.
    ...(process.platform === 'darwin' ? [] : ['the menu is taken away']),
    'permissions that are asked for are denied',
    'permissions that are looked up are denied',
    'our page is served',
    'a window is made',
    'new windows are denied',
    'the page is loaded',
  ]);
});

test('the page’s files are served from the folder of the page, and from no other', async () => {
  await opened();
  expect(relative(import.meta.dirname, world.served)).toBe(join('..', 'renderer'));
});

test('Chromium is given two switches, and none that weakens it', async () => {
  expect((await opened()).switches).toEqual(['disable-http2', 'disable-quic']);
});

test('the page is our own, and a page is told no more than its own preload', async () => {
  const { windows } = await opened();
  expect(windows.map(({ loaded }) => loaded)).toEqual([['app://galena/index.html']]);
  expect(windows[0]?.options.webPreferences).toEqual({
    preload: expect.stringMatching(/preload.index\.cjs$/),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: process.platform === 'darwin',
  });
});

describe('a call is answered', () => {
  const call = async (story: Story, senderFrame: object | null, id: number | undefined) => {
    const ask = story.handlers.get('closing:read');
    return ask?.({ senderFrame, sender: { id } }, undefined);
  };
  const page = { url: 'app://galena/index.html', parent: null };

  test('to the page of our window, and to no other window with the same page in it', async () => {
    const story = await opened();
    const id = story.windows[0]?.webContents.id;
    expect(await call(story, page, id)).toMatchObject({ ok: true });
    expect(await call(story, page, (id ?? 0) + 1)).toMatchObject({
      error: { code: 'sender-refused' },
    });
  });

  test('to its top frame on our origin alone', async () => {
    const story = await opened();
    const id = story.windows[0]?.webContents.id;
    for (const frame of [{ ...page, parent: {} }, { ...page, url: 'https://evil.example/' }, null])
      expect(await call(story, frame, id)).toMatchObject({ error: { code: 'sender-refused' } });
  });
});

test('main answers the channels of the contract and no other', async () => {
  const { handlers } = await opened();
  expect([...handlers.keys()].toSorted()).toEqual(Object.keys(contract).toSorted());
});

test('Galena says nothing to certificates, logins and debuggers: Electron refuses them by itself', async () => {
  await opened();
  expect(fakeElectron.app.eventNames().map(String).toSorted()).toEqual([
    'activate',
    'before-quit',
    'child-process-gone',
    'quit',
    'second-instance',
    'web-contents-created',
    'will-quit',
    'window-all-closed',
  ]);
});

test('the guards hold the very page that is opened', async () => {
  const story = await opened();
  const contents = story.windows[0]?.webContents;
  const isPrevented = (event: string, url: string): boolean => {
    const preventDefault = vi.fn();
    contents?.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  expect(isPrevented('will-navigate', 'https://outside.invalid/')).toBe(true);
  expect(isPrevented('will-navigate', 'app://galena/index.html')).toBe(false);
  expect(isPrevented('will-attach-webview', 'app://galena/index.html')).toBe(true);
});

test('the key of the database is 256 random bits, of its own for each profile', async () => {
  await opened();
  await vi.waitFor(() => expect(world.kept).toContainEqual(expect.any(String)), PATIENCE);
  vi.resetModules();
  await opened();
  await vi.waitFor(() => expect(new Set(world.kept.filter(isKey)).size).toBe(2), PATIENCE);
});

describe('a packaged Galena', () => {
  test('follows no switch of the environment', async () => {
    vi.stubEnv('GALENA_KEYCHAIN_SERVICE', 'Another');
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    const { windows } = await opened({ isPackaged: true });
    await vi.waitFor(() => expect(world.services).toEqual(['Galena']), PATIENCE);
    expect(windows[0]?.loaded).toEqual(['app://galena/index.html']);
  });

  test('does not open where Chromium would shut its pages in nowhere', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
    const story = await start({ isPackaged: true, hasNoSandbox: true });
    expect(story.errorBoxes).toEqual([ROOT_REFUSED]);
    expect(story.steps).toEqual(['exit 2']);
  });
});

test('a switch that moves the API off this computer opens nothing', async () => {
  vi.stubEnv('GALENA_API_URL', 'https://evil.example');
  const story = await start();
  expect(story.errorBoxes).toEqual([expect.stringContaining('may only name this machine')]);
  expect(story.windows).toEqual([]);
});

test('a second Galena on the same profile leaves and opens nothing', async () => {
  const story = await start({ isFirst: false });
  expect(story.windows).toEqual([]);
  expect(story.steps.at(-1)).toBe('exit 0');
});
