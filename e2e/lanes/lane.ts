import type { BrowserContext, Page } from 'playwright';

/** The runtime that a suite runs on: Electron itself, or the stand-in for it (architecture.md §7). */
export type Lane = 'electron' | 'stand-in';

export type LaunchOptions = {
  readonly appFolder: string;
  readonly profile: string;
  readonly env: Readonly<Record<string, string>>;
  /** Electron's own, such as `--proxy-server=…`, beside those that every run has. */
  readonly switches?: readonly string[];
};

/** What Electron's main process exports, as a function run there sees it. */
export type MainModules = typeof import('electron');

export type LaunchedApp = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Runs a function in the main process. It travels as text: it sees its argument and no more. */
  readonly evaluateMain: <R, A = undefined>(
    work: (electron: MainModules, argument: A) => R | Promise<R>,
    argument: A,
  ) => Promise<R>;
  /** What `location.origin` is inside a page of this address. */
  readonly pageOrigin: (appOrigin: string) => string;
  /** Program and arguments that start the same app on the same profile once more. */
  readonly command: readonly string[];
  /** All that the app wrote to stdout and stderr so far. */
  readonly output: () => string;
  /** Resolves with the exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  /** Asks the app to quit. One that does not within the time is killed, and the close rejects. */
  readonly close: () => Promise<number | null>;
  /** Ends the process with no chance to tidy up. */
  readonly kill: () => Promise<void>;
};

export const CLOSE_LIMIT_MS = 10_000;

/** What either runtime is started with besides: Chromium refuses root while its sandbox is on. */
export const sandboxSwitches = (isRoot: boolean): readonly string[] =>
  isRoot ? ['--no-sandbox'] : [];

/** The environment for an app: ours, without what would turn Electron into a plain Node. */
export const cleanEnv = (extra: Readonly<Record<string, string>>): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  const isText = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[1] !== undefined;
  return { ...Object.fromEntries(Object.entries(rest).filter(isText)), ...extra };
};
