/**
 * `node e2e/stand-in/cli.ts [switches] [app folder]`: runs an Electron app's built main bundle on
 * Node and Chromium, for machines without Electron's own binary (architecture.md §7).
 */
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseInvocation } from './command-line.ts';
import { provideElectron } from './module-hooks.ts';
import { answerTests } from './remote.ts';
import { createRuntime, type Manifest } from './runtime.ts';

const readManifest = (folder: string): Manifest & { readonly main: string } => {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { productName, name = 'app', version = '0.0.0', main = 'index.js' } = JSON.parse(text);
  const { version: electronVersion } = createRequire(import.meta.url)('electron/package.json');
  return { name: productName ?? name, version, folder, electronVersion, main };
};

/** The properties of `process` that tell an app that it runs in Electron. */
const dressProcess = (electronVersion: string, args: readonly string[]): void => {
  process.argv = [process.execPath, ...args];
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process, 'defaultApp', { value: true });
};

/** Electron warns of an unhandled rejection, and goes on. */
const warnOfRejections = (): void => {
  process.on('unhandledRejection', (reason) => {
    const text = reason instanceof Error ? reason.stack : String(reason);
    process.stderr.write(`UnhandledPromiseRejectionWarning: ${text}\n`);
  });
};

/**
 * If the app has no listener, Electron shows a message box, and the main process stops until
 * somebody answers it. Here nobody will answer.
 */
const stopOnExceptions = (): void => {
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return;
    writeSync(2, `A JavaScript error occurred in the main process\n${error.stack}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
};

/**
 * When its loop begins, Electron replaces all earlier listeners of a signal, and quits on the
 * signal once: the next signal of this kind ends it at once. An app that listens again after that
 * replaces Electron.
 */
const quitOnSignals = (quit: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const earlier = process.listeners(signal);
    process.once(signal, () => {
      if (process.listenerCount(signal) === 0) quit();
    });
    // Afterwards: with its last listener Node drops a signal that has come and was not told yet.
    for (const listener of earlier) process.off(signal, listener);
  }
};

const start = async (args: readonly string[]): Promise<void> => {
  const projectFolder = path.resolve(import.meta.dirname, '..', '..');
  const invocation = parseInvocation(args);
  const manifest = readManifest(path.resolve(invocation.appPath ?? projectFolder));
  dressProcess(manifest.electronVersion, args);
  const { app, modules } = createRuntime(invocation, manifest, process.env);
  const electron = provideElectron(modules);
  answerTests(electron);
  warnOfRejections();
  stopOnExceptions();
  // Without a window nothing may keep Node running, but an Electron app lives on.
  setInterval(() => undefined, 2 ** 30);
  // With these marks and the window's mark, `npm run bench` measures a start.
  performance.mark('main bundle');
  await import(pathToFileURL(path.join(manifest.folder, manifest.main)).href);
  // A signal that has come meanwhile is handled first, as in Electron.
  await nextTurn();
  quitOnSignals(app.quit);
  app.becomeReady();
};

await start(process.argv.slice(2));
