import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, Menu, net, powerMonitor, session, shell } from 'electron';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { installGuards } from './electron/guards.ts';
import { serveRouter } from './electron/ipc.ts';
import { watchLeaving } from './electron/leaving.ts';
import { createNetwork, keepConnectionsApart } from './electron/network.ts';
import { watchProcesses } from './electron/processes.ts';
import { registerAppScheme, servePage } from './electron/protocol.ts';
import { createMainWindow } from './electron/window.ts';
import type { Clock } from './ports.ts';
import { chooseSandboxing, ROOT_REFUSED } from './security/sandbox.ts';
import { APP_ENTRY, isPageUrlOf } from './security/urls.ts';
import { watchConnectivity } from './services/connectivity.ts';
import { logFaults } from './services/faults.ts';
import { createKeytarKeychain } from './storage/keychain-keytar.ts';
import { createFileLog } from './storage/log-file.ts';

/** How long closing may take, should the disk hang; it needs about a second at the most. */
const CLOSE_WITHIN_MS = 5_000;

const clock: Clock = {
  now: Date.now,
  after: (delayMs, work) => {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

const run = (config: Config): void => {
  const profile = app.getPath('userData');
  const log = createFileLog(join(profile, 'logs', 'galena.log'), clock, app.getPath('home'));
  logFaults(process, log);
  watchProcesses(log);
  const isAskable = watchLeaving();
  const window = createMainWindow(
    join(import.meta.dirname, '../preload/index.cjs'),
    () => !isAskable() || galena.mayLeave(),
    log,
  );
  const connectivity = watchConnectivity(
    clock,
    () => net.isOnline(),
    (wake) => powerMonitor.on('resume', wake),
  );
  const openExternal = (url: string) =>
    shell.openExternal(url).catch((cause: unknown) => log.error('link.not-opened', cause));

  const galena = createApp(
    {
      clock,
      connectivity,
      log,
      openExternal,
      ids: { uuid: randomUUID },
      random: { next: Math.random },
      randomKey: () => randomBytes(32).toString('hex'),
      ...createNetwork(log),
      keychain: createKeytarKeychain(
        config.keychainService,
        async () => (await import('keytar')).default,
        process.platform,
      ),
      systemCountry: () => app.getLocaleCountryCode(),
      paths: { database: join(profile, 'galena.db') },
      announce: window.announce,
      // Not before the page has its answer.
      leave: () => void setImmediate(() => app.quit()),
    },
    config,
  );

  const pageUrl = config.devServerUrl ?? APP_ENTRY;
  const openWindow = (): void => window.open(pageUrl);

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (!window.isOpen()) openWindow();
  });
  const reopen = async (): Promise<void> => {
    openWindow();
    await galena.start();
  };
  const closing = closeOrderly(galena.stop, reopen, log.error);
  app.on('second-instance', () => {
    if (closing.isUnderWay()) closing.reopenAfter();
    else if (window.isOpen()) window.bringToFront();
    else openWindow();
  });

  const open = async (): Promise<void> => {
    await app.whenReady();
    if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
    installGuards(session.defaultSession, isPageUrlOf(config.devServerUrl), openExternal);
    servePage(join(import.meta.dirname, '../renderer'));
    serveRouter(galena.router, window.owns);
    openWindow();
    await galena.start();
  };
  open().catch((cause: unknown) => log.error('app.start', cause));
};

/**
 * Quits once what is on the wire has come back or was given up. Whoever starts Galena again
 * meanwhile gets its window back, and not a process that leaves because another one is there.
 */
const closeOrderly = (
  stop: () => Promise<void>,
  reopen: () => Promise<void>,
  onFault: (event: string, cause: unknown) => void,
) => {
  let phase: 'open' | 'closing' | 'closed' = 'open';
  let isWanted = false;

  const finish = async (): Promise<void> => {
    const tooLong = new Promise<void>((resolve) => clock.after(CLOSE_WITHIN_MS, resolve));
    await Promise.race([stop().catch((cause: unknown) => onFault('app.stop', cause)), tooLong]);
    phase = isWanted ? 'open' : 'closed';
    // Within the turn of the very will-quit that was prevented, Electron ignores it.
    if (!isWanted) return void setImmediate(() => app.quit());
    isWanted = false;
    await reopen();
  };

  app.on('will-quit', (event) => {
    if (phase === 'closed') return;
    event.preventDefault();
    if (phase === 'closing') return;
    phase = 'closing';
    void finish();
  });

  return {
    isUnderWay: (): boolean => phase === 'closing',
    reopenAfter: (): void => {
      isWanted = true;
    },
  };
};

const CANNOT_START = 'Galena cannot start like this';

/** Only before the app is ready. False: Galena leaves. */
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
  if (!sandbox()) {
    app.exit(2);
    return;
  }
  keepConnectionsApart();
  registerAppScheme();
  // The second Galena on a profile tells the first, which comes to the front, and leaves.
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
