import type { Cancel, Clock, Connectivity } from '../ports.ts';

const LOOK_EVERY_MS = 3_000;

/** Electron tells whether there is a network, but not when that changes: so we look. */
export const watchConnectivity = (
  clock: Clock,
  isOnline: () => boolean,
): Connectivity & { readonly stop: () => void } => {
  const listeners = new Set<() => void>();
  let last = isOnline();
  let cancel: Cancel = () => {};

  const look = (): void => {
    const now = isOnline();
    if (now !== last) {
      last = now;
      for (const listener of listeners) listener();
    }
    cancel = clock.after(LOOK_EVERY_MS, look);
  };
  cancel = clock.after(LOOK_EVERY_MS, look);

  return {
    isOnline: () => last,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => cancel(),
  };
};
