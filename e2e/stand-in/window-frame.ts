import type { Emitter } from './emitter.ts';
import type { PageDriver } from './page-driver.ts';

export type Bounds = { x: number; y: number; width: number; height: number };
export type WindowState = 'normal' | 'minimized' | 'maximized';

/** Gives Chromium the window's place. The size is that of the page, as in Electron's e2e. */
const applyFrame = async (driver: PageDriver, bounds: Bounds, windowState: WindowState) => {
  const { root, targetId } = await driver.opened;
  const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
  // Chromium refuses a state and a place in one call.
  await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  if (windowState !== 'normal') return;
  const { x: left, y: top, width, height } = bounds;
  await root.send('Browser.setWindowBounds', { windowId, bounds: { left, top } });
  await root.send('Browser.setContentsSize', { windowId, width, height });
};

/**
 * The part of a window that the desktop draws: place, size and state. Changes that a person makes
 * to the frame by hand are not noticed.
 */
export const createWindowFrame = (emitter: Emitter, driver: PageDriver, first: Bounds) => {
  let bounds = first;
  let state: WindowState = 'normal';
  // One change after the other; a closed window needs no frame.
  let applied = Promise.resolve();
  const apply = () => {
    applied = applied.then(() => applyFrame(driver, bounds, state)).catch(() => undefined);
  };
  const enter = (next: WindowState, event: string) => {
    if (next === state) return;
    state = next;
    apply();
    emitter.emit(event);
  };
  const setBounds = (next: Partial<Bounds>) => {
    bounds = { ...bounds, ...next };
    apply();
    emitter.emit('resize');
    emitter.emit('move');
  };
  apply();
  return {
    getBounds: () => ({ ...bounds }),
    getNormalBounds: () => ({ ...bounds }),
    getSize: () => [bounds.width, bounds.height],
    getContentSize: () => [bounds.width, bounds.height],
    setBounds,
    setSize: (width: number, height: number) => setBounds({ width, height }),
    minimize: () => enter('minimized', 'minimize'),
    maximize: () => enter('maximized', 'maximize'),
    unmaximize: () => enter('normal', 'unmaximize'),
    restore: () => enter('normal', 'restore'),
    isMinimized: () => state === 'minimized',
    isMaximized: () => state === 'maximized',
    isFullScreen: () => false,
  };
};
