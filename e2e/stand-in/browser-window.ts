import type { Machine } from './machine.ts';
import { guard } from './missing.ts';
import { createWindow } from './window.ts';
import type { WindowOptions } from './window-options.ts';
import type { AppWindows } from './windows.ts';

/** Electron's `BrowserWindow`: the constructor and the static members. */
export const createBrowserWindowClass = (
  machine: Machine,
  windows: AppWindows,
  isReady: () => boolean,
): object => {
  const all = () => windows.list().map(([window]) => window);
  function construct(options: WindowOptions = {}): object {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    performance.mark('first window');
    return createWindow(machine, windows, options);
  }
  const statics = {
    getAllWindows: all,
    getFocusedWindow: windows.getFocused,
    fromWebContents: (contents: object) =>
      windows.list().find(([, controls]) => controls.contents.api === contents)?.[0] ?? null,
    fromId: (id: number) => all().find((window) => Reflect.get(window, 'id') === id) ?? null,
  };
  return guard('BrowserWindow', Object.assign(construct, statics));
};
