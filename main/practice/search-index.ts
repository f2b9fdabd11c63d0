import type { Clock } from '../ports.ts';
import type { ContactRecord, IndexRecord } from './records.ts';
import type { Table } from './table.ts';

/**
 * What search and lists see: each contact as it was before its latest changes reached the index.
 * A contact that is read by its id is not read from this index (docs/intercom-api.md §3.4, §3.5).
 */
export type SearchIndex = {
  readonly record: (
    contact: ContactRecord,
    before: ContactRecord | undefined,
    lagMs: number,
  ) => void;
  /** Live contacts in the order in which they were made. */
  readonly visible: () => readonly ContactRecord[];
};

type Version = IndexRecord['versions'][number];

const findNewestVisible = (versions: readonly Version[], nowMs: number): number =>
  versions.findLastIndex((version) => version.visibleAtMs <= nowMs);

export const createSearchIndex = (
  clock: Clock,
  contacts: Table<ContactRecord>,
  pending: Table<IndexRecord>,
): SearchIndex => {
  const readVisible = (contact: ContactRecord): ContactRecord | undefined => {
    const versions = pending.get(contact.id)?.versions;
    return versions ? versions[findNewestVisible(versions, clock.now())]?.contact : contact;
  };
  return {
    record: (contact, before, lagMs) => {
      if (lagMs <= 0) {
        pending.remove(contact.id);
        return;
      }
      const nowMs = clock.now();
      const known: readonly Version[] =
        pending.get(contact.id)?.versions ?? (before ? [{ visibleAtMs: 0, contact: before }] : []);
      const stillNeeded = known.slice(Math.max(0, findNewestVisible(known, nowMs)));
      pending.put({
        id: contact.id,
        versions: [...stillNeeded, { visibleAtMs: nowMs + lagMs, contact }],
      });
    },
    visible: () =>
      contacts
        .all()
        .map(readVisible)
        .filter((contact) => contact !== undefined)
        .filter((contact) => contact.state === 'live'),
  };
};
