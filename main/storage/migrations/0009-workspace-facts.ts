import type { Migration } from './migration.ts';

/**
 * In which time zone a workspace's days are; those that were connected before tell it at the next start.
 * Keys of addresses are made anew: both ways to write a domain have one.
 * What was kept of 1.3's attributes was an empty list that nobody had asked for: it is forgotten.
 */
export const workspaceFacts: Migration = {
  version: 9,
  sql: `
    ALTER TABLE workspace ADD COLUMN time_zone TEXT;
    DELETE FROM catalog WHERE part = 'attributes' AND workspace_id IN
      (SELECT id FROM workspace WHERE api_version = '1.3');
    UPDATE entry SET email_key = galena_email_key(lead ->> '$.email')
      WHERE email_key GLOB '*[^a-z0-9@._+-]*'
        OR (email_key IS NULL AND lead ->> '$.email' GLOB '*[^ -~]*');
  `,
};
