import type { Migration } from './migration.ts';

/**
 * The time zone of a workspace's days. For a workspace that is stored already, Galena asks Intercom
 * at the next start. The attributes stored for API 1.3 were an empty list that Intercom was never
 * asked for, so they are deleted.
 */
export const workspaceFacts: Migration = {
  version: 10,
  sql: `
    ALTER TABLE workspace ADD COLUMN time_zone TEXT;
    DELETE FROM catalog WHERE part = 'attributes' AND workspace_id IN
      (SELECT id FROM workspace WHERE api_version = '1.3');
  `,
};
