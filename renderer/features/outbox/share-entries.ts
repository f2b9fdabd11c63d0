import { replaceEqualDeep } from '@tanstack/react-query';
import type { EntrySummary } from '../../../preload/contract/entry.ts';

/**
 * Keeps the object of every entry that did not change, wherever in the list it stands now, so that a
 * draining outbox renders the rows that changed and not all of them.
 */
export const shareEntries = (old: unknown, fresh: unknown): unknown => {
  if (!isEntryList(old) || !isEntryList(fresh)) return fresh;
  const known = new Map(old.map((entry) => [entry.id, entry]));
  return fresh.map((entry) => replaceEqualDeep(known.get(entry.id), entry));
};

/** The query cache hands over what it holds without its type. */
const isEntryList = (value: unknown): value is readonly EntrySummary[] => Array.isArray(value);
