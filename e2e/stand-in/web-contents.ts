import { readFileSync } from 'node:fs';
import { encodeValue } from './codec.ts';
import { createEvent, Emitter } from './emitter.ts';
import type { Machine } from './machine.ts';
import { guard, notProvided } from './missing.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { toLoadError } from './net-errors.ts';
import type { Posted } from './page/worlds.ts';
import { drivePage, type PageDriver, type PageHooks } from './page-driver.ts';
import type { WantedWindow } from './page-events.ts';
import { applyPermissions } from './permissions.ts';
import { originOf, toAppUrl, toWebUrl } from './urls.ts';
import { createTopFrame } from './web-frame.ts';

type OpenHandler = (details: object) => { readonly action: 'allow' | 'deny' };

const events = [
  ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
  ...['did-navigate', 'did-navigate-in-page', 'dom-ready', 'did-finish-load', 'did-fail-load'],
  ...['render-process-gone', 'preload-error', 'destroyed', 'page-title-updated'],
  ...['before-input-event', 'input-event'],
];

let lastId = 0;

export type ContentsOptions = {
  readonly width: number;
  readonly height: number;
  readonly preload: string | undefined;
  /** The page has closed itself, or was closed from outside. */
  readonly onGone: () => void;
  readonly onLoaded: () => void;
};

export type Contents = {
  /** Electron's `webContents`. */
  readonly api: object;
  readonly driver: PageDriver;
  readonly loadURL: (url: string) => Promise<void>;
  readonly reload: () => void;
  readonly applyPermissions: () => Promise<void>;
  /** Resolves when the page shows that it is alive or has ended; not while it hangs. */
  readonly answer: () => Promise<void>;
  readonly markDestroyed: () => void;
};

/** The parts of a page's state that change. */
type State = {
  webUrl: string;
  title: string;
  isDestroyed: boolean;
  isCrashed: boolean;
  openHandler?: OpenHandler;
};

type Parts = {
  readonly machine: Machine;
  readonly options: ContentsOptions;
  readonly emitter: Emitter;
  readonly navigation: Navigation;
  readonly state: State;
  readonly driver: PageDriver;
};

const emit = ({ emitter }: Parts, name: string, ...args: unknown[]): void => {
  emitter.emit(name, createEvent({}), ...args);
};

const hear = (parts: Parts, api: object, { from, message }: Posted): void => {
  const { machine, options, driver } = parts;
  if (message.kind === 'input') {
    const { type, modifiers } = message;
    emit(parts, 'input-event', { type, modifiers });
    return;
  }
  if (message.kind !== 'preload-error') {
    const senderFrame = createTopFrame(() => toAppUrl(from));
    machine.ipc.receive({ sender: api, senderFrame, post: driver.post }, message);
    return;
  }
  process.stderr.write(`Unable to load preload script: ${options.preload}\n${message.message}\n`);
  emit(parts, 'preload-error', options.preload, new Error(message.message));
};

/** Electron asks a handler, and opens the window if there is none; that part is not provided. */
const askToOpen = ({ state }: Parts, { webUrl, ...wanted }: WantedWindow): void => {
  const url = toAppUrl(webUrl);
  if (state.openHandler?.({ ...wanted, url }).action === 'deny') return;
  process.stderr.write(`${notProvided(`a window opened by the page (${url})`).message}\n`);
};

const tellPermissions = async (parts: Parts, api: object): Promise<void> => {
  const { root } = await parts.driver.opened;
  const { permissionHandlers } = parts.machine.sessions;
  await applyPermissions(root, permissionHandlers, api, originOf(toAppUrl(parts.state.webUrl)));
};

/** The requested page never comes, and the load never fails. */
const waitInVain = ({ machine }: Parts): Promise<never> => {
  machine.onNetworkCrash();
  return new Promise(() => undefined);
};

const load = async (parts: Parts, api: object, url: string): Promise<void> => {
  const { driver, emitter, machine, navigation, state } = parts;
  if (machine.isNetworkDead()) return waitInVain(parts);
  const { session } = await driver.opened;
  const webUrl = toWebUrl(url, machine.protocols.schemes);
  state.webUrl = webUrl;
  state.isCrashed = false;
  await tellPermissions(parts, api);
  navigation.expect(webUrl);
  const loaded = new Promise((resolve) => emitter.once('did-finish-load', resolve));
  const { errorText, loaderId } = await session.send('Page.navigate', { url: webUrl });
  if (errorText) throw toLoadError(errorText, url);
  // Without a loader it was a jump inside the document.
  if (loaderId) await loaded;
};

const answer = async ({ driver, state }: Parts): Promise<void> => {
  if (state.isCrashed) return;
  try {
    const { session } = await driver.opened;
    await session.send('Runtime.evaluate', { expression: '0' });
  } catch {
    // It has gone already.
  }
};

type KeyPress = { type: string; keyCode: string; modifiers?: readonly string[] };

/** The app gets the key first, as in Electron; a key that the app prevents is not passed on. */
const pressKey = (parts: Parts, { type, keyCode, modifiers = [] }: KeyPress): void => {
  if (type !== 'keyDown' && type !== 'keyUp') throw notProvided(`sendInputEvent ${type}`);
  const has = (name: string) => modifiers.includes(name);
  const held = { control: has('control'), alt: has('alt'), shift: has('shift'), meta: has('meta') };
  const event = createEvent({});
  parts.emitter.emit('before-input-event', event, { type, key: keyCode.toLowerCase(), ...held });
  if (!event.defaultPrevented) throw notProvided('a key for the page; its driver can press it');
};

const reload = ({ driver, navigation, state }: Parts): void => {
  navigation.expect(state.webUrl);
  driver.opened.then(({ session }) => session.send('Page.reload')).catch(() => undefined);
};

/** A scheme that Chromium does not know: one of the app's, or another program's. */
const leaveTo = (parts: Parts, api: object, url: string, isMainFrame: boolean): void => {
  const isOurs = toWebUrl(url, parts.machine.protocols.schemes) !== url;
  if (!parts.navigation.ask(url, isMainFrame) || !isOurs || !isMainFrame) return;
  load(parts, api, url).catch(() => undefined);
};

const createHooks = (readParts: () => Parts, readApi: () => object): PageHooks => ({
  onPosted: (posted) => hear(readParts(), readApi(), posted),
  onRequest: (held, isMainFrame) => {
    // The page may be gone before its request is answered.
    readParts()
      .navigation.decide(held, isMainFrame)
      .catch(() => undefined);
  },
  onNavigated: (url) => {
    readParts().state.webUrl = url;
    emit(readParts(), 'did-navigate', toAppUrl(url));
  },
  onNavigatedInPage: (url) => {
    readParts().state.webUrl = url;
    emit(readParts(), 'did-navigate-in-page', toAppUrl(url), true);
  },
  onForeignScheme: (url, isMainFrame) => leaveTo(readParts(), readApi(), url, isMainFrame),
  onWindowWanted: (wanted) => askToOpen(readParts(), wanted),
  onTitle: (title) => {
    const { state } = readParts();
    if (title === state.title) return;
    state.title = title;
    emit(readParts(), 'page-title-updated', title, true);
  },
  onDomReady: () => emit(readParts(), 'dom-ready'),
  onLoaded: () => {
    readParts().options.onLoaded();
    emit(readParts(), 'did-finish-load');
  },
  onCrashed: () => {
    readParts().state.isCrashed = true;
    emit(readParts(), 'render-process-gone', { reason: 'crashed', exitCode: 1 });
  },
  onGone: () => readParts().options.onGone(),
});

const createMembers = (parts: Parts, readApi: () => object) => {
  const { driver, machine, state } = parts;
  lastId += 1;
  return {
    id: lastId,
    mainFrame: createTopFrame(() => toAppUrl(state.webUrl)),
    session: machine.sessions.defaultSession,
    loadURL: (url: string) => load(parts, readApi(), url),
    reload: () => reload(parts),
    getURL: () => toAppUrl(state.webUrl),
    getTitle: () => state.title,
    isDestroyed: () => state.isDestroyed,
    send: (channel: string, ...args: unknown[]) =>
      driver.post({ kind: 'message', channel, args: encodeValue(args) }),
    sendInputEvent: (press: KeyPress) => pressKey(parts, press),
    setWindowOpenHandler: (handler: OpenHandler) => {
      state.openHandler = handler;
    },
    forcefullyCrashRenderer: () =>
      void driver.opened.then(({ session }) => session.send('Page.crash')).catch(() => undefined),
  };
};

const readPreload = (machine: Machine, preload: string) => ({
  source: readFileSync(preload, 'utf8'),
  facts: { path: preload, process: machine.preloadProcess },
});

/** Builds a page and Electron's `webContents` for it. */
export const createContents = (machine: Machine, options: ContentsOptions): Contents => {
  const emitter = new Emitter('webContents', events);
  const { width, height } = options;
  const preload = options.preload === undefined ? undefined : readPreload(machine, options.preload);
  const hooks = createHooks(
    () => parts,
    () => api,
  );
  const parts: Parts = {
    machine,
    options,
    emitter,
    navigation: createNavigation(emitter, machine.protocols),
    state: { webUrl: '', title: '', isDestroyed: false, isCrashed: false },
    driver: drivePage(machine.browser, { width, height, preload }, hooks),
  };
  const members = createMembers(parts, () => api);
  const api: object = guard('webContents', Object.assign(emitter, members));
  return {
    api,
    driver: parts.driver,
    loadURL: members.loadURL,
    reload: members.reload,
    applyPermissions: () => tellPermissions(parts, api),
    answer: () => answer(parts),
    markDestroyed: () => {
      parts.state.isDestroyed = true;
      emit(parts, 'destroyed');
    },
  };
};
