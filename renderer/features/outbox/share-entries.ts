import { replaceEqualDeep } from '@tanstack/react-query';
import type { EntrySummary } from '../../../preload/contract/entry.ts';

/**
 * Keeps the object of each unchanged entry, also if its place in the list changes. So the page
 * renders only the changed rows while the outbox sends many leads.
 */
export const shareEntries = (old: unknown, fresh: unknown): unknown => {
  if (!isEntryList(old) || !isEntryList(fresh)) return fresh;
  const known = new Map(old.map((entry) => [entry.id, entry]));
  return fresh.map((entry) => replaceEqualDeep(known.get(entry.id), entry));
};

/** The query cache passes its data without a type. */
const isEntryList = (value: unknown): value is readonly EntrySummary[] => Array.isArray(value);
