/** A value to read and to follow. React's `useSyncExternalStore` takes both functions. */
export type Followed<T> = {
  readonly get: () => T;
  /** @returns ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
};

export type Store<T> = Followed<T> & {
  /** Calls all listeners, also if the value is the same as before. */
  readonly set: (next: T) => void;
};

/** One value and its listeners. */
export const createStore = <T>(first: T): Store<T> => {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
};
