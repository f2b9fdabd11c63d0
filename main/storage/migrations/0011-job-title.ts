import type { Migration } from './migration.ts';

/**
 * Leads have a job title. Those that were stored without one are read as if it were empty; an older
 * Galena could not read the new ones, and says so when it opens the file.
 */
export const jobTitle: Migration = { version: 11, sql: '' };
