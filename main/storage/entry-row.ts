import { z } from 'zod';
import { type EntrySummary, entryStateSchema } from '../../preload/contract/entry.ts';
import { storedLeadSchema } from '../../preload/contract/lead.ts';
import { jsonColumn } from './json-column.ts';

/** An entry as the outbox works with it. */
export type Entry = Omit<EntrySummary, 'actions'> & { readonly workspaceId: string | null };

/** Told once for each row that cannot be read, with what is wrong with it. */
export type OnUnreadable = (id: string, cause: unknown) => void;

const rowSchema = z.object({
  id: z.string(),
  workspace_id: z.string().nullable(),
  workspace_name: z.string().nullable(),
  lead: jsonColumn.pipe(storedLeadSchema),
  state: jsonColumn.pipe(entryStateSchema),
  created_at: z.number(),
  updated_at: z.number(),
  submitted_at: z.number().nullable(),
  attempt_count: z.number(),
});

const toEntry = (row: unknown): Entry => {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    workspaceId: parsed.workspace_id,
    workspaceName: parsed.workspace_name,
    lead: parsed.lead,
    state: parsed.state,
    createdAt: parsed.created_at,
    updatedAt: parsed.updated_at,
    submittedAt: parsed.submitted_at,
    attemptCount: parsed.attempt_count,
  };
};

const idSchema = z.object({ id: z.string() });

/** Reads rows. One that cannot be read stays in the database and keeps no other back. */
export const createRowReader = (onUnreadable: OnUnreadable) => {
  const unreadable = new Set<string>();

  const read = (row: unknown): Entry | null => {
    try {
      return toEntry(row);
    } catch (cause) {
      const { id } = idSchema.parse(row);
      if (!unreadable.has(id)) onUnreadable(id, cause);
      unreadable.add(id);
      return null;
    }
  };

  const readAll = (rows: readonly unknown[]): readonly Entry[] =>
    rows.map(read).filter((entry) => entry !== null);

  return {
    read,
    readAll,
    /** The first that can be read, also where others stand before them. @param find the first rows */
    readFirst: (limit: number, find: (limit: number) => readonly unknown[]): readonly Entry[] => {
      for (;;) {
        const known = unreadable.size;
        const entries = readAll(find(limit + known));
        if (unreadable.size === known) return entries.slice(0, limit);
      }
    },
  };
};
