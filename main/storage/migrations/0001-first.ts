import type { Migration } from './migration.ts';

/**
 * Times are unix milliseconds. `state`, `lead`, `request`, `response` hold JSON of the shapes in
 * preload/contract; `kind` is derived, so that the state is kept once.
 */
export const first: Migration = {
  version: 1,
  sql: `
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE workspace (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      region TEXT NOT NULL,
      api_version TEXT NOT NULL,
      is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (
      id TEXT PRIMARY KEY,
      workspace_id TEXT REFERENCES workspace (id),
      lead TEXT NOT NULL,
      state TEXT NOT NULL,
      kind TEXT NOT NULL GENERATED ALWAYS AS (state ->> '$.kind') STORED,
      search TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      submitted_at INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX entry_by_kind ON entry (kind, updated_at);
    CREATE INDEX entry_by_submission ON entry (submitted_at, id) WHERE submitted_at IS NOT NULL;

    CREATE TABLE attempt (
      id TEXT PRIMARY KEY,
      entry_id TEXT NOT NULL REFERENCES entry (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      request TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      duration_ms INTEGER,
      response TEXT,
      outcome TEXT,
      failure TEXT,
      UNIQUE (entry_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice_record (
      collection TEXT NOT NULL,
      id TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (collection, id)
    ) STRICT, WITHOUT ROWID;
  `,
};
