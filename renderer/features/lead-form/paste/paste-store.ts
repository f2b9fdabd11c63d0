import type { Pasted } from '../../../../preload/contract/assist.ts';
import type { PastedField } from '../../../../preload/contract/lead-fields.ts';
import { createStore, type Followed } from '../../../../preload/contract/store.ts';

/** The values of a paste for this form, and the rest of the paste. */
export type Filling = {
  readonly proposals: readonly { readonly field: PastedField; readonly value: string }[];
  readonly rest: Pasted['rest'];
};

/** The values of a paste in the form, until the rep keeps or restores them. */
export type Offer = {
  readonly fields: readonly PastedField[];
  /** The parts of the paste that Galena did not understand or use. */
  readonly rest: readonly string[];
  /** Galena's own words, which are no part of the paste. */
  readonly message: string | null;
};

/** The whole state of the store, for undo. */
export type PasteState = {
  readonly held: readonly (readonly [PastedField, string])[];
  readonly offer: Offer | null;
};

export type PasteStore = Followed<Offer | null> & {
  /**
   * Fills in the form. If another paste waits for the rep's answer, both become one offer.
   * @param before the form's text in a field before the paste
   */
  readonly offer: (pasted: Filling, before: (field: PastedField) => string) => void;
  /** Shows a message about a paste that has no contact. */
  readonly tell: (message: string) => void;
  /** The rep typed in this field. Its text is no proposal any more, and `restore` leaves it. */
  readonly typeOver: (field: PastedField) => void;
  readonly keep: () => void;
  readonly restore: () => void;
  readonly save: () => PasteState;
  /** Sets the state, but writes no text into the form. The caller does that. */
  readonly load: (state: PasteState) => void;
};

/** @param write writes Galena's text into a field of the form */
export const createPasteStore = (write: (field: PastedField, text: string) => void): PasteStore => {
  /** The earlier texts of the fields that wait for the rep's answer. */
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
