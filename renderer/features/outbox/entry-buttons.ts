import type { EntryAction, EntrySummary } from '../../../preload/contract/entry.ts';

/** A button of an entry: its label and its action. */
export type EntryButton = { readonly label: string; readonly action: EntryAction };

const LABELS: Readonly<Record<EntryAction, string>> = {
  // After the undo, the lead opens in the form.
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

/** The buttons for the actions that main allows. */
export const entryButtons = ({ actions }: EntrySummary): readonly EntryButton[] =>
  actions.map((action) => ({ label: LABELS[action], action }));
