import { createStore } from '../../preload/contract/store.ts';
import type { Cancel, Clock, Connectivity } from '../ports.ts';

const LOOK_EVERY_MS = 3_000;

/**
 * Electron tells whether there is a network, but not when that changes: so we look. Waking up is news
 * as well: timers slept along, and what was due meanwhile would sit out the rest of its wait.
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
