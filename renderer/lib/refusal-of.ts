import type { EntryState } from '../../preload/contract/entry.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';

/** Intercom's words about a lead, or about the changes to a contact, that it refused. */
export const refusalOf = (state: EntryState): Refusal | null => {
  if (state.kind === 'refused') return state.refusal;
  const first = state.kind === 'created' ? state.steps[0] : undefined;
  return first?.step.kind === 'update' && first.progress.kind === 'refused'
    ? first.progress.refusal
    : null;
};
