import type { Migration } from './migration.ts';

/** What is known of a workspace, part by part, so that the form can offer it without a network. */
export const catalog: Migration = {
  version: 4,
  sql: `
    CREATE TABLE catalog (
      workspace_id TEXT,
      part TEXT,
      value TEXT NOT NULL,
      read_at INTEGER NOT NULL,
      PRIMARY KEY (workspace_id, part)
    ) STRICT, WITHOUT ROWID;
  `,
};
