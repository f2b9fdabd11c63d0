import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** security.md, row by row, on Galena's own page. */

test('1: the page’s origin is exactly ours', async ({ sharedGalena: galena }) => {
  expect(await galena.page.evaluate(() => location.origin)).toBe(galena.pageOrigin('app://galena'));
});

test('2: there is no Node in the page, its workers or its frames', async ({
  sharedGalena: galena,
}) => {
  const found = await galena.page.evaluate(async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global'];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow ?? window;
    // The policy allows no worker at all, so no worker can have Node.
    const worker = await new Promise<string>((resolve) => {
      const source = new Blob(['postMessage(typeof process)']);
      try {
        const made = new Worker(URL.createObjectURL(source));
        made.onmessage = () => resolve('runs');
        made.onerror = () => resolve('blocked');
      } catch {
        resolve('blocked');
      }
    });
    const kinds = [window, inner].flatMap((place) =>
      names.map((name) => typeof Reflect.get(place, name)),
    );
    return { kinds: [...new Set(kinds)], worker };
  });
  expect(found).toEqual({ kinds: ['undefined'], worker: 'blocked' });
});

test('3: what the page does to its prototypes does not reach the preload', async ({
  sharedGalena: galena,
}) => {
  // The page's first content is drawn, with the same prototypes.
  await expect(galena.page.getByRole('form', { name: 'Connect Intercom' })).toBeVisible();
  await galena.page.waitForLoadState('networkidle');
  const answer = await galena.page.evaluate(async () => {
    const seen: unknown[] = [];
    Object.defineProperty(Array.prototype, 'map', {
      value(this: unknown[]) {
        seen.push(this);
        return [];
      },
    });
    const result = await window.galena.readApp();
    return { ok: result.ok, seen: seen.length };
  });
  expect(answer).toEqual({ ok: true, seen: 0 });
});

test('5: place, notifications and camera are denied', async ({ sharedGalena: galena }) => {
  const answers = await galena.page.evaluate(async () => {
    const place = await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      );
    });
    const camera = await navigator.mediaDevices
      .getUserMedia({ video: true })
      .then(() => 'granted')
      .catch((error: Error) => error.name);
    return { place, camera, notifications: await Notification.requestPermission() };
  });
  expect(answers).toMatchObject({ place: 'denied', notifications: 'denied' });
  // On a machine without a camera the question is never asked.
  expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera);
});

test('7: inline scripts and eval are blocked', async ({ sharedGalena: galena }) => {
  const verdict = await galena.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.wasHere = true';
    document.body.append(script);
    // The debugger's own call is exempt from the policy; code that the page runs later is not.
    const evaluated = await new Promise<string>((resolve) => {
      requestAnimationFrame(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: that it fails is what is tested
          eval('1');
          resolve('ran');
        } catch (error) {
          resolve(error instanceof EvalError ? 'blocked' : 'failed');
        }
      });
    });
    return { inline: 'wasHere' in window, evaluated };
  });
  expect(verdict).toEqual({ inline: false, evaluated: 'blocked' });
});

test('7: nothing can be fetched from anywhere else', async ({ sharedGalena: galena }) => {
  const outcome = await galena.page.evaluate(async (url) => {
    const broken: string[] = [];
    Reflect.set(window, 'broken', broken);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      broken.push(effectiveDirective);
    });
    try {
      await fetch(url);
      return 'fetched';
    } catch {
      return 'blocked';
    }
  }, galena.practice.url);
  expect(outcome).toBe('blocked');
  // A server without CORS headers or an earlier network request would block it as well.
  const broken = () => galena.page.evaluate(() => Reflect.get(window, 'broken'));
  await expect.poll(broken).toEqual(['connect-src']);
  expect(galena.practice.calls()).toEqual([]);
});

test('11, 12: a webview attaches nothing', async ({ sharedGalena: galena }) => {
  const kind = await galena.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return view.constructor.name;
  });
  expect(kind).toBe('HTMLElement');
});

const LEAVINGS = {
  link: () => {
    const link = document.createElement('a');
    link.href = 'https://outside.invalid/';
    document.body.append(link);
    link.click();
  },
  location: () => {
    location.href = 'https://outside.invalid/';
  },
  'form post': () => {
    const form = document.createElement('form');
    form.action = 'https://outside.invalid/';
    form.method = 'post';
    document.body.append(form);
    form.submit();
  },
  'a file': () => {
    location.href = 'file:///etc/passwd';
  },
};

for (const [how, leave] of Object.entries(LEAVINGS)) {
  test(`13: the page cannot be left by ${how}`, async ({ galena }) => {
    const { usePractice } = galenaPage(galena.page);
    await usePractice();
    await galena.page.evaluate(leave);
    // Not with a locator: Playwright waits for ever for a form post that the policy stopped.
    const look = async () => {
      const { ok } = await window.galena.readApp();
      const hasForm = document.querySelector('form[aria-label="New lead"]') !== null;
      return { ok, hasForm, origin: location.origin };
    };
    // A page that is gone cannot tell its address.
    const after = await galena.page.evaluate(look).catch(String);
    const origin = galena.pageOrigin('app://galena');
    expect(after).toEqual({ ok: true, hasForm: true, origin });
  });
}

test('14: no page opens a window', async ({ sharedGalena: galena }) => {
  const opened = await galena.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://outside.invalid/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('https://outside.invalid/');
  });
  expect(opened).toBeNull();
  const count = await galena.evaluateMain(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    undefined,
  );
  expect(count).toBe(1);
});

test('17: a frame inside the page cannot call', async ({ sharedGalena: galena }) => {
  const inFrame = await galena.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow;
    return inner === null ? 'no frame' : typeof Reflect.get(inner, 'galena');
  });
  expect(inFrame).toBe('undefined');
});

test('20: the bridge is frozen, and has named functions only', async ({ sharedGalena: galena }) => {
  const bridge = await galena.page.evaluate(() => {
    const kinds = Object.values(window.galena).map((value) => typeof value);
    const before = window.galena.readApp;
    try {
      Reflect.set(window.galena, 'readApp', () => 'mine');
      Reflect.set(window, 'galena', {});
    } catch {
      // An error is as good as no effect.
    }
    return {
      isFrozen: Object.isFrozen(window.galena),
      kinds: [...new Set(kinds)],
      isSame: window.galena.readApp === before,
      leaks: ['ipcRenderer', 'invoke', 'send', 'on'].filter((name) => name in window.galena),
      electron: typeof Reflect.get(window, 'electron'),
    };
  });
  expect(bridge).toEqual({
    isFrozen: true,
    kinds: ['function'],
    isSame: true,
    leaks: [],
    electron: 'undefined',
  });
});
