import { useSyncExternalStore } from 'react';

/** In pixels. The style sheets use the same width to put columns below each other. */
const NARROW_TO = 860;

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

const isNarrow = (): boolean => window.innerWidth <= NARROW_TO;

/** Whether the window is too narrow for two columns. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);
