import type { EntrySummary, Refusal } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';

/** What the form opens with. One sheet is one draft, on disk from its first keystroke on. */
export type Sheet = {
  readonly id: string;
  readonly lead: TypedLead;
  /** What the form held before anybody typed. */
  readonly start: TypedLead;
  /** Intercom's words about this lead, if it came back from a refusal. */
  readonly refusal: Refusal | null;
};

/** @param start what a new lead starts with */
export const blankSheet = (start: TypedLead): Sheet => ({
  id: crypto.randomUUID(),
  lead: start,
  start,
  refusal: null,
});

export const sheetOf = (entry: EntrySummary, refusal: Refusal | null): Sheet => ({
  id: entry.id,
  lead: entry.lead,
  start: EMPTY_LEAD,
  refusal,
});

/** The draft that lay on the desk, else the newest one; a blank sheet where there is none. */
export const firstSheet = (
  drafts: readonly EntrySummary[],
  draftId: string | null,
  refusal: Refusal | null,
  start: TypedLead,
): Sheet => {
  const newest = drafts.toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
  const draft = draftId === null ? newest : drafts.find(({ id }) => id === draftId);
  return draft ? sheetOf(draft, refusal) : blankSheet(start);
};
