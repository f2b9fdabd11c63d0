import type { Migration } from './migration.ts';

/**
 * What an entry can be told to be a duplicate by, filled by the rules that fill it for new ones: see
 * `addKeyFunctions`. The indexes lean on nothing that changes on the way through the outbox, and hold
 * no entry that has no key.
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
