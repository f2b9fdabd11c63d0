import { useSyncExternalStore } from 'react';

/** In pixels; where style sheets put one thing below another, they name the same width. */
const NARROW_TO = 860;

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

const isNarrow = (): boolean => window.innerWidth <= NARROW_TO;

/** Whether the window has no room for two columns beside each other. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);
