import { expect, test } from 'vitest';
import { STEP_KINDS, type StepKind } from '../../../preload/contract/step.ts';
import { steps } from './0003-steps.ts';
import { MIGRATIONS } from './index.ts';
import type { Migration } from './migration.ts';

/**
 * The version since which a stored state may have a step of this kind. An older Galena cannot read
 * such a state, and says so only if the version of the database is newer than its own.
 */
const SINCE: { readonly [K in StepKind]: Migration } = {
  update: steps,
  owner: steps,
  company: steps,
  tag: steps,
  note: steps,
};

test.each(STEP_KINDS)('a database that may hold the step “%s” has a version of its own', (kind) => {
  expect(MIGRATIONS).toContain(SINCE[kind]);
});
