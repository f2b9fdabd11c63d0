import type { Migration } from './migration.ts';

/**
 * Adds all other fields of a lead, and the steps that follow its creation. A stored lead that is
 * `created` has no steps to make, so it becomes `done`. Steps are due like sendings.
 */
export const steps: Migration = {
  version: 3,
  sql: `
    UPDATE entry SET lead = json_set(lead, '$.company', '', '$.tags', json('[]'), '$.note', '',
      '$.ownerId', '', '$.avatarUrl', '', '$.isUnsubscribed', json('false'), '$.userAgent', '',
      '$.updateOf', NULL);

    UPDATE entry SET state = json_set(state, '$.kind', 'done', '$.steps', json('[]'))
      WHERE kind IN ('created', 'done');
    UPDATE entry SET state = json_set(state, '$.from.kind', 'done', '$.from.steps', json('[]'))
      WHERE kind = 'discarded' AND state ->> '$.from.kind' IN ('created', 'done');

    DROP INDEX entry_by_due;
    CREATE INDEX entry_by_due ON entry (workspace_id, due_at, submitted_at, id)
      WHERE kind IN ('queued', 'held', 'created');
    DROP INDEX entry_without_network;
    CREATE INDEX entry_without_network ON entry (id)
      WHERE kind IN ('queued', 'created') AND state ->> '$.cause' = 'network';
  `,
};
