import type { Refusal } from '../../preload/contract/refusal.ts';

/**
 * What the form remembers while the rep is on another screen. It holds ids; only the database holds
 * the texts of the leads.
 */
export type FormSession = {
  /** The draft in the form. Null until the form opens for the first time, with the newest draft. */
  draftId: string | null;
  /** Why Intercom refused the draft that the form opens next. */
  refusal: Refusal | null;
  lastLeadId: string | null;
  /** Whether the history opens with the cursor in its search box. */
  isSearchWanted: boolean;
};

export const createFormSession = (): FormSession => ({
  draftId: null,
  refusal: null,
  lastLeadId: null,
  isSearchWanted: false,
});
