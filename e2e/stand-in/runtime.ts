import path from 'node:path';
import { type App, createApp } from './app.ts';
import { type Browser, createBrowser } from './browser.ts';
import { createBrowserWindowClass } from './browser-window.ts';
import { findChromium, hasDisplay, isLinuxRoot } from './chromium.ts';
import { type CommandLine, createCommandLine, type Invocation } from './command-line.ts';
import {
  createClipboard,
  createDialog,
  createNativeTheme,
  createPowerMonitor,
  createSafeStorage,
  createShell,
} from './desktop.ts';
import { createEvent } from './emitter.ts';
import { createInstanceLock, type Greeting, type InstanceLock } from './instance-lock.ts';
import { createIpc } from './ipc.ts';
import type { Machine } from './machine.ts';
import { Menu, MenuItem } from './menu.ts';
import { guard } from './missing.ts';
import { createNet } from './net.ts';
import { createPaths, type Paths } from './paths.ts';
import { createProtocols } from './protocol.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { createSessions } from './session.ts';
import type { Contents } from './web-contents.ts';
import { type AppWindows, createWindows } from './windows.ts';

export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly electronVersion: string;
};

/** What an app's process starts with and leaves behind. */
type Ground = {
  readonly commandLine: CommandLine;
  readonly paths: Paths;
  readonly lock: InstanceLock;
  readonly sandbox: Sandbox;
  readonly browser: Browser;
};

type Hooks = {
  readonly onSecond: (greeting: Greeting) => void;
  readonly onChromiumGone: () => void;
};

const createGround = (
  { switches }: Invocation,
  manifest: Manifest,
  env: NodeJS.ProcessEnv,
  hooks: Hooks,
): Ground => {
  const commandLine = createCommandLine(switches);
  const paths = createPaths(env, manifest.name, commandLine.getSwitchValue('user-data-dir'));
  const lock = createInstanceLock(() => paths.get('userData'), hooks.onSecond);
  const sandbox = createSandbox(commandLine, isLinuxRoot());
  const isHeadless = !hasDisplay(env);
  const readOptions = () => ({
    executable: findChromium(env),
    profile: path.join(paths.get('userData'), 'chromium'),
    isHeadless,
    switches: commandLine.toArguments(),
  });
  const browser = createBrowser(readOptions, isHeadless, hooks.onChromiumGone);
  return { commandLine, paths, lock, sandbox, browser };
};

/**
 * Ends the process when Chromium has released the profile and the first instance got its greeting.
 */
const endProcess = async ({ browser, lock }: Ground, exitCode: number): Promise<void> => {
  await Promise.all([browser.close(), lock.delivered()]);
  lock.release();
  process.exit(exitCode);
};

/** As in Electron 25. */
const NETWORK_CRASH = {
  type: 'Utility',
  reason: 'crashed',
  exitCode: 5,
  serviceName: 'network.mojom.NetworkService',
  name: 'Network Service',
};

const createMachine = (
  { browser, commandLine, sandbox }: Ground,
  { electronVersion }: Manifest,
  isReady: () => boolean,
  hooks: Pick<Machine, 'onNetworkCrash'> & { readonly onPermissions: () => void },
): Machine => {
  const protocols = createProtocols(isReady);
  const sessions = createSessions(protocols, commandLine, hooks.onPermissions);
  const versions = { electron: electronVersion, node: process.versions.node };
  const { platform, arch } = process;
  const facts = { type: 'renderer', sandboxed: true, contextIsolated: true };
  const preloadProcess = { ...facts, platform, arch, versions };
  const { isNetworkDead } = sandbox;
  const { onNetworkCrash } = hooks;
  const ipc = createIpc();
  return { browser, protocols, sessions, ipc, preloadProcess, isNetworkDead, onNetworkCrash };
};

const preferColors = async ({ driver }: Contents, value: string): Promise<void> => {
  const { session } = await driver.opened;
  const features = [{ name: 'prefers-color-scheme', value }];
  await session.send('Emulation.setEmulatedMedia', { features });
};

const createModules = (app: App, machine: Machine, windows: AppWindows) => {
  const { ipc, protocols, sessions, browser } = machine;
  const onTheme = (value = '') => {
    for (const [, { contents }] of windows.list()) {
      preferColors(contents, value).catch(() => undefined);
    }
  };
  return {
    app: app.api,
    BrowserWindow: createBrowserWindowClass(machine, windows, app.isReady),
    clipboard: createClipboard(),
    dialog: createDialog(),
    ipcMain: ipc.api,
    Menu: guard('Menu', Menu),
    MenuItem,
    nativeTheme: createNativeTheme(onTheme),
    net: createNet(sessions.fetch),
    powerMonitor: createPowerMonitor(),
    protocol: protocols.api,
    safeStorage: createSafeStorage(),
    session: sessions.api,
    shell: createShell(browser.isHeadless),
  };
};

/** Everything of one run: the modules that `electron` exports, and the start of the app. */
export const createRuntime = (
  invocation: Invocation,
  manifest: Manifest,
  env: NodeJS.ProcessEnv,
) => {
  const ground = createGround(invocation, manifest, env, {
    onSecond: ({ argv, workingDirectory, data = null }) =>
      app.emitter.emit('second-instance', createEvent({}), argv, workingDirectory, data),
    onChromiumGone: () => {
      if (windows.list().length === 0) return;
      process.stderr.write('stand-in: Chromium is gone, and the windows with it.\n');
      app.exit(1);
    },
  });
  const app = createApp({
    ...ground,
    facts: manifest,
    env,
    windows: () => windows,
    endProcess: (exitCode) => endProcess(ground, exitCode),
  });
  const windows = createWindows({
    onAdded: (contents) => app.emitter.emit('web-contents-created', createEvent({}), contents),
    onLastClosed: app.onLastWindowClosed,
  });
  const machine = createMachine(ground, manifest, app.isReady, {
    onPermissions: () => {
      for (const [, { contents }] of windows.list()) {
        contents.applyPermissions().catch(() => undefined);
      }
    },
    onNetworkCrash: () => app.emitter.emit('child-process-gone', createEvent({}), NETWORK_CRASH),
  });
  return { app, modules: createModules(app, machine, windows) };
};
