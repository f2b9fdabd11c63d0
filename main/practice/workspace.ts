import type { Clock, Ids, Random } from '../ports.ts';
import {
  type AdminRecord,
  type AttributeRecord,
  adminSchema,
  attributeSchema,
  type CompanyRecord,
  type ContactRecord,
  companySchema,
  contactSchema,
  counterSchema,
  indexSchema,
  type NoteRecord,
  noteSchema,
  type TagRecord,
  tagSchema,
} from './records.ts';
import { createScroll, type Scroll } from './scroll.ts';
import { createSearchIndex } from './search-index.ts';
import type { PracticeSettings } from './settings.ts';
import type { PracticeStore } from './store.ts';
import { openTable, type Table } from './table.ts';

/** All data of the simulator. Only the routes read and change it. */
export type Workspace = {
  readonly settings: PracticeSettings;
  readonly contacts: Table<ContactRecord>;
  readonly companies: Table<CompanyRecord>;
  readonly tags: Table<TagRecord>;
  readonly notes: Table<NoteRecord>;
  readonly attributes: Table<AttributeRecord>;
  readonly admins: Table<AdminRecord>;
  readonly companyScroll: Scroll;
  readonly contactScroll: Scroll;
  readonly nowS: () => number;
  /** 24 hexadecimal digits, like Intercom's. */
  readonly newId: () => string;
  readonly newUuid: () => string;
  /** Never the same number twice, even after a restart. */
  readonly nextSerial: () => number;
  /** Search and lists show the change after the lag; null: the lag of the settings. */
  readonly saveContact: (contact: ContactRecord, lagMs: number | null) => void;
  /** What search and lists see now. */
  readonly visibleContacts: () => readonly ContactRecord[];
};

export type WorkspaceOptions = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly store: PracticeStore;
  readonly settings: PracticeSettings;
  /** Fills a new workspace. */
  readonly seed: (workspace: Workspace) => void;
};

const FIRST_SERIAL = 1_001;
const ID_TIME_DIGITS = 8;
const ID_RANDOM_DIGITS = 16;

const drawLagMs = ({ random, settings }: WorkspaceOptions): number => {
  const lag = settings.indexLagMs;
  if (typeof lag === 'number') return lag;
  return lag.minMs + Math.floor(random.next() * (Math.max(lag.maxMs, lag.minMs) - lag.minMs + 1));
};

const openTables = (store: PracticeStore) => {
  const stored = store.load();
  const open = { store, stored };
  return {
    isNew: stored.length === 0,
    contacts: openTable({ ...open, collection: 'contact', schema: contactSchema }),
    companies: openTable({ ...open, collection: 'company', schema: companySchema }),
    tags: openTable({ ...open, collection: 'tag', schema: tagSchema }),
    notes: openTable({ ...open, collection: 'note', schema: noteSchema }),
    attributes: openTable({ ...open, collection: 'attribute', schema: attributeSchema }),
    admins: openTable({ ...open, collection: 'admin', schema: adminSchema }),
    counters: openTable({ ...open, collection: 'counter', schema: counterSchema }),
    pending: openTable({ ...open, collection: 'index', schema: indexSchema }),
  };
};

/** Opens what the store holds; a new workspace is seeded. */
export const openWorkspace = (options: WorkspaceOptions): Workspace => {
  const { clock, ids, settings } = options;
  const { isNew, counters, pending, ...tables } = openTables(options.store);
  const index = createSearchIndex(clock, tables.contacts, pending);
  const nowS = () => Math.floor(clock.now() / 1_000);
  const workspace: Workspace = {
    settings,
    ...tables,
    companyScroll: createScroll(clock, () => ids.uuid()),
    contactScroll: createScroll(clock, () => ids.uuid()),
    nowS,
    newId: () =>
      nowS().toString(16).padStart(ID_TIME_DIGITS, '0').slice(-ID_TIME_DIGITS) +
      ids.uuid().replaceAll('-', '').slice(-ID_RANDOM_DIGITS),
    newUuid: () => ids.uuid(),
    nextSerial: () => {
      const serial = counters.get('counter')?.next ?? FIRST_SERIAL;
      counters.put({ id: 'counter', next: serial + 1 });
      return serial;
    },
    saveContact: (contact, lagMs) => {
      const before = tables.contacts.get(contact.id);
      tables.contacts.put(contact);
      index.record(contact, before, lagMs ?? drawLagMs(options));
    },
    visibleContacts: () => index.visible(),
  };
  if (isNew) options.seed(workspace);
  return workspace;
};
