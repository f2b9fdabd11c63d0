import type { Migration } from './migration.ts';

/** In which time zone a workspace's days are. Those that were connected before tell it at the next start. */
export const timeZone: Migration = {
  version: 9,
  sql: `
    ALTER TABLE workspace ADD COLUMN time_zone TEXT;
  `,
};
