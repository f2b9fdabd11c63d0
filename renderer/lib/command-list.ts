import type { CommandInfo } from './commands.ts';
import type { KeyCombo } from './key-combo.ts';

const mod = (key: string): KeyCombo => ({ key, mod: true });
const modShift = (key: string): KeyCombo => ({ key, mod: true, shift: true });
const shift = (key: string): KeyCombo => ({ key, shift: true });
const plain = (key: string): KeyCombo => ({ key });

/**
 * The commands of the keyboard. No combination belongs to an operating system or to macOS's default
 * menu, and none edits text. Undo and Redo are the exception: the field under the cursor has them
 * too.
 */
export const COMMANDS = {
  create: { id: 'create', title: 'Create lead', group: 'Lead', keys: [mod('Enter')] },
  createKeepingCompany: {
    id: 'create-keeping-company',
    title: 'Create and keep company',
    group: 'Lead',
    keys: [modShift('Enter')],
  },
  newDraft: { id: 'new-draft', title: 'New draft', group: 'Lead', keys: [mod('n')] },
  /** Runs on the key of `undo` where that key does not mean the last lead. */
  takeBack: { id: 'take-back', title: 'Undo in this lead', group: 'Lead', keys: [] },
  giveBack: {
    id: 'give-back',
    title: 'Redo in this lead',
    group: 'Lead',
    keys: [modShift('z'), mod('y')],
  },
  undo: { id: 'undo', title: 'Undo the last lead', group: 'Lead', keys: [mod('z')] },
  sendNow: {
    id: 'send-now',
    title: 'Send the last lead now',
    group: 'Lead',
    keys: [modShift('s')],
  },
  retryAll: { id: 'retry-all', title: 'Retry all', group: 'Lead', keys: [] },
  moreFields: {
    id: 'more-fields',
    title: 'More or fewer fields',
    group: 'Lead',
    keys: [mod('e')],
  },
  nextCampaign: { id: 'next-campaign', title: 'Next campaign', group: 'Lead', keys: [mod('j')] },
  goToNew: { id: 'new', title: 'New lead', group: 'Go to', keys: [mod('1')] },
  goToDrafts: { id: 'drafts', title: 'Drafts', group: 'Go to', keys: [mod('2')] },
  goToOutbox: { id: 'outbox', title: 'Outbox', group: 'Go to', keys: [mod('3')] },
  goToHistory: { id: 'history', title: 'History', group: 'Go to', keys: [mod('4')] },
  goToSettings: { id: 'settings', title: 'Settings', group: 'Go to', keys: [mod('5')] },
  searchHistory: {
    id: 'search-history',
    title: 'Search the history',
    group: 'Go to',
    keys: [mod('f')],
  },
  goToCampaigns: { id: 'campaigns', title: 'Set up campaigns', group: 'Go to', keys: [] },
  goToConnect: { id: 'connect', title: 'Connect a workspace', group: 'Go to', keys: [] },
  palette: { id: 'palette', title: 'Find a command', group: 'Help', keys: [mod('k')] },
  help: { id: 'help', title: 'Keyboard shortcuts', group: 'Help', keys: [plain('?'), mod('/')] },
} as const satisfies Record<string, CommandInfo>;

/** Keeps a paste, or makes the fix that Galena suggests. */
export const KEEP_KEYS = mod('.');

/** Keys with a fixed meaning in one place. They are no commands; the help lists them too. */
export const FIXED_KEYS: readonly Omit<CommandInfo, 'id'>[] = [
  { title: 'Next field', group: 'Fields', keys: [plain('Tab'), plain('Enter')] },
  { title: 'Previous field', group: 'Fields', keys: [shift('Tab'), shift('Enter')] },
  { title: 'New line in the note', group: 'Fields', keys: [plain('Enter')] },
  { title: 'Take the greyed text', group: 'Fields', keys: [plain('ArrowRight')] },
  { title: 'Take it in an empty field', group: 'Fields', keys: [plain('Tab')] },
  { title: 'Look at the next greyed text', group: 'Fields', keys: [plain('ArrowDown')] },
  { title: 'Send it away, or take back a paste', group: 'Fields', keys: [plain('Escape')] },
  { title: 'Put right, take that back, or keep a paste', group: 'Fields', keys: [KEEP_KEYS] },
  { title: 'Take back what Galena changed', group: 'Fields', keys: COMMANDS.undo.keys },
  { title: 'Go through the leads', group: 'History', keys: [plain('ArrowUp'), plain('ArrowDown')] },
  { title: 'Open a lead', group: 'History', keys: [plain('Enter')] },
  { title: 'Close its details', group: 'History', keys: [plain('Escape')] },
];
