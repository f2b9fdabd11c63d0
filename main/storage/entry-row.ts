import { z } from 'zod';
import { type EntrySummary, entryStateSchema } from '../../preload/contract/entry.ts';
import { storedLeadSchema } from '../../preload/contract/lead.ts';
import { jsonColumn } from './json-column.ts';

/** An entry as the outbox works with it. */
export type Entry = Omit<EntrySummary, 'actions'> & { readonly workspaceId: string | null };

/** Called once for each row that cannot be read, with the reason. */
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

/** Reads rows. A row that cannot be read stays in the database; the other rows are still read. */
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
    /**
     * The first entries that can be read, even if unreadable rows stand before them.
     * @param find reads the first rows
     */
    readFirst: (limit: number, find: (limit: number) => readonly unknown[]): readonly Entry[] => {
      for (;;) {
        const known = unreadable.size;
        const entries = readAll(find(limit + known));
        if (unreadable.size === known) return entries.slice(0, limit);
      }
    },
  };
};
