import { createStore } from '../../preload/contract/store.ts';
import type { Cancel, Clock, Connectivity } from '../ports.ts';

const LOOK_EVERY_MS = 3_000;

/**
 * Electron tells whether there is a network, but not when that changes, so Galena polls. Waking up
 * counts as a change: timers stopped during sleep, and without it the rest of each wait would have
 * to pass first.
 */
export const watchConnectivity = (
  clock: Clock,
  isOnline: () => boolean,
  onWake: (listener: () => void) => void,
): Connectivity & { readonly stop: () => void } => {
  const last = createStore(isOnline());
  let cancel: Cancel = () => {};

  const tell = (): void => last.set(isOnline());
  onWake(tell);

  const look = (): void => {
    if (isOnline() !== last.get()) tell();
    cancel = clock.after(LOOK_EVERY_MS, look);
  };
  cancel = clock.after(LOOK_EVERY_MS, look);

  return {
    isOnline: last.get,
    onChange: last.subscribe,
    stop: () => cancel(),
  };
};
