import { z } from 'zod';
import type { Database } from './database.ts';

/** A lead that was sent more than once, or may have been, and is watched for a late twin. */
export type TwinWatch = {
  readonly entryId: string;
  readonly checks: number;
  /** Unix milliseconds. */
  readonly nextAt: number;
  readonly until: number;
};

export type TwinRepo = ReturnType<typeof createTwinRepo>;

const rowSchema = z
  .object({
    entry_id: z.string(),
    checks: z.number(),
    next_at: z.number(),
    until: z.number(),
  })
  .transform(
    ({ entry_id: entryId, next_at: nextAt, ...rest }): TwinWatch => ({ ...rest, entryId, nextAt }),
  );

export const createTwinRepo = (db: Database) => {
  const next = db.prepare(
    'SELECT * FROM twin_watch WHERE workspace_id = ? ORDER BY next_at, entry_id LIMIT ?',
  );
  const upsert = db.prepare(
    `INSERT INTO twin_watch (entry_id, workspace_id, until, checks, next_at)
     VALUES (@entryId, @workspaceId, @until, @checks, @nextAt)
     ON CONFLICT (entry_id) DO UPDATE SET until = @until, checks = @checks, next_at = @nextAt`,
  );
  const remove = db.prepare('DELETE FROM twin_watch WHERE entry_id = ?');
  return {
    /** The watches of a workspace, the first due first. */
    next: (workspaceId: string, limit: number): readonly TwinWatch[] =>
      next.all(workspaceId, limit).map((row) => rowSchema.parse(row)),
    watch: (watch: TwinWatch & { readonly workspaceId: string }): void => {
      upsert.run(watch);
    },
    end: (entryId: string): void => {
      remove.run(entryId);
    },
  };
};
