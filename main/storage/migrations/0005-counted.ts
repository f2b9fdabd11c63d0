import type { Migration } from './migration.ts';

/**
 * The number of entries of each kind, kept up to date by triggers. Counting would read the whole
 * outbox, and the page asks ten times a second while leads are being sent.
 */
export const counted: Migration = {
  version: 5,
  sql: `
    CREATE TABLE entry_count (
      kind TEXT PRIMARY KEY,
      entries INTEGER NOT NULL CHECK (entries >= 0)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO entry_count SELECT kind, count(*) FROM entry GROUP BY kind;

    CREATE TRIGGER entry_came AFTER INSERT ON entry BEGIN
      INSERT INTO entry_count VALUES (NEW.kind, 1)
        ON CONFLICT (kind) DO UPDATE SET entries = entries + 1;
    END;
    CREATE TRIGGER entry_moved AFTER UPDATE OF state ON entry WHEN OLD.kind <> NEW.kind BEGIN
      UPDATE entry_count SET entries = entries - 1 WHERE kind = OLD.kind;
      INSERT INTO entry_count VALUES (NEW.kind, 1)
        ON CONFLICT (kind) DO UPDATE SET entries = entries + 1;
    END;
    CREATE TRIGGER entry_left AFTER DELETE ON entry BEGIN
      UPDATE entry_count SET entries = entries - 1 WHERE kind = OLD.kind;
    END;
  `,
};
