import type { Migration } from './migration.ts';

/**
 * Leads have a job title. A lead that was stored without one is read with an empty one. An older
 * Galena cannot read the new leads: because of this version it says so when it opens the file.
 */
export const jobTitle: Migration = { version: 11, sql: '' };
