import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, readlinkSync, statfsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connectPipe } from './cdp.ts';

/** The binary itself, before Debian's launcher: the launcher is a script that only adds flags. */
const candidates = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium of this machine; `GALENA_CHROMIUM` names another one. */
export const findChromium = (env: NodeJS.ProcessEnv): string => {
  const found = [env.GALENA_CHROMIUM ?? '', ...candidates].find((file) => isExecutable(file));
  if (found !== undefined) return found;
  throw new Error('No Chromium was found. Install the package "chromium", or set GALENA_CHROMIUM.');
};

export const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Chromium does not run for root with its sandbox on. */
export const isLinuxRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Chromium keeps big pictures in /dev/shm, and crashes in containers where it is small. */
const isSharedMemorySmall = (): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize < 2 ** 29;
  } catch {
    return true;
  }
};

const unwantedFeatures = [
  ...['Translate', 'MediaRouter', 'OptimizationHints', 'AutofillServerCommunication'],
  // Pages of Chromium's address bar, which no window here has; each costs as much as the app's
  // page.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  // A process kept for the next page. Electron has none either.
  'SpareRendererForSitePerProcess',
];

const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  `--disable-features=${unwantedFeatures.join(',')}`,
  '--disable-quic',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-backgrounding-occluded-windows',
  '--metrics-recording-only',
  // Chromium must not write into the keyring that has Galena's token.
  '--password-store=basic',
  '--use-mock-keychain',
];

export type LaunchOptions = {
  readonly executable: string;
  readonly profile: string;
  readonly isHeadless: boolean;
  /** The app's own switches, such as `--remote-debugging-port` and `--lang`. */
  readonly switches: readonly string[];
};

/** The blank page that Chromium opens if there is a display: a window without tabs. */
const BLANK_APP = 'data:text/html,';

const chromiumFlags = (options: LaunchOptions): readonly string[] => [
  ...quietFlags,
  '--remote-debugging-pipe',
  ...options.switches,
  `--user-data-dir=${options.profile}`,
  ...(options.isHeadless ? ['--headless=new', '--no-startup-window'] : [`--app=${BLANK_APP}`]),
  ...(isLinuxRoot() ? ['--no-sandbox'] : []),
  ...(isSharedMemorySmall() ? ['--disable-dev-shm-usage'] : []),
];

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
};

/** After a kill, the last Chromium needs a moment to notice it and to release the profile. */
const waitForProfile = async (profile: string): Promise<void> => {
  const giveUpAt = Date.now() + 5_000;
  const holder = () => {
    try {
      return Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1));
    } catch {
      return undefined;
    }
  };
  for (let id = holder(); id !== undefined && isAlive(id); id = holder()) {
    if (Date.now() > giveUpAt) throw new Error(`Another Chromium (${id}) holds ${profile}.`);
    await sleep(20);
  }
};

/** Electron prints this line too; other output of Chromium is useless to an app's author. */
const forwardDevToolsLine = (stderr: Readable): void => {
  let text = '';
  stderr.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`);
    }
  });
};

const hasExited = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

export type Chromium = {
  readonly connection: Connection;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
  /** Asks it to end, then kills it. */
  readonly close: () => Promise<void>;
};

export const launchChromium = async (options: LaunchOptions): Promise<Chromium> => {
  mkdirSync(options.profile, { recursive: true });
  await waitForProfile(options.profile);
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn(options.executable, chromiumFlags(options), {
    stdio: [...stdio],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const [, , stderr, toChromium, fromChromium] = child.stdio;
  forwardDevToolsLine(stderr as Readable);
  const connection = connectPipe(toChromium as Writable, fromChromium as Readable);
  const close = async () => {
    connection.root.send('Browser.close').catch(() => undefined);
    await Promise.race([gone, sleep(2_000)]);
    if (!hasExited(child)) child.kill('SIGKILL');
    await gone;
  };
  return { connection, gone, close };
};
