import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import type { Refusal } from '../../../preload/contract/refusal.ts';

/** The draft that the form opens with. A new draft is on disk from its first keystroke on. */
export type InitialDraft = {
  readonly id: string;
  readonly lead: TypedLead;
  /** The lead before the rep typed. */
  readonly start: TypedLead;
  /** Why Intercom refused this lead before, or null. */
  readonly refusal: Refusal | null;
};

/** @param start the values that a new lead starts with */
export const blankDraft = (start: TypedLead): InitialDraft => ({
  id: crypto.randomUUID(),
  lead: start,
  start,
  refusal: null,
});

export const initialDraftOf = (entry: EntrySummary, refusal: Refusal | null): InitialDraft => ({
  id: entry.id,
  lead: entry.lead,
  start: EMPTY_LEAD,
  refusal,
});

/** The draft `draftId`; the newest draft for null. A blank draft if there is no such draft. */
export const firstDraft = (
  drafts: readonly EntrySummary[],
  draftId: string | null,
  refusal: Refusal | null,
  start: TypedLead,
): InitialDraft => {
  const newest = drafts.toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
  const draft = draftId === null ? newest : drafts.find(({ id }) => id === draftId);
  return draft ? initialDraftOf(draft, refusal) : blankDraft(start);
};
