import { randomBytes, randomUUID } from 'node:crypto';
import { extname, join } from 'node:path';
import { app, dialog, Menu, net, powerMonitor, session, shell } from 'electron';
import { createApp } from './app.ts';
import { readContactText } from './assist/assist.ts';
import { readPasteInThread } from './assist/paste-thread.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { endInOrder, handleSignals } from './electron/ending.ts';
import { installGuards } from './electron/guards.ts';
import { serveRouter } from './electron/ipc.ts';
import { watchLeaving } from './electron/leaving.ts';
import { createNetwork, keepConnectionsApart } from './electron/network.ts';
import { watchProcesses } from './electron/processes.ts';
import { registerAppScheme, servePage } from './electron/protocol.ts';
import { createMainWindow } from './electron/window.ts';
import { logFaults } from './lifecycle/faults.ts';
import { collectGarbage } from './lifecycle/garbage.ts';
import { countCalls } from './lifecycle/native-calls.ts';
import { createWatchdog, cutOff } from './lifecycle/watchdog.ts';
import type { Clock } from './ports.ts';
import { chooseSandboxing, ROOT_REFUSED } from './security/sandbox.ts';
import { APP_ENTRY, isPageUrlOf } from './security/urls.ts';
import { askDisk } from './storage/disk-check.ts';
import { createKeytarKeychain } from './storage/keychain-keytar.ts';
import { createFileLog } from './storage/log-file.ts';
import { watchConnectivity } from './workspace/connectivity.ts';

const clock: Clock = {
  now: Date.now,
  after: (delayMs, work) => {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

const run = (config: Config): void => {
  const profile = app.getPath('userData');
  const log = createFileLog(
    join(profile, 'logs', 'galena.log'),
    clock,
    app.getPath('home'),
    (sentence) => process.stderr.write(`${sentence}\n`),
  );
  logFaults(process, log);
  watchProcesses(log);
  const isAskable = watchLeaving();
  const database = join(profile, 'galena.db');
  const endsWithWindow = process.platform !== 'darwin';
  const window = createMainWindow(
    join(import.meta.dirname, '../preload/index.cjs'),
    { clock, log },
    () => ending.mayClose(() => !isAskable() || galena.mayLeave(), endsWithWindow),
  );
  const connectivity = watchConnectivity(
    clock,
    () => net.isOnline(),
    (wake) => powerMonitor.on('resume', wake),
  );
  const openExternal = (url: string) =>
    shell.openExternal(url).catch((cause: unknown) => log.error('link.not-opened', cause));

  const nativeCalls = countCalls(
    createKeytarKeychain(
      config.keychainService,
      async () => (await import('keytar')).default,
      process.platform,
    ),
  );

  const galena = createApp(
    {
      clock,
      connectivity,
      log,
      isLogKept: log.isKept,
      openExternal,
      takeGesture: window.takeGesture,
      ids: { uuid: randomUUID },
      random: { next: Math.random },
      randomKey: () => randomBytes(32).toString('hex'),
      ...createNetwork(log),
      keychain: nativeCalls.keychain,
      systemCountry: () => app.getLocaleCountryCode(),
      readPaste: readPasteInThread(
        join(import.meta.dirname, `paste-worker${extname(import.meta.filename)}`),
        readContactText,
        log,
      ),
      paths: { database },
      announce: window.announce,
      // The page has to get its answer first.
      leave: () => void setImmediate(() => app.quit()),
    },
    config,
  );

  const pageUrl = config.devServerUrl ?? APP_ENTRY;
  const openWindow = (): void => window.open(pageUrl);

  app.on('window-all-closed', () => {
    if (endsWithWindow) app.quit();
  });
  app.on('activate', () => {
    if (!window.isOpen() && !ending.isUnderWay()) openWindow();
  });
  const reopen = async (): Promise<void> => {
    await app.whenReady();
    openWindow();
    await galena.start();
  };
  const ending = endInOrder({
    clock,
    log,
    cutOff,
    reopen,
    stop: galena.stop,
    askDisk: () => askDisk(database),
    isNativeCallOut: nativeCalls.isOut,
    tidy: collectGarbage,
    watchdog: createWatchdog(),
  });
  app.on('second-instance', () => {
    if (ending.isUnderWay()) ending.reopenAfter();
    else if (window.isOpen()) window.bringToFront();
    else openWindow();
  });

  const open = async (): Promise<void> => {
    await app.whenReady();
    if (endsWithWindow) Menu.setApplicationMenu(null);
    installGuards(session.defaultSession, isPageUrlOf(config.devServerUrl));
    servePage(join(import.meta.dirname, '../renderer'));
    serveRouter(galena.router, window.owns);
    // Electron also becomes ready after a request to quit.
    if (ending.isUnderWay()) return;
    openWindow();
    await galena.start();
  };
  open().catch((cause: unknown) => log.error('app.start', cause));
};

const CANNOT_START = 'Galena cannot start like this';

/** Call this before the app is ready. @returns false if Galena has to leave */
const sandbox = (): boolean => {
  const sandboxing = chooseSandboxing({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasNoSandbox: app.commandLine.hasSwitch('no-sandbox'),
    isPackaged: app.isPackaged,
  });
  if (sandboxing === 'enforced') app.enableSandbox();
  if (sandboxing === 'refused') dialog.showErrorBox(CANNOT_START, ROOT_REFUSED);
  return sandboxing !== 'refused';
};

const start = (): void => {
  handleSignals();
  if (!sandbox()) {
    app.exit(2);
    return;
  }
  keepConnectionsApart();
  registerAppScheme();
  // A second Galena on the same profile leaves. Electron tells the first one, which comes to the
  // front.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  try {
    run(readConfig(process.env, { version: app.getVersion(), isPackaged: app.isPackaged }));
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    dialog.showErrorBox(CANNOT_START, cause.message);
    app.exit(2);
  }
};

start();
