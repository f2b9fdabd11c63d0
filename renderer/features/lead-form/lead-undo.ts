import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from './form-values.ts';
import type { PasteState, PasteStore } from './paste/paste-store.ts';
import { createUndoHistory } from './undo-history.ts';

const WRITE = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

export type LeadUndo = ReturnType<typeof createUndoHistory<FormValues, PasteState>>;

/** The undo history of a form and of its paste store. */
export const createLeadUndo = (form: UseFormReturn<FormValues>, paste: PasteStore): LeadUndo =>
  createUndoHistory<FormValues, PasteState>({
    read: () => ({ fields: structuredClone(form.getValues()), aside: paste.save() }),
    write: (names, { fields, aside }) => {
      for (const name of names) form.setValue(name, fields[name], WRITE);
      paste.load(aside);
      // The cursor goes to the changed field, as with the browser's undo.
      const [only] = names;
      if (only && names.length === 1) document.getElementsByName(only)[0]?.focus();
    },
  });

/**
 * Lets the browser undo the last typing, as its own key does.
 * @returns false if nothing in the form changed, because the browser's history is empty or broken
 */
export const undoTyping = (form: UseFormReturn<FormValues>): boolean => {
  const before = JSON.stringify(form.getValues());
  // No other API reaches the browser's undo history, and browsers will keep `execCommand`.
  document.execCommand('undo');
  return JSON.stringify(form.getValues()) !== before;
};

/** Whether the page can ask its browser to undo. */
export const canUndoTyping = (): boolean => typeof document.execCommand === 'function';
