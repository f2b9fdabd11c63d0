import { EventEmitter } from 'node:events';

/**
 * The parts of Electron that `main/index.ts` and its adapters call, as fakes that record the calls
 * and their order. They show how the parts work together; e2e shows how Electron itself behaves.
 */

type Handler = (event: unknown, payload: unknown) => Promise<unknown>;

/** Everything that Electron is told in one start. */
export type ElectronStory = {
  /** The important calls, in order. */
  readonly steps: string[];
  readonly errorBoxes: string[];
  readonly opened: string[];
  readonly switches: string[];
  readonly windows: FakeWindow[];
  readonly handlers: Map<string, Handler>;
};

/** How this run was started. */
export type FakeStart = {
  readonly userData: string;
  readonly isPackaged?: boolean;
  readonly hasNoSandbox?: boolean;
  readonly isFirst?: boolean;
};

const newStory = (): ElectronStory => ({
  steps: [],
  errorBoxes: [],
  opened: [],
  switches: [],
  windows: [],
  handlers: new Map(),
});

let story = newStory();
let start: FakeStart = { userData: '' };
let lastId = 0;

const tell = (step: string) => (): void => void story.steps.push(step);

class FakeContents extends EventEmitter {
  readonly id = ++lastId;
  readonly sent: unknown[][] = [];
  readonly send = (...message: unknown[]): void => void this.sent.push(message);
  readonly setWindowOpenHandler = tell('new windows are denied');
}

/** The part of a `BrowserWindow` that Galena uses. */
class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  readonly options: Readonly<Record<string, unknown>>;
  isGone = false;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    story.windows.push(this);
    story.steps.push('a window is made');
    app.emit('web-contents-created', {}, this.webContents);
  }

  readonly loadURL = async (url: string): Promise<void> => {
    this.loaded.push(url);
    story.steps.push('the page is loaded');
  };
  readonly isDestroyed = (): boolean => this.isGone;
  readonly isMinimized = (): boolean => false;
  readonly show = (): void => undefined;
  readonly focus = (): void => undefined;
  /** As in Electron: the window is gone before `closed` is emitted. */
  readonly destroy = (): void => {
    this.isGone = true;
    this.emit('closed');
  };
}

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: {
    hasSwitch: (name: string) => name === 'no-sandbox' && start.hasNoSandbox === true,
    appendSwitch: (name: string) => story.switches.push(name),
  },
  enableSandbox: tell('the sandbox is on for every page'),
  requestSingleInstanceLock: () => start.isFirst ?? true,
  whenReady: async () => undefined,
  getPath: () => start.userData,
  getVersion: () => '1.0.0',
  getLocaleCountryCode: () => 'DE',
  exit: (code: number) => story.steps.push(`exit ${code}`),
});

/** Electron's module. */
export const fakeElectron = {
  app,
  BrowserWindow: FakeWindow,
  dialog: { showErrorBox: (_title: string, text: string) => story.errorBoxes.push(text) },
  ipcMain: {
    handle: (channel: string, handler: Handler) => story.handlers.set(channel, handler),
  },
  Menu: {
    setApplicationMenu: (menu: unknown) => {
      if (menu === null) story.steps.push('the menu is taken away');
    },
  },
  nativeTheme: { shouldUseDarkColors: false },
  net: { isOnline: () => false },
  powerMonitor: new EventEmitter(),
  protocol: {
    registerSchemesAsPrivileged: tell('our scheme is registered'),
    handle: tell('our page is served'),
  },
  session: {
    defaultSession: {
      setSpellCheckerLanguages: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      setPermissionRequestHandler: tell('permissions that are asked for are denied'),
      setPermissionCheckHandler: tell('permissions that are looked up are denied'),
    },
  },
  shell: { openExternal: async (url: string) => void story.opened.push(url) },
};

/** Begins a new start, and returns what Electron is told in it. */
export const beginStart = (next: FakeStart): ElectronStory => {
  start = next;
  story = newStory();
  app.removeAllListeners();
  fakeElectron.powerMonitor.removeAllListeners();
  app.isPackaged = next.isPackaged ?? false;
  return story;
};
