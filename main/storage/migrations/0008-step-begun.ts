import type { Migration } from './migration.ts';

/**
 * Which entries have a step on the wire. Closing asks four times a second, and those that wait for the
 * rep, which look much the same, may be very many.
 */
export const stepBegun: Migration = {
  version: 8,
  sql: `
    CREATE INDEX entry_with_step_begun ON entry (workspace_id)
      WHERE kind = 'created' AND instr(state, '"kind":"doing"') > 0;
  `,
};
