import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from './form-values.ts';
import type { PasteState, PasteStore } from './paste/paste-store.ts';
import { createUndoHistory } from './undo-history.ts';

const WRITE = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

export type LeadUndo = ReturnType<typeof createUndoHistory<FormValues, PasteState>>;

/** The undo history of one form, and of the paste that waits in it. */
export const createLeadUndo = (form: UseFormReturn<FormValues>, paste: PasteStore): LeadUndo =>
  createUndoHistory<FormValues, PasteState>({
    read: () => ({ fields: structuredClone(form.getValues()), aside: paste.save() }),
    write: (names, { fields, aside }) => {
      for (const name of names) form.setValue(name, fields[name], WRITE);
      paste.load(aside);
      // As the browser does: the cursor is where something changed.
      const [only] = names;
      if (only && names.length === 1) document.getElementsByName(only)[0]?.focus();
    },
  });

/**
 * Has the browser undo what was typed last, as its own key would.
 * @returns false if nothing in the form changed by it: there was nothing left, or it had lost track
 */
export const undoTyping = (form: UseFormReturn<FormValues>): boolean => {
  const before = JSON.stringify(form.getValues());
  // Nothing else reaches the browser's own history, and it is not going away.
  document.execCommand('undo');
  return JSON.stringify(form.getValues()) !== before;
};

/** Not every page can ask its browser. */
export const canUndoTyping = (): boolean => typeof document.execCommand === 'function';
