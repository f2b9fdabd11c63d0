import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import type { Refusal } from '../../../preload/contract/refusal.ts';

/** What the form opens with. It is on disk from its first keystroke on. */
export type InitialDraft = {
  readonly id: string;
  readonly lead: TypedLead;
  /** What the form held before anybody typed. */
  readonly start: TypedLead;
  /** Intercom's words about this lead, if it came back from a refusal. */
  readonly refusal: Refusal | null;
};

/** @param start what a new lead starts with */
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

/** The draft that the form held last, else the newest one; a blank one where there is none. */
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
