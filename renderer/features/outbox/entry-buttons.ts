import type { EntryAction, EntrySummary } from '../../../preload/contract/entry.ts';

/** A button of an entry: its name, and what pressing it asks for. */
export type EntryButton = { readonly label: string; readonly action: EntryAction };

const LABELS: Readonly<Record<EntryAction, string>> = {
  // A lead that is taken back opens in the form.
  undo: 'Edit',
  'send-now': 'Send now',
  retry: 'Retry',
  edit: 'Edit',
  'update-other': 'Use as update',
  'leave-out': 'Leave out',
  'is-there': 'It is in Intercom',
  'send-again': 'Send it again',
  discard: 'Discard',
  restore: 'Restore',
};

/** What main says that the rep may do, as buttons. */
export const entryButtons = ({ actions }: EntrySummary): readonly EntryButton[] =>
  actions.map((action) => ({ label: LABELS[action], action }));
