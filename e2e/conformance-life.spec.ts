import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seen } from './conformance-app/driver.ts';
import { expect, type RunningApp, test } from './fixtures.ts';

/** How an app begins, hears of other instances, sleeps, fails and ends. */

const conformanceApp = path.join(import.meta.dirname, 'conformance-app');

const stepsOf = async (app: RunningApp): Promise<readonly unknown[]> =>
  (await seen(app, 'begin')).map(({ step, isReady }) => [step, isReady]);

// docs/api/app.md, 'ready': not before the first turn of the main script has ended. The contents of
// a window are announced before any of its code can run.
test('an app begins in order', async ({ app }) => {
  expect(await stepsOf(app)).toEqual([
    ['main', false],
    ['microtask', false],
    ['will-finish-launching', false],
    ['ready', true],
    ['whenReady', true],
    ['web-contents-created', true],
  ]);
});

// electron#40888: to listen before ready once ended the app on Linux; docs/api/net.md: only
// requests need a ready app.
test('sleep and the network can be asked about before the app is ready', async ({ app }) => {
  expect(await seen(app, 'early')).toEqual([{ name: 'early', isOnline: expect.any(Boolean) }]);
  await app.evaluateMain(({ powerMonitor }) => {
    // electron#44252: some systems send it twice.
    powerMonitor.emit('resume');
    powerMonitor.emit('resume');
  }, undefined);
  expect(await seen(app, 'resume')).toHaveLength(2);
});

// lib/browser/api/power-monitor.ts, docs/api/power-monitor.md 'shutdown': on Linux a listener
// delays the shutdown by a lock of logind's, so Galena does not listen; on Windows it is never
// emitted (electron#12810).
test('Galena listens to waking up, and to the end of the computer on macOS alone', async ({
  galena,
}) => {
  const listeners = await galena.evaluateMain(
    ({ powerMonitor }) => ({
      resume: powerMonitor.listenerCount('resume'),
      shutdown: powerMonitor.listenerCount('shutdown'),
    }),
    undefined,
  );
  expect(listeners).toEqual({ resume: 1, shutdown: process.platform === 'darwin' ? 1 : 0 });
});

const startSecond = (app: RunningApp, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const [program = '', ...own] = app.command;
  return spawnSync(program, [...own, ...args], {
    timeout: 15_000,
    env: { ...process.env, ...env },
  });
};

// docs/api/app.md, 'second-instance': "the order might change and additional arguments might be
// appended"; electron#20322, electron#32933. Switches come first, each as often as it was given.
test('a second instance’s arguments arrive with the switches first and some that Electron adds', async ({
  app,
}) => {
  const args = ['--first=1', 'some.file', '--flag', 'value', '--first=2'];
  expect(startSecond(app, args).status).toBe(7);
  await expect.poll(() => seen(app, 'second-instance')).toHaveLength(1);
  const [note] = await seen(app, 'second-instance');
  const argv = [note?.argv].flat().map(String);
  const isSwitch = (arg: string) => arg.startsWith('--');
  const ours = argv.filter((arg) => /^--(first|flag)/.test(arg));
  expect(ours).toEqual(['--first=1', '--flag', '--first=2']);
  expect(argv).toContain('--allow-file-access-from-files');
  const folder = app.command.at(-1);
  const rest = argv.slice(argv.findLastIndex(isSwitch) + 1);
  expect(rest).toEqual([folder, 'some.file', 'value']);
  expect(argv.slice(1, -rest.length).every(isSwitch)).toBe(true);
});

// docs/api/app.md, "app.requestSingleInstanceLock": additionalData arrives unchanged.
test('a second instance can tell the first more, and tells nothing unasked', async ({ app }) => {
  startSecond(app, []);
  startSecond(app, [], { CONFORMANCE_GREETING: 'hello' });
  await expect.poll(() => seen(app, 'second-instance')).toHaveLength(2);
  const data = (await seen(app, 'second-instance')).map((note) => note.data);
  expect(data).toEqual([null, { greeting: 'hello' }]);
});

// electron#5273, electron#33651: a signal makes the app quit, in the order of docs/api/app.md.
test('a signal ends an app as quitting does', async ({ openApp }) => {
  test.skip(process.platform === 'win32', 'There are no signals there.');
  const app = await openApp(conformanceApp, {});
  await app.evaluateMain(() => {
    setImmediate(() => process.kill(process.pid, 'SIGTERM'));
  }, undefined);
  expect(await app.exited).toBe(0);
  expect(app.output()).toMatch(/before-quit\s+will-quit\s+quit 0/);
});

// electron#7530: a listener handles the exception; without one a message box stops the whole
// process until somebody answers it (electron#46821).
test('an exception that nobody caught goes to whoever listens, and the app goes on', async ({
  app,
}) => {
  await app.evaluateMain(() => {
    process.on('uncaughtException', (error) => {
      Reflect.get(globalThis, 'seen').push({ name: 'uncaught', message: error.message });
    });
    setImmediate(() => {
      throw new Error('nobody caught this');
    });
  }, undefined);
  await expect
    .poll(() => seen(app, 'uncaught'))
    .toEqual([{ name: 'uncaught', message: 'nobody caught this' }]);
  await expect(app.page.getByRole('heading')).toHaveText('Conformance');
});

// Node ends by default; Electron only warns, as its helper processes do since 37
// (docs/breaking-changes.md, "Utility Process unhandled rejection behavior change").
test('a rejection that nobody handled is a line on stderr, and the app goes on', async ({
  app,
}) => {
  await app.evaluateMain(() => {
    setImmediate(() => void Promise.reject(new Error('nobody handled this')));
  }, undefined);
  await expect.poll(() => app.output()).toContain('nobody handled this');
  await expect(app.page.getByRole('heading')).toHaveText('Conformance');
});

test('Galena goes on after an exception that nobody caught, and its log tells', async ({
  galena,
}) => {
  await galena.evaluateMain(() => {
    setImmediate(() => {
      throw new RangeError('nobody caught this');
    });
  }, undefined);
  const log = path.join(galena.profile, 'logs', 'galena.log');
  const read = () => readFile(log, 'utf8').catch(() => 'no log yet');
  await expect.poll(read).toContain('nobody caught this');
  expect(await galena.page.evaluate(async () => (await window.galena.readApp()).ok)).toBe(true);
});

// docs/api/dialog.md, "dialog.showErrorBox": before ready, on Linux, it writes to stderr and returns.
test('a Galena that cannot start says why and ends', async ({ galena, profile }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere a message box waits for somebody.');
  const [program = '', ...args] = galena.command;
  const elsewhere = args.map((arg) => arg.replace(profile, `${profile}-other`));
  const { status, stderr } = spawnSync(program, elsewhere, {
    timeout: 15_000,
    encoding: 'utf8',
    env: { ...process.env, GALENA_API_URL: 'https://elsewhere.example' },
  });
  expect(stderr).toContain('Galena cannot start like this');
  expect(stderr).toContain('GALENA_API_URL');
  expect(status).toBe(2);
});
