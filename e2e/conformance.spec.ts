import { appUrl, type Bridge, messageOf, seen } from './conformance-app/driver.ts';
import { expect, test } from './fixtures.ts';

/** What a page depends on: the bridge, ipc, its own origin, and the walls around it. */

declare const conformance: Bridge;

test('a page lives on its own secure origin and is served by the app alone', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  expect(await page.evaluate(() => location.origin)).toBe(app.pageOrigin('app://conformance'));
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  expect(
    await app.evaluateMain(({ BrowserWindow: { getAllWindows } }) => {
      return getAllWindows().map((window) => window.webContents.getURL());
    }, undefined),
  ).toEqual([appUrl('index.html')]);

  const answer = await page.evaluate(async () => {
    const response = await fetch('/echo', { method: 'POST', body: 'hello' });
    return [response.status, await response.text()];
  });
  expect(answer).toEqual([201, 'hello']);
  expect(await page.evaluate(async () => (await fetch('/../../package.json')).status)).toBe(404);
  expect(await seen(app, 'request')).toContainEqual(
    expect.objectContaining({ url: appUrl('package.json') }),
  );
});

test('the content security policy of the response holds', async ({ sharedApp: { page } }) => {
  const read = (name: string) => page.evaluate((asked) => Reflect.get(window, asked), name);
  expect(await read('inlineRan')).toBe(undefined);
  expect(await read('evalRan')).toBe(undefined);
  expect(await read('evalError')).toBe('EvalError');
});

test('a page has neither Node nor Electron, only what the preload exposed', async ({
  sharedApp: { page },
}) => {
  const globals = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
  const found = await page.evaluate(
    (names) => names.filter((name) => Reflect.has(window, name)),
    globals,
  );
  expect(found).toEqual([]);
});

test('the preload runs before any script of the page, in a sandbox that can require little', async ({
  sharedApp: { page },
}) => {
  expect(await page.evaluate(() => Reflect.get(window, 'bridgeWasThere'))).toBe(true);
  expect(await page.evaluate(() => conformance.facts)).toEqual({
    type: 'renderer',
    sandboxed: true,
    hasDocument: false,
  });
  expect(await page.evaluate(() => conformance.tryRequire('electron'))).toBe('loaded');
  for (const name of ['fs', 'node:child_process', './other.cjs']) {
    const message = await page.evaluate((asked) => conformance.tryRequire(asked), name);
    expect(message).toBe(`module not found: ${name}`);
  }
});

test('what is exposed is frozen throughout and cannot be replaced', async ({
  sharedApp: { page },
}) => {
  const state = await page.evaluate(() => ({
    isFrozen: Object.isFrozen(conformance),
    isNestedFrozen: Object.isFrozen(conformance.nested.list[1]),
    isFunctionFrozen: Object.isFrozen(conformance.echo),
    canReplace: Reflect.set(window, 'conformance', {}),
    canDelete: Reflect.deleteProperty(window, 'conformance'),
    again: conformance.tryExposeAgain(),
  }));
  expect(state).toEqual({
    isFrozen: true,
    isNestedFrozen: true,
    isFunctionFrozen: true,
    canReplace: false,
    canDelete: false,
    again: 'Cannot bind an API on top of an existing property on the window object',
  });
});

test('values cross the bridge as copies, without their prototypes', async ({
  sharedApp: { page },
}) => {
  const crossed = await page.evaluate(() => {
    const given = {
      list: [1, [2]],
      at: new Date(5),
      set: new Set(['a']),
      none: null,
      left: undefined,
    };
    const back = conformance.echo(given);
    return {
      point: conformance.point,
      move: typeof Reflect.get(conformance.point, 'move'),
      isCopy: back !== given && back.list !== given.list,
      at: back.at.getTime(),
      isDate: back.at instanceof Date,
      hasA: back.set.has('a'),
      hasLeft: 'left' in back,
      kind: conformance.kindOf(new Map()),
    };
  });
  expect(crossed).toEqual({
    point: { x: 1 },
    move: 'undefined',
    isCopy: true,
    at: 5,
    isDate: true,
    hasA: true,
    hasLeft: true,
    kind: '[object Map]',
  });
});

test('functions cross the bridge as proxies, and errors with their message alone', async ({
  sharedApp: { page },
}) => {
  expect(await page.evaluate(() => conformance.echo(() => 42)())).toBe(42);
  const thrown = await page.evaluate(() => {
    try {
      return conformance.fail();
    } catch (error) {
      return error instanceof Error && [error.name, error.message];
    }
  });
  expect(thrown).toEqual(['Error', 'the preload broke']);
});

test("prototypes that the page patches are neither the preload's nor seen by the bridge", async ({
  sharedApp: { page },
}) => {
  const result = await page.evaluate(async () => {
    const { map } = Array.prototype;
    let heard = 0;
    Array.prototype.map = function (this: unknown[], ...args) {
      heard += 1;
      return Reflect.apply(map, this, args);
    } as typeof map;
    const isUntouched = conformance.isUntouched();
    const echoed = await conformance.invoke('echo', ['secret']);
    Array.prototype.map = map;
    return { isUntouched, echoed, heard };
  });
  expect(result).toEqual({ isUntouched: true, echoed: ['secret'], heard: 0 });
});

test('ipc carries what structured clone can carry', async ({ sharedApp: { page } }) => {
  const back = await page.evaluate(async () => {
    const sent = {
      at: new Date(5),
      map: new Map([[1, { big: 2n }]]),
      bytes: new Uint8Array([1, 2]),
    };
    const got = (await conformance.invoke('echo', {
      ...sent,
      none: undefined,
      nan: Number.NaN,
    })) as typeof sent & { nan: number };
    return [
      got.at.getTime(),
      String(got.map.get(1)?.big),
      [...got.bytes],
      'none' in got,
      Number.isNaN(got.nan),
    ];
  });
  expect(back).toEqual([5, '2', [1, 2], true, true]);
  expect(await page.evaluate(() => conformance.invoke('echo'))).toBe(undefined);
});

test('ipc refuses what cannot be cloned, on the way there and back', async ({
  sharedApp: { page },
}) => {
  const sendFunction = await messageOf(page, () => conformance.invoke('echo', () => 1));
  expect(sendFunction).toBe('An object could not be cloned.');
  const getFunction = await messageOf(page, () => conformance.invoke('unclonable'));
  expect(getFunction).toBe(
    "Error invoking remote method 'unclonable': Error: An object could not be cloned.",
  );
});

test('a handler that throws, or is not there, rejects with the message of main', async ({
  sharedApp: { page },
}) => {
  expect(await messageOf(page, () => conformance.invoke('fail'))).toBe(
    "Error invoking remote method 'fail': TypeError: it broke",
  );
  expect(await messageOf(page, () => conformance.invoke('nobody'))).toBe(
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  );
});

test('main learns which frame of which window calls', async ({ sharedApp: { page } }) => {
  expect(await page.evaluate(() => conformance.invoke('who'))).toEqual({
    url: appUrl('index.html'),
    origin: 'app://conformance',
    isTop: true,
    isOwnWindow: true,
  });
});

test('main sends to the page, and the page can stop listening', async ({ sharedApp: { page } }) => {
  const heard = await page.evaluate(async () => {
    const all: string[] = [];
    let stop = () => {};
    const next = new Promise<void>((resolve) => {
      stop = conformance.onNews((text) => {
        all.push(text);
        resolve();
      });
    });
    conformance.shout('first');
    await next;
    stop();
    conformance.shout('second');
    // Messages keep their order: when this answers, the second was delivered or never will be.
    await conformance.invoke('echo', 1);
    return all;
  });
  expect(heard).toEqual(['FIRST']);
});

test('the preload does not run in a frame inside the page', async ({ sharedApp: app }) => {
  const { page } = app;
  const bridge = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/second.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame.contentWindow && Reflect.get(frame.contentWindow, 'conformance');
  });
  expect(bridge).toBe(undefined);
  expect(await seen(app, 'will-frame-navigate')).toEqual([
    { name: 'will-frame-navigate', url: appUrl('second.html'), isMainFrame: false },
  ]);
});

test('a page that navigates gets a fresh bridge', async ({ sharedApp: app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'inside' }).click();
  await expect(page.getByRole('heading')).toHaveText('Second');
  const who = await page.evaluate(() => conformance.invoke('who'));
  expect(who).toMatchObject({ url: appUrl('second.html'), isOwnWindow: true });
});
