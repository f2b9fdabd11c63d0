/** What can be read and followed; React's `useSyncExternalStore` takes both parts. */
export type Followed<T> = {
  readonly get: () => T;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
};

export type Store<T> = Followed<T> & {
  /** Tells all who follow, also of a value that was there already. */
  readonly set: (next: T) => void;
};

/** One value, and those who want to hear of a new one. */
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
