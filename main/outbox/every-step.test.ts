import { describe, expect, test } from 'vitest';
import type { EntryState } from '../../preload/contract/entry.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { API_VERSIONS, type ApiVersion } from '../../preload/contract/session.ts';
import { STEP_KINDS, type Step, type StepKind } from '../../preload/contract/step.ts';
import { adapterFor } from '../intercom/adapters.ts';
import { createIntercom } from '../intercom/client.ts';
import type { Endpoint } from '../intercom/exchange.ts';
import { type Ask, stepAnswerOf } from '../intercom/step-outcome.ts';
import { createEntryRepo } from '../storage/entry-repo.ts';
import { createWorkspaceRepo } from '../storage/workspace-repo.ts';
import { FULL_LEAD } from '../testing/any-lead.ts';
import { createFakeLog } from '../testing/fakes.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { openHarness } from '../testing/practice-harness.ts';
import { enteredSteps, isStepThere, nameOfStep } from '../testing/simulation/promised-steps.ts';
import { makeStep } from './attempts/make-step.ts';
import { nextState } from './state/entry-machine.ts';
import { isLookedFor, planSteps, STEPS } from './state/step-plan.ts';

/**
 * The rules for every kind of step in the table, against the practice workspace. A new kind is
 * tested as well (architecture.md §10).
 */

const NOW = 1_000_000;
const CARRIED_OUT = { kind: 'carried-out' } as const;
const BEFORE = { email: 'before@acme.example', name: 'Before' };
/** A lead that needs a step of each kind. */
const leadFor = (contactId: string): TypedLead => ({
  ...FULL_LEAD,
  customAttributes: [],
  updateOf: { id: contactId, name: BEFORE.name },
});

const setUp = async (version: ApiVersion) => {
  const { clock, practice, call } = openHarness();
  practice.setSettings({ callsPerWindow: null });
  const made = await call('POST', '/contacts', { role: 'lead', ...BEFORE });
  const contactId = String(made.body.id);
  const fetch = practiceFetch(practice);
  const intercom = createIntercom({
    fetch,
    send: fetch,
    clock,
    log: createFakeLog(),
    userAgent: 'Galena',
  });
  const endpoint: Endpoint = {
    baseUrl: 'https://api.intercom.io',
    apiVersion: version,
    token: practice.token,
  };
  const ask: Ask = async (one) =>
    stepAnswerOf(await intercom.send(intercom.prepare(one, endpoint), endpoint), one);
  const lead = leadFor(contactId);
  const subject = { contactId, lead, timeZone: null, spellCompany: (name: string) => name };
  const changes = () => practice.calls().filter(({ method }) => method !== 'GET').length;
  return {
    lead,
    changes,
    /** All that Intercom has. The clock stands still. */
    seen: () =>
      JSON.stringify([
        practice.contacts(),
        practice.companies(),
        practice.tags(),
        practice.notes(),
      ]),
    isThere: (step: Step) => isStepThere(practice, { lead, contactId, leads: [lead] }, step),
    make: (step: Step, isUnsure = false) => {
      const past = { isUnsure, isNewContact: false, older: new Set<string>(), claims: [] };
      return makeStep(ask, adapterFor(version).steps, step, subject, past);
    },
  };
};

const stepsOf = (kind: StepKind, lead: TypedLead): readonly Step[] => STEPS[kind].stepsOf(lead);

const PLANNED = STEP_KINDS.flatMap((kind) =>
  STEPS[kind].versions.map((version) => [kind, version] as const),
);

test('every kind is planned on some API', () => {
  expect(new Set(PLANNED.map(([kind]) => kind))).toEqual(new Set(STEP_KINDS));
});

test.each(API_VERSIONS)('on %s what is planned is what the simulation waits for', (version) => {
  const lead = leadFor('c1');
  const { steps } = planSteps(lead, version);
  expect(steps.map(nameOfStep)).toEqual(enteredSteps(lead, version));
  const kinds = PLANNED.filter(([, on]) => on === version).map(([kind]) => kind);
  expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

describe.each(PLANNED)('the step “%s” on %s', (kind, version) => {
  test('is needed by a lead that has it, and is there once it is made', async () => {
    const galena = await setUp(version);
    const steps = stepsOf(kind, galena.lead);
    expect(steps).not.toEqual([]);
    for (const step of steps) {
      expect(galena.isThere(step)).toBe(false);
      expect(await galena.make(step)).toEqual(CARRIED_OUT);
      expect(galena.isThere(step)).toBe(true);
    }
  });

  test('is planned for a lead that has it, and counted by the simulation', () => {
    const lead = leadFor('c1');
    const names = stepsOf(kind, lead).map(nameOfStep);
    expect(planSteps(lead, version).steps.map(nameOfStep)).toEqual(expect.arrayContaining(names));
    expect(enteredSteps(lead, version)).toEqual(expect.arrayContaining(names));
  });

  test('leaves Intercom the same when it is made twice, or is looked for', async () => {
    const galena = await setUp(version);
    for (const step of stepsOf(kind, galena.lead)) {
      expect(await galena.make(step)).toEqual(CARRIED_OUT);
      const once = galena.seen();
      expect(await galena.make(step)).toEqual(CARRIED_OUT);
      expect(galena.seen() === once).toBe(!isLookedFor(kind));
    }
  });
});

const LOOKED_FOR = PLANNED.filter(([kind]) => isLookedFor(kind));

describe.each(LOOKED_FOR)('the step “%s” on %s', (kind, version) => {
  test('is looked for without changing anything', async () => {
    const galena = await setUp(version);
    for (const step of stepsOf(kind, galena.lead)) {
      expect(await galena.make(step, true)).toEqual({ kind: 'absent' });
      await galena.make(step);
      const [seen, changes] = [galena.seen(), galena.changes()];
      expect(await galena.make(step, true)).toEqual(CARRIED_OUT);
      expect([galena.seen(), galena.changes()]).toEqual([seen, changes]);
    }
  });
});

const workspace = {
  id: 'acme',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const createdWith = (steps: readonly Step[]): EntryState => ({
  kind: 'created',
  contactId: 'c1',
  at: NOW,
  steps: steps.map((step) => ({ step, progress: { kind: 'to-do' } })),
  notBefore: NOW,
  cause: 'new',
  failures: 0,
});

describe.each(STEP_KINDS)('the step “%s”', (kind) => {
  const [step] = stepsOf(kind, leadFor('c1'));
  const steps = step ? [step] : [];

  test('is made again after a lost answer, unless it is looked for or remembered', () => {
    const context = {
      now: NOW,
      stepPlan: { updateOf: null, steps: [] },
      isSearchable: true,
      lagWindowMs: 0,
    };
    const begun = nextState(createdWith(steps), { kind: 'step-started', index: 0 }, context);
    const lost = { kind: 'unknown', cause: 'timeout' } as const;
    const ended = { kind: 'step-ended', index: 0, outcome: lost, jitter: 0 } as const;
    const progress = STEPS[kind].unanswered === 'repeat' ? 'to-do' : 'unsure';
    expect(begun && nextState(begun, ended, context)).toMatchObject({
      steps: [{ step, progress: { kind: progress } }],
    });
  });

  test('of two entries the elder goes first where it is looked for', () => {
    const db = openTestDatabase();
    const entries = createEntryRepo(db);
    createWorkspaceRepo(db).activate(workspace);
    for (const [at, id] of ['elder', 'younger'].entries()) {
      entries.saveDraft(id, leadFor('c1'), at);
      entries.markSubmitted(id, workspace.id, at);
      entries.setState(id, createdWith(steps), at);
    }
    const due = entries.nextDue(workspace.id, 10).map(({ id }) => id);
    expect(due).toEqual(isLookedFor(kind) ? ['elder'] : ['elder', 'younger']);
  });
});
