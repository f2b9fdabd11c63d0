import type { Contents } from './web-contents.ts';

/** What the app may do to its window, besides the window's public members. */
export type WindowControls = {
  /** Asks first; false if the app wants to keep the window. */
  readonly close: () => boolean;
  readonly destroy: () => void;
  readonly contents: Contents;
};

/** All open windows, oldest first. */
export type AppWindows = {
  readonly nextId: () => number;
  readonly add: (window: object, controls: WindowControls) => void;
  readonly remove: (window: object) => void;
  readonly list: () => readonly (readonly [object, WindowControls])[];
  readonly getFocused: () => object | null;
  readonly setFocused: (window: object) => void;
};

export const createWindows = (hooks: {
  readonly onAdded: (contents: object) => void;
  readonly onLastClosed: () => void;
}): AppWindows => {
  const open = new Map<object, WindowControls>();
  let lastId = 0;
  let focused: object | null = null;
  return {
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    add: (window, controls) => {
      open.set(window, controls);
      hooks.onAdded(controls.contents.api);
    },
    remove: (window) => {
      open.delete(window);
      if (focused === window) focused = null;
      if (open.size === 0) hooks.onLastClosed();
    },
    list: () => [...open],
    getFocused: () => focused,
    setFocused: (window) => {
      focused = window;
    },
  };
};
