import type { Migration } from './migration.ts';

/**
 * Entries are found by names and numbers as people write them. The key of a name has a table of its
 * own: for a new column, or an index on one, SQLite would read every entry before Galena opens. For
 * the same reason the keys of existing entries are filled afterwards, a few at a time. Until all
 * are filled, `key_fill` has one row, with the id of the last entry that was filled.
 */
export const folded: Migration = {
  version: 9,
  sql: `
    CREATE TABLE entry_name (
      entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_name_by_key ON entry_name (key, created_at);

    CREATE TABLE key_fill (through TEXT NOT NULL) STRICT;
    INSERT INTO key_fill SELECT '' WHERE EXISTS (SELECT 1 FROM entry);
  `,
};
