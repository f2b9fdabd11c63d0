import type { Migration } from './migration.ts';

/**
 * In which time zone a workspace's days are; those that were connected before tell it at the next start.
 * What was kept of 1.3's attributes was an empty list that nobody had asked for: it is forgotten.
 */
export const workspaceFacts: Migration = {
  version: 10,
  sql: `
    ALTER TABLE workspace ADD COLUMN time_zone TEXT;
    DELETE FROM catalog WHERE part = 'attributes' AND workspace_id IN
      (SELECT id FROM workspace WHERE api_version = '1.3');
  `,
};
