import type { Pasted, PastedField } from '../../../preload/contract/assist.ts';

/** What a paste has put into the form, until the rep keeps it or takes it back. */
export type Offer = {
  readonly fields: readonly PastedField[];
  /** What was not understood, or not used. */
  readonly rest: readonly string[];
};

export type PasteStore = {
  readonly get: () => Offer | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** @param restore puts the form back as it was */
  readonly offer: (pasted: Pasted, restore: () => void) => void;
  readonly keep: () => void;
  readonly restore: () => void;
};

export const createPasteStore = (): PasteStore => {
  const listeners = new Set<() => void>();
  let offer: Offer | null = null;
  let undo: () => void = () => {};
  const set = (next: Offer | null): void => {
    offer = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => offer,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer: ({ proposals, rest }, restore) => {
      // A second paste on top of the first is taken back together with it.
      const before = offer === null ? restore : undo;
      undo = before;
      set({ fields: proposals.map(({ field }) => field), rest });
    },
    keep: () => set(null),
    restore: () => {
      if (offer === null) return;
      undo();
      set(null);
    },
  };
};
