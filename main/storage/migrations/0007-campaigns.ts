import type { Migration } from './migration.ts';

/** The campaign in use is a setting. `value` holds JSON of the shape in preload/contract. */
export const campaigns: Migration = {
  version: 7,
  sql: `
    CREATE TABLE campaign (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
