import { first } from './0001-first.ts';
import { exactlyOnce } from './0002-exactly-once.ts';
import { steps } from './0003-steps.ts';
import { catalog } from './0004-catalog.ts';
import { counted } from './0005-counted.ts';
import { duplicates } from './0006-duplicates.ts';
import { campaigns } from './0007-campaigns.ts';
import { stepBegun } from './0008-step-begun.ts';
import { folded } from './0009-folded.ts';
import { workspaceFacts } from './0010-workspace-facts.ts';
import { jobTitle } from './0011-job-title.ts';
import type { Migration } from './migration.ts';

/** All migrations in order. The last one has the version that this Galena writes. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  exactlyOnce,
  steps,
  catalog,
  counted,
  duplicates,
  campaigns,
  stepBegun,
  folded,
  workspaceFacts,
  jobTitle,
];

export const SCHEMA_VERSION = MIGRATIONS.length;
