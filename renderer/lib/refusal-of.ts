import type { EntryState } from '../../preload/contract/entry.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';

/** Why Intercom refused a lead or the update of a contact, or null. */
export const refusalOf = (state: EntryState): Refusal | null => {
  if (state.kind === 'refused') return state.refusal;
  const first = state.kind === 'created' ? state.steps[0] : undefined;
  return first?.step.kind === 'update' && first.progress.kind === 'refused'
    ? first.progress.refusal
    : null;
};
