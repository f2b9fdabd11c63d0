import type { Pasted } from '../../../../preload/contract/assist.ts';
import type { PastedField } from '../../../../preload/contract/lead-fields.ts';
import { createStore, type Followed } from '../../../../preload/contract/store.ts';

/** What a paste fills into this form, and what it does not. */
export type Filling = {
  readonly proposals: readonly { readonly field: PastedField; readonly value: string }[];
  readonly rest: Pasted['rest'];
};

/** What a paste has put into the form, until the rep keeps it or takes it back. */
export type Offer = {
  readonly fields: readonly PastedField[];
  /** What was not understood, or not used. */
  readonly rest: readonly string[];
  /** Galena's own words, which are no part of what was pasted. */
  readonly message: string | null;
};

/** All that the store knows, to be put back as it was. */
export type PasteState = {
  readonly held: readonly (readonly [PastedField, string])[];
  readonly offer: Offer | null;
};

export type PasteStore = Followed<Offer | null> & {
  /**
   * Fills the form in. On top of a paste that waits it is one with it: marked, told and taken back
   * together.
   * @param before what stood in the form
   */
  readonly offer: (pasted: Filling, before: (field: PastedField) => string) => void;
  /** Says what came of a paste that says nothing of a lead. */
  readonly tell: (message: string) => void;
  /** The rep typed in this field: its text is no proposal any longer, and nobody takes it back. */
  readonly typeOver: (field: PastedField) => void;
  readonly keep: () => void;
  readonly restore: () => void;
  readonly save: () => PasteState;
  /** Puts back no text: whoever calls it does. */
  readonly load: (state: PasteState) => void;
};

/** @param write puts a text into the form as Galena's, not as the rep's */
export const createPasteStore = (write: (field: PastedField, text: string) => void): PasteStore => {
  /** What stood in the fields that wait for the rep's word. */
  const held = new Map<PastedField, string>();
  const offer = createStore<Offer | null>(null);
  const show = (rest: readonly string[], message: string | null = null): void => {
    const fields = [...held.keys()];
    const isNothing = fields.length + rest.length === 0 && message === null;
    offer.set(isNothing ? null : { fields, rest, message });
  };
  const keep = (): void => {
    held.clear();
    show([]);
  };
  return {
    get: offer.get,
    subscribe: offer.subscribe,
    offer: ({ proposals, rest }, before) => {
      for (const { field, value } of proposals) {
        if (!held.has(field)) held.set(field, before(field));
        write(field, value);
      }
      show([...new Set([...(offer.get()?.rest ?? []), ...rest])]);
    },
    tell: (message) => show(offer.get()?.rest ?? [], message),
    typeOver: (field) => {
      if (!held.delete(field)) return;
      show(offer.get()?.rest ?? []);
    },
    keep,
    restore: () => {
      for (const [field, text] of held) write(field, text);
      keep();
    },
    save: () => ({ held: [...held], offer: offer.get() }),
    load: (state) => {
      held.clear();
      for (const [field, text] of state.held) held.set(field, text);
      offer.set(state.offer);
    },
  };
};
