import { createEvent, Emitter } from './emitter.ts';
import type { Machine } from './machine.ts';
import { guard } from './missing.ts';
import { mortal } from './mortal.ts';
import { type Contents, createContents } from './web-contents.ts';
import { createWindowFrame } from './window-frame.ts';
import { checkWindowOptions, type WindowOptions } from './window-options.ts';
import type { AppWindows } from './windows.ts';

const events = [
  ...['close', 'closed', 'ready-to-show', 'show', 'hide', 'focus', 'blur'],
  ...['resize', 'move', 'minimize', 'maximize', 'restore', 'unmaximize'],
];

type Parts = {
  readonly emitter: Emitter;
  readonly contents: Contents;
  readonly windows: AppWindows;
  readonly readApi: () => object;
  readonly state: { title: string; isDestroyed: boolean; isVisible: boolean; hasLoaded: boolean };
};

const destroy = ({ emitter, contents, windows, readApi, state }: Parts): void => {
  if (state.isDestroyed) return;
  state.isDestroyed = true;
  contents.driver.opened
    .then(({ root, targetId }) => root.send('Target.closeTarget', { targetId }))
    // It was closed from outside.
    .catch(() => undefined);
  contents.markDestroyed();
  emitter.emit('closed');
  windows.remove(readApi());
};

/** Asks the app whether the window may close. */
const mayClose = ({ emitter }: Parts): boolean => {
  const event = createEvent({});
  emitter.emit('close', event);
  return !event.defaultPrevented;
};

/**
 * Asks the app, which may keep the window: the result is then false. After that the page is asked;
 * its answer closes the window, and a page that hangs gives no answer.
 */
const close = (parts: Parts): boolean => {
  if (parts.state.isDestroyed) return true;
  if (!mayClose(parts)) return false;
  void parts.contents.answer().then(() => destroy(parts));
  return true;
};

/** Chromium has closed the page: the app is asked, but cannot keep it. */
const leave = (parts: Parts): void => {
  if (parts.state.isDestroyed) return;
  if (!mayClose(parts)) {
    process.stderr.write('stand-in: a window that was closed from outside cannot be kept.\n');
  }
  destroy(parts);
};

const focus = ({ emitter, contents, windows, readApi }: Parts): void => {
  windows.setFocused(readApi());
  contents.driver.opened
    .then(({ root, targetId }) => root.send('Target.activateTarget', { targetId }))
    .catch(() => undefined);
  emitter.emit('focus');
};

const setVisible = ({ emitter, state }: Parts, isVisible: boolean): void => {
  state.isVisible = isVisible;
  emitter.emit(isVisible ? 'show' : 'hide');
};

const show = (parts: Parts): void => {
  setVisible(parts, true);
  focus(parts);
};

const markLoaded = ({ emitter, state }: Parts): void => {
  if (!state.hasLoaded) emitter.emit('ready-to-show');
  state.hasLoaded = true;
};

const createMembers = (parts: Parts) => {
  const { contents, windows, readApi, state } = parts;
  const ignore = () => undefined;
  return {
    webContents: contents.api,
    loadURL: contents.loadURL,
    reload: contents.reload,
    close: () => void close(parts),
    destroy: () => destroy(parts),
    show: () => show(parts),
    showInactive: () => setVisible(parts, true),
    hide: () => setVisible(parts, false),
    focus: () => focus(parts),
    isFocused: () => windows.getFocused() === readApi(),
    isDestroyed: () => state.isDestroyed,
    isVisible: () => state.isVisible && !state.isDestroyed,
    getTitle: () => state.title,
    setTitle: (title: string) => {
      state.title = title;
    },
    // Chromium's window has no menu and no background from the app.
    setMenu: ignore,
    setMenuBarVisibility: ignore,
    removeMenu: ignore,
    setBackgroundColor: ignore,
  };
};

/** Builds Electron's BrowserWindow: the object that `new BrowserWindow(options)` returns. */
export const createWindow = (
  machine: Machine,
  windows: AppWindows,
  options: WindowOptions,
): object => {
  checkWindowOptions(options);
  const { width = 800, height = 600, x = 10, y = 10, title = '', show: isShown = true } = options;
  const emitter = new Emitter('BrowserWindow', events);
  const contents = createContents(machine, {
    width,
    height,
    preload: options.webPreferences?.preload,
    onGone: () => leave(parts),
    onLoaded: () => markLoaded(parts),
  });
  const state = { title, isDestroyed: false, isVisible: false, hasLoaded: false };
  const parts: Parts = { emitter, contents, windows, readApi: () => api, state };
  const members = {
    id: windows.nextId(),
    ...createWindowFrame(emitter, contents.driver, { x, y, width, height }),
    ...createMembers(parts),
  };
  const known = guard('BrowserWindow', Object.assign(emitter, members));
  const api: object = mortal(known, () => state.isDestroyed);
  windows.add(api, { contents, close: () => close(parts), destroy: () => destroy(parts) });
  if (isShown) setImmediate(() => show(parts));
  return api;
};
