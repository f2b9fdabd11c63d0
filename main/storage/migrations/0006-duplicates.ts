import type { Migration } from './migration.ts';

/**
 * The keys by which a duplicate is found. They are filled by the same rules as for new entries: see
 * `addKeyFunctions`. The indexes contain nothing that changes while an entry is in the outbox, and
 * no entry without a key.
 */
export const duplicates: Migration = {
  version: 6,
  sql: `
    ALTER TABLE entry ADD COLUMN email_key TEXT;
    ALTER TABLE entry ADD COLUMN phone_key TEXT;
    UPDATE entry SET email_key = galena_email_key(lead ->> '$.email'),
      phone_key = galena_phone_key(lead ->> '$.phone');

    CREATE INDEX entry_by_email ON entry (email_key, created_at) WHERE email_key IS NOT NULL;
    CREATE INDEX entry_by_phone ON entry (phone_key, created_at) WHERE phone_key IS NOT NULL;
  `,
};
