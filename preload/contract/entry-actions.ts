import { type EntryAction, type EntryState, isUpdateAhead } from './entry.ts';
import { updatableOther } from './refusal.ts';

type Created = Extract<EntryState, { kind: 'created' }>;

/** Whether a step waits for the rep. */
export const isStepRefused = ({ steps }: Pick<Created, 'steps'>): boolean =>
  steps.some(({ progress }) => progress.kind === 'refused');

/**
 * Steps under way need no action. An update of which nothing was carried out allows the actions of
 * a lead that waits.
 */
const stepActions = (state: Created): readonly EntryAction[] => {
  if (state.steps.some(({ progress }) => progress.kind === 'doing')) return [];
  const isAhead = isUpdateAhead(state.steps);
  if (isStepRefused(state)) {
    return isAhead ? ['retry', 'edit', 'leave-out', 'discard'] : ['retry', 'leave-out'];
  }
  if (isAhead) return ['send-now', 'edit', 'discard'];
  return state.cause === 'new' ? [] : ['retry', 'leave-out'];
};

/**
 * What the rep may do with an entry, in the order of the buttons. Main sends the actions with each
 * summary, so that no screen decides them again. An entry that is being sent has no action. A lead
 * that Intercom may have cannot be edited: the edited lead could become a second contact.
 */
export const actionsOf = (state: EntryState): readonly EntryAction[] => {
  switch (state.kind) {
    case 'draft':
      return ['discard'];
    case 'held':
      return ['send-now', 'undo', 'discard'];
    case 'queued':
      return state.unanswered === 0 ? ['send-now', 'edit', 'discard'] : ['send-now', 'discard'];
    case 'uncertain':
      return ['discard'];
    case 'asking':
      return ['is-there', 'send-again', 'discard'];
    case 'refused': {
      if (state.unanswered > 0) return ['retry', 'discard'];
      const update = updatableOther(state) === null ? [] : (['update-other'] as const);
      return ['retry', ...update, 'edit', 'discard'];
    }
    case 'created':
      return stepActions(state);
    case 'discarded':
      return ['restore'];
    case 'sending':
    case 'done':
      return [];
  }
};
