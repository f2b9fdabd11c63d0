import { useRef, useSyncExternalStore } from 'react';
import { createStore } from '../../preload/contract/store.ts';

/** From the press of a pointer until after the click that it makes. */
const isPressed = createStore(false);
let isListening = false;

/** The click follows the release in the same or next task. A moved target would miss it. */
const release = () => setTimeout(isPressed.set, 0, false);

/**
 * Listens once for the whole page and never stops. With its own listener, a field that is mounted
 * during a press could miss events and wait for ever.
 */
const listen = (): void => {
  if (isListening) return;
  isListening = true;
  window.addEventListener('pointerdown', () => isPressed.set(true), { capture: true });
  window.addEventListener('pointerup', release, { capture: true });
  window.addEventListener('pointercancel', release, { capture: true });
};

const subscribe = (listener: () => void) => {
  listen();
  return isPressed.subscribe(listener);
};

/**
 * The newest value, but during a press the value from before it. The press on a button leaves a
 * field, which may show an error. The error would move the button away before the click.
 */
export const useWhileReleased = <T>(value: T): T => {
  const isHeld = useSyncExternalStore(subscribe, isPressed.get);
  const released = useRef(value);
  if (!isHeld) released.current = value;
  return released.current;
};
