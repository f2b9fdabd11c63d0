import type { Migration } from './migration.ts';

/**
 * Indexes the entries with a step on the wire. While Galena closes, it asks for them four times a
 * second. Without the index it would also read the entries that wait for the rep: maybe very many.
 */
export const stepBegun: Migration = {
  version: 8,
  sql: `
    CREATE INDEX entry_with_step_begun ON entry (workspace_id)
      WHERE kind = 'created' AND instr(state, '"kind":"doing"') > 0;
  `,
};
