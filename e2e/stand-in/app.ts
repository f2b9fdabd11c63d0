import { mkdirSync } from 'node:fs';
import type { CommandLine } from './command-line.ts';
import { createEvent, Emitter } from './emitter.ts';
import type { InstanceLock } from './instance-lock.ts';
import { localeCountry } from './locale.ts';
import { guard } from './missing.ts';
import type { Paths } from './paths.ts';
import type { Sandbox } from './sandbox.ts';
import type { AppWindows } from './windows.ts';

const events = [
  ...['ready', 'will-finish-launching', 'activate', 'second-instance', 'web-contents-created'],
  ...['browser-window-created', 'window-all-closed', 'before-quit', 'will-quit', 'quit'],
  ...['child-process-gone'],
];

export type AppFacts = {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
};

export type AppParts = {
  readonly facts: AppFacts;
  readonly env: NodeJS.ProcessEnv;
  readonly paths: Paths;
  readonly commandLine: CommandLine;
  readonly lock: InstanceLock;
  readonly sandbox: Sandbox;
  readonly windows: () => AppWindows;
  /** Ends the process once everything that it started has ended. */
  readonly endProcess: (exitCode: number) => Promise<void>;
};

export type App = {
  /** Electron's `app`. */
  readonly api: object;
  readonly emitter: Emitter;
  readonly isReady: () => boolean;
  /** The app's code is loaded: `ready` follows. */
  readonly becomeReady: () => void;
  readonly quit: () => void;
  readonly exit: (exitCode?: number) => void;
  readonly onLastWindowClosed: () => void;
};

/**
 * Electron runs the microtasks of an event before it reads the listeners' decision. No timer of the
 * listeners runs before that.
 */
const afterThisTurn = (work: () => void): void => {
  const once = () => {
    clearTimeout(timer);
    clearImmediate(immediate);
    work();
  };
  const timer = setTimeout(once);
  const immediate = setImmediate(once);
};

/**
 * Electron's order: `before-quit`, every window's `close`, `will-quit`, `quit`. All but the last
 * can be prevented. While it quits, it ignores further requests to quit, also in the turn of a
 * prevented `will-quit`, and while a page that hangs has not answered its window's closing.
 */
const createQuitting = (
  emitter: Emitter,
  { windows, endProcess }: AppParts,
  ready: Promise<void>,
) => {
  let isQuitting = false;
  let isOver = false;
  const isPrevented = (name: string): boolean => {
    const event = createEvent({});
    emitter.emit(name, event);
    return event.defaultPrevented;
  };
  const leave = (exitCode: number) => {
    isOver = true;
    for (const [, { destroy }] of windows().list()) destroy();
    emitter.emit('quit', createEvent({}), exitCode);
  };
  const exit = (exitCode = 0) => {
    if (isOver) return;
    leave(exitCode);
    void endProcess(exitCode);
  };
  const finish = () => {
    let isStaying = false;
    afterThisTurn(() => {
      if (isStaying) isQuitting = false;
    });
    isStaying = isPrevented('will-quit');
    if (isStaying) return;
    leave(0);
    // An app that quits before it is ready becomes ready first.
    void ready.then(() => endProcess(0));
  };
  const quit = () => {
    if (isQuitting || isOver || isPrevented('before-quit')) return;
    isQuitting = true;
    const open = windows().list();
    if (open.length === 0) return finish();
    // The last window's closing ends the app; a window that the app keeps ends the quitting.
    if (!open.every(([, { close }]) => close())) isQuitting = false;
  };
  const onLastWindowClosed = () => {
    if (isOver) return;
    if (isQuitting) finish();
    else if (emitter.listenerCount('window-all-closed') > 0) emitter.emit('window-all-closed');
    else quit();
  };
  return { quit, exit, onLastWindowClosed };
};

/** `app.commandLine`, without the stand-in's function for all switches. */
const switchesOf = ({ toArguments: _, ...switches }: CommandLine) => switches;

const createMembers = (parts: AppParts, isReady: () => boolean) => {
  const { facts, paths, commandLine, lock, sandbox } = parts;
  const ignore = () => undefined;
  return {
    isPackaged: false,
    commandLine: guard('commandLine', switchesOf(commandLine)),
    isReady,
    getAppPath: () => facts.folder,
    getVersion: () => facts.version,
    getLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    accessibilitySupportEnabled: false,
    getLocaleCountryCode: () => localeCountry(parts.env, process.platform),
    getPath: paths.get,
    setPath: paths.set,
    requestSingleInstanceLock: (data?: unknown) =>
      lock.request({ argv: process.argv, workingDirectory: process.cwd(), data }),
    hasSingleInstanceLock: lock.has,
    releaseSingleInstanceLock: lock.release,
    enableSandbox: () => {
      if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
      sandbox.enable();
    },
    // Members that only other systems have, or that only a desktop shows.
    focus: ignore,
    setAppUserModelId: ignore,
    setAboutPanelOptions: ignore,
  };
};

/** `app.name` and its two functions. */
const addName = (emitter: Emitter, first: string): void => {
  let name = first;
  const get = () => name;
  const set = (next: string) => {
    name = next;
  };
  Object.assign(emitter, { getName: get, setName: set });
  Object.defineProperty(emitter, 'name', { get, set });
};

export const createApp = (parts: AppParts): App => {
  const emitter = new Emitter('app', events);
  const readiness = Promise.withResolvers<void>();
  const { quit, exit, onLastWindowClosed } = createQuitting(emitter, parts, readiness.promise);
  let isReadyNow = false;
  const isReady = () => isReadyNow;

  const becomeReady = () => {
    mkdirSync(parts.paths.get('userData'), { recursive: true });
    emitter.emit('will-finish-launching');
    isReadyNow = true;
    emitter.emit('ready', createEvent({}), {});
    readiness.resolve();
  };
  addName(emitter, parts.facts.name);
  const life = { quit, exit, whenReady: () => readiness.promise };
  const api = guard('app', Object.assign(emitter, createMembers(parts, isReady), life));
  return { api, emitter, isReady, becomeReady, quit, exit, onLastWindowClosed };
};
