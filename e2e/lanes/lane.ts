import type { BrowserContext, Page } from 'playwright';

/** The runtime of a suite: Electron itself, or the stand-in for it (architecture.md §7). */
export type Lane = 'electron' | 'stand-in';

export type LaunchOptions = {
  readonly appFolder: string;
  readonly profile: string;
  readonly env: Readonly<Record<string, string>>;
  /** Electron's own switches, such as `--proxy-server=…`, besides those of every run. */
  readonly switches?: readonly string[];
};

/** What Electron's main process exports, for a function that runs there. */
export type MainModules = typeof import('electron');

export type LaunchedApp = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Runs a function in the main process. It is sent as text, so it knows only its argument. */
  readonly evaluateMain: <R, A = undefined>(
    work: (electron: MainModules, argument: A) => R | Promise<R>,
    argument: A,
  ) => Promise<R>;
  /** What `location.origin` is inside a page with this address. */
  readonly pageOrigin: (appOrigin: string) => string;
  /** The program and arguments that start the same app on the same profile again. */
  readonly command: readonly string[];
  /** Everything that the app has written to stdout and stderr so far. */
  readonly output: () => string;
  /** Resolves with the exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  /** Asks the app to quit. If it does not in time, it is killed, and the close rejects. */
  readonly close: () => Promise<number | null>;
  /** Ends the process without a chance to clean up. */
  readonly kill: () => Promise<void>;
};

export const CLOSE_LIMIT_MS = 10_000;

/** Additional switches of both runtimes: Chromium does not run for root with its sandbox on. */
export const sandboxSwitches = (isRoot: boolean): readonly string[] =>
  isRoot ? ['--no-sandbox'] : [];

/** The environment for an app: ours, without the variable that makes Electron run as plain Node. */
export const cleanEnv = (extra: Readonly<Record<string, string>>): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  const isText = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[1] !== undefined;
  return { ...Object.fromEntries(Object.entries(rest).filter(isText)), ...extra };
};
