import type { EntryState } from '../../../preload/contract/entry.ts';

/** What the rep may do with an entry. What is on its way or uncertain cannot be sent again by hand. */
export type EntryActions = {
  readonly canRetry: boolean;
  readonly canEdit: boolean;
  readonly canDiscard: boolean;
};

export const findActions = ({ kind }: EntryState): EntryActions => {
  const isUnsent = kind === 'queued' || kind === 'refused';
  return { canRetry: isUnsent, canEdit: isUnsent, canDiscard: isUnsent || kind === 'uncertain' };
};
