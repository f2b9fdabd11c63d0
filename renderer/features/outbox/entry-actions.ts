import { type EntryState, isUpdateAhead, updatableOther } from '../../../preload/contract/entry.ts';
import { isStepRefused } from '../../lib/describe-steps.ts';
import type { EntryAction } from '../../lib/mutations.ts';

/** A button of an entry: its name, and what pressing it asks for. */
export type EntryButton = { readonly label: string; readonly action: EntryAction };

const SEND_NOW: EntryButton = { label: 'Send now', action: 'send-now' };
const RETRY: EntryButton = { label: 'Retry', action: 'retry' };
const EDIT: EntryButton = { label: 'Edit', action: 'edit' };
const DISCARD: EntryButton = { label: 'Discard', action: 'discard' };

const UPDATE_OTHER: EntryButton = { label: 'Use as update', action: 'update-other' };
const LEAVE_OUT: EntryButton = { label: 'Leave out', action: 'leave-out' };

/** Steps on their way need nobody; an update that is all ahead is as open as a lead that waits. */
const stepButtons = (state: Extract<EntryState, { kind: 'created' }>): readonly EntryButton[] => {
  const isUnderWay = state.steps.some(({ progress }) => progress.kind === 'doing');
  if (isUnderWay) return [];
  const isAhead = isUpdateAhead(state.steps);
  if (isStepRefused(state)) return isAhead ? [RETRY, EDIT, LEAVE_OUT, DISCARD] : [RETRY, LEAVE_OUT];
  if (isAhead) return [SEND_NOW, EDIT, DISCARD];
  return state.cause === 'new' ? [] : [RETRY, LEAVE_OUT];
};

/**
 * What the rep may do with an entry. What is on its way is left alone, and what Intercom may have
 * is not opened to changes: as another lead it could be made twice.
 */
export const findButtons = (state: EntryState): readonly EntryButton[] => {
  switch (state.kind) {
    case 'held':
      return [SEND_NOW, { label: 'Edit', action: 'undo' }, DISCARD];
    case 'queued':
      return state.unanswered === 0 ? [SEND_NOW, EDIT, DISCARD] : [SEND_NOW, DISCARD];
    case 'uncertain':
      return [DISCARD];
    case 'asking':
      return [
        { label: 'It is in Intercom', action: 'is-there' },
        { label: 'Send it again', action: 'send-again' },
        DISCARD,
      ];
    case 'refused': {
      const update = updatableOther(state) === null ? [] : [UPDATE_OTHER];
      return state.unanswered === 0 ? [RETRY, ...update, EDIT, DISCARD] : [RETRY, DISCARD];
    }
    case 'created':
      return stepButtons(state);
    case 'draft':
    case 'sending':
    case 'done':
    case 'discarded':
      return [];
  }
};
