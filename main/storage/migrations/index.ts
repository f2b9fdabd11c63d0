import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

/** All steps in order; the last one's version is the version that this Galena writes. */
export const MIGRATIONS: readonly Migration[] = [first];

export const SCHEMA_VERSION = MIGRATIONS.length;
