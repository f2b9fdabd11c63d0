import { useRef, useSyncExternalStore } from 'react';

let isPressed = false;

/** From the press of a pointer until after the click that it makes. */
const subscribe = (listener: () => void) => {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const set = (next: boolean) => {
    isPressed = next;
    listener();
  };
  // The click follows the release in the same task or the next one; a target that moved would miss it.
  const release = () => setTimeout(set, 0, false);
  window.addEventListener('pointerdown', () => set(true), options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', release, options);
  return () => listening.abort();
};

/**
 * The newest value, but none newer than the press while a pointer is pressed: leaving a field may
 * bring an error that needs room, and the button pressed then would move away before the click.
 */
export const useWhileReleased = <T>(value: T): T => {
  const isHeld = useSyncExternalStore(subscribe, () => isPressed);
  const released = useRef(value);
  if (!isHeld) released.current = value;
  return released.current;
};
