import { useRef, useSyncExternalStore } from 'react';
import { createStore } from '../../preload/contract/store.ts';

/** From the press of a pointer until after the click that it makes. */
const isPressed = createStore(false);
let isListening = false;

/** The click follows the release in the same task or the next one; a target that moved would miss it. */
const release = () => setTimeout(isPressed.set, 0, false);

/**
 * Once for the whole page and for good: a field that came while the pointer was pressed has not heard
 * the release that the others heard, and would wait for it for ever.
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
 * The newest value, but none newer than the press while a pointer is pressed: leaving a field may
 * bring an error that needs room, and the button pressed then would move away before the click.
 */
export const useWhileReleased = <T>(value: T): T => {
  const isHeld = useSyncExternalStore(subscribe, isPressed.get);
  const released = useRef(value);
  if (!isHeld) released.current = value;
  return released.current;
};
