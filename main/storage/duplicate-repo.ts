import { z } from 'zod';
import type { LocalMatch } from '../../preload/contract/duplicates.ts';
import { localMatchSchema } from '../../preload/contract/duplicates.ts';
import { foreignIdSchema } from '../../preload/contract/foreign-text.ts';
import { leadTitle } from '../../preload/contract/lead.ts';
import type { Database } from './database.ts';

/** An entry that has the wanted key, and the workspace that its contact is in. */
export type Namesake = Omit<LocalMatch, 'by'> & {
  readonly workspaceId: string | null;
  readonly phone: string;
};

export type DuplicateRepo = ReturnType<typeof createDuplicateRepo>;

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    company: z.string(),
    kind: localMatchSchema.shape.state,
    at: z.number(),
    workspace_id: z.string().nullable(),
    workspace_name: z.string().nullable(),
    contact_id: foreignIdSchema.nullable().catch(null),
  })
  .transform(
    (row): Namesake => ({
      entryId: row.id,
      title: leadTitle(row),
      state: row.kind,
      at: row.at,
      workspaceId: row.workspace_id,
      workspaceName: row.workspace_name,
      contactId: row.contact_id,
      phone: row.phone,
    }),
  );

/** Finds entries that share a key. Each query reads one index. */
export const createDuplicateRepo = (db: Database) => {
  // Newest by creation, which never changes: an index by the last change would be rewritten with
  // every state. Only those fields of a lead are read that the rep is shown.
  const prepare = (key: string, from = 'entry') => {
    const statement = db.prepare(
      `SELECT entry.id, entry.kind, entry.workspace_id, workspace.name AS workspace_name,
         coalesce(entry.submitted_at, entry.updated_at) AS at,
         entry.state ->> '$.contactId' AS contact_id, entry.lead ->> '$.name' AS name,
         entry.lead ->> '$.email' AS email, entry.lead ->> '$.phone' AS phone,
         entry.lead ->> '$.company' AS company
       FROM ${from} LEFT JOIN workspace ON workspace.id = entry.workspace_id
       WHERE ${key} = ? AND entry.id <> ? AND entry.kind <> 'discarded'
       ORDER BY ${key.split('.')[0]}.created_at DESC LIMIT ?`,
    );
    return (key: string | null, exceptId: string, limit: number): readonly Namesake[] =>
      key === null ? [] : statement.all(key, exceptId, limit).map((row) => rowSchema.parse(row));
  };
  return {
    byEmail: prepare('entry.email_key'),
    byPhone: prepare('entry.phone_key'),
    byName: prepare('entry_name.key', 'entry_name JOIN entry ON entry.id = entry_name.entry_id'),
  };
};
