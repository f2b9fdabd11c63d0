import type { Refusal } from '../../preload/contract/refusal.ts';

/**
 * What the form keeps while the rep looks at another screen: which draft the form held, and which
 * lead was submitted last. The texts themselves are in the database alone.
 */
export type FormSession = {
  /** Null until the form was open once: then the newest draft is taken up. */
  draftId: string | null;
  /** Why Intercom refused the draft that the form shall open next. */
  refusal: Refusal | null;
  lastLeadId: string | null;
  /** The history shall open with the cursor in its search box. */
  isSearchWanted: boolean;
};

export const createFormSession = (): FormSession => ({
  draftId: null,
  refusal: null,
  lastLeadId: null,
  isSearchWanted: false,
});
