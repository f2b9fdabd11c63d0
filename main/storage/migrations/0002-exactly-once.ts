import type { Migration } from './migration.ts';

/**
 * What is needed to clear up unknown outcomes: what an attempt was for, whether a workspace takes
 * the ref, when an entry is due, and which leads are watched for late twins. Stored states get the
 * fields that they lack. The look-ups of an uncertain entry begin again.
 */
export const exactlyOnce: Migration = {
  version: 2,
  sql: `
    ALTER TABLE attempt ADD COLUMN step TEXT NOT NULL DEFAULT 'create';
    ALTER TABLE workspace ADD COLUMN has_ref INTEGER NOT NULL DEFAULT 0 CHECK (has_ref IN (0, 1));

    UPDATE entry SET state = json_set(state, '$.unanswered', 0)
      WHERE kind IN ('queued', 'sending', 'refused');
    UPDATE entry SET state = json_set(state, '$.unanswered', 1, '$.looks', 0, '$.waitedMs', 0,
        '$.nextLookAt', state -> '$.since')
      WHERE kind = 'uncertain';
    UPDATE entry SET state = json_set(state, '$.from.unanswered', 0)
      WHERE kind = 'discarded' AND state ->> '$.from.kind' IN ('queued', 'sending', 'refused');
    UPDATE entry SET state = json_set(state, '$.from.unanswered', 1, '$.from.looks', 0,
        '$.from.waitedMs', 0, '$.from.nextLookAt', state -> '$.from.since')
      WHERE kind = 'discarded' AND state ->> '$.from.kind' = 'uncertain';

    ALTER TABLE entry ADD COLUMN due_at INTEGER
      GENERATED ALWAYS AS (coalesce(state ->> '$.notBefore', state ->> '$.until')) VIRTUAL;
    CREATE INDEX entry_by_due ON entry (workspace_id, due_at, submitted_at, id)
      WHERE kind IN ('queued', 'held');
    CREATE INDEX entry_in_outbox ON entry (submitted_at, id)
      WHERE kind IN ('held', 'queued', 'sending', 'uncertain', 'asking', 'created', 'refused');
    CREATE INDEX entry_without_network ON entry (id)
      WHERE kind = 'queued' AND state ->> '$.cause' = 'network';
    CREATE INDEX entry_by_contact ON entry (state ->> '$.contactId')
      WHERE kind IN ('created', 'done');

    CREATE TABLE twin_watch (
      entry_id TEXT PRIMARY KEY REFERENCES entry (id),
      workspace_id TEXT NOT NULL REFERENCES workspace (id),
      until INTEGER NOT NULL,
      checks INTEGER NOT NULL,
      next_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX twin_watch_by_next ON twin_watch (workspace_id, next_at);
  `,
};
