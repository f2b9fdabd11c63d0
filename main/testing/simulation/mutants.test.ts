import { expect, test } from 'vitest';
import { MUTANTS } from './mutants.ts';
import { findFailure } from './run-seeds.ts';
import { STEP_MUTANTS } from './step-mutants.ts';

const SEEDS = 150;
const SLOW_MS = 120_000;

// Breaks Galena on purpose: a simulation that finds nothing proves nothing.
test.each([...MUTANTS, ...STEP_MUTANTS])(
  'the simulation notices when $name',
  { timeout: SLOW_MS },
  async ({ mutation, finding, noticedBy = 1 }) => {
    const failure =
      (await findFailure(noticedBy, 1, { mutation })) ??
      (await findFailure(1, SEEDS, { mutation }));
    expect(failure?.violations.join('\n')).toMatch(finding);
  },
);
