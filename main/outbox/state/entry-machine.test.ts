import { describe, expect, test } from 'vitest';
import type { ActiveState, EntryState } from '../../../preload/contract/entry.ts';
import type { Outcome } from '../../intercom/outcome.ts';
import { nextState } from './entry-machine.ts';
import type { EntryEvent } from './events.ts';
import type { StepPlan } from './step-plan.ts';

const NOW = 1_000_000;
const contactId = '5811f6bbe6b4704ddfa84ac0';
const refusal = { status: 400, code: null, message: 'no', field: null, otherContactId: null };

const STATES = {
  draft: { kind: 'draft' },
  held: { kind: 'held', until: 5_000_000 },
  queued: { kind: 'queued', notBefore: 5_000_000, cause: 'network', unanswered: 0, failures: 3 },
  sending: { kind: 'sending', since: 1, unanswered: 1, failures: 3 },
  uncertain: {
    kind: 'uncertain',
    since: 1,
    cause: 'timeout',
    unanswered: 2,
    looks: 1,
    waitedMs: 5_000,
    nextLookAt: 7,
  },
  asking: { kind: 'asking', since: 1, unanswered: 1 },
  created: {
    kind: 'created',
    contactId,
    at: 1,
    steps: [{ step: { kind: 'note' }, progress: { kind: 'to-do' } }],
    notBefore: 5_000_000,
    cause: 'network',
    failures: 3,
  },
  done: { kind: 'done', contactId, at: 1, steps: [] },
  refused: { kind: 'refused', at: 1, refusal, unanswered: 0 },
  discarded: { kind: 'discarded', at: 1, from: { kind: 'draft' } },
} satisfies Record<EntryState['kind'], EntryState>;

const search = { isSearchable: true, lagWindowMs: 600_000 };
const stepPlan: StepPlan = { updateOf: null, steps: [] };

const ended = (outcome: Outcome): EntryEvent => ({
  kind: 'attempt-ended',
  outcome,
  jitter: 0.5,
  search,
  stepPlan,
});

const EVENTS = {
  submitted: { kind: 'submitted', holdMs: 5_000, stepPlan },
  'hold-over': { kind: 'hold-over', stepPlan },
  'sending-started': { kind: 'sending-started' },
  'attempt-ended': ended({ kind: 'created', contactId }),
  'looked-up': { kind: 'looked-up', contactId, waitedMs: 5_000, search, stepPlan },
  'look-up-failed': { kind: 'look-up-failed', waitedMs: 5_000, search },
  restarted: { kind: 'restarted', search },
  'connectivity-returned': { kind: 'connectivity-returned' },
  'step-started': { kind: 'step-started', index: 0 },
  'step-ended': { kind: 'step-ended', index: 0, outcome: { kind: 'carried-out' }, jitter: 0.5 },
  'leave-out-asked': { kind: 'leave-out-asked' },
  'elder-found': { kind: 'elder-found', contactId: 'elder' },
  'undo-asked': { kind: 'undo-asked' },
  'send-now-asked': { kind: 'send-now-asked', stepPlan },
  'retry-asked': { kind: 'retry-asked' },
  'edit-asked': { kind: 'edit-asked' },
  answered: { kind: 'answered', answer: 'is-there', stepPlan },
  'discard-asked': { kind: 'discard-asked' },
  'restore-asked': { kind: 'restore-asked' },
} satisfies Record<EntryEvent['kind'], EntryEvent>;

/** Every pair of state and event that means something; all others change nothing. */
const TABLE: Readonly<Record<string, EntryState['kind']>> = {
  'draft submitted': 'held',
  'draft discard-asked': 'discarded',
  'held hold-over': 'queued',
  'held send-now-asked': 'queued',
  'held undo-asked': 'draft',
  'held edit-asked': 'draft',
  'held discard-asked': 'discarded',
  'queued sending-started': 'sending',
  'queued connectivity-returned': 'queued',
  'queued send-now-asked': 'queued',
  'queued retry-asked': 'queued',
  'queued edit-asked': 'draft',
  'queued discard-asked': 'discarded',
  'sending attempt-ended': 'done',
  'sending restarted': 'uncertain',
  'uncertain looked-up': 'done',
  'uncertain look-up-failed': 'uncertain',
  'uncertain restarted': 'uncertain',
  'uncertain discard-asked': 'discarded',
  'asking answered': 'done',
  'asking looked-up': 'done',
  'asking discard-asked': 'discarded',
  'created connectivity-returned': 'created',
  'created step-started': 'created',
  'created leave-out-asked': 'done',
  'created elder-found': 'created',
  'created retry-asked': 'created',
  'created send-now-asked': 'created',
  'done elder-found': 'done',
  'refused retry-asked': 'queued',
  'refused edit-asked': 'draft',
  'refused discard-asked': 'discarded',
  'discarded restore-asked': 'draft',
};

describe('every state with every event', () => {
  for (const [stateName, state] of Object.entries(STATES)) {
    for (const [eventName, event] of Object.entries(EVENTS)) {
      const expected = TABLE[`${stateName} ${eventName}`] ?? null;
      test(`${stateName}, ${eventName} → ${expected ?? 'nothing'}`, () => {
        expect(nextState(state, event, NOW)?.kind ?? null).toBe(expected);
      });
    }
  }
});

describe('what an attempt comes to', () => {
  const stateAfter = (outcome: Outcome) => nextState(STATES.sending, ended(outcome), NOW);

  test('created keeps the contact’s id', () => {
    const state = stateAfter({ kind: 'created', contactId });
    expect(state).toEqual({ kind: 'done', contactId, at: NOW, steps: [] });
  });

  test('a refusal parks the lead with Intercom’s words', () => {
    expect(stateAfter({ kind: 'refused', refusal })).toEqual({
      kind: 'refused',
      at: NOW,
      refusal,
      unanswered: 1,
    });
  });

  test('a failure before sending waits longer each time', () => {
    expect(stateAfter({ kind: 'not-sent', by: 'network' })).toEqual({
      kind: 'queued',
      notBefore: NOW + 4_000,
      cause: 'network',
      unanswered: 1,
      failures: 4,
    });
  });

  test('a 429 waits for the time the server asked, and counts as no failure', () => {
    expect(stateAfter({ kind: 'rate-limited', retryAfterMs: 30_000 })).toEqual({
      kind: 'queued',
      notBefore: NOW + 30_000,
      cause: 'rate-limited',
      unanswered: 1,
      failures: 3,
    });
  });

  test('a 429 that does not say how long waits as after a failure', () => {
    expect(stateAfter({ kind: 'rate-limited', retryAfterMs: null })).toMatchObject({
      notBefore: NOW + 4_000,
      failures: 3,
    });
  });

  test('a token that is not accepted leaves the lead ready', () => {
    expect(stateAfter({ kind: 'halted', halt: { reason: 'token-wrong', said: 'No.' } })).toEqual({
      kind: 'queued',
      notBefore: NOW,
      cause: 'token',
      unanswered: 1,
      failures: 3,
    });
  });

  test('an unknown outcome is looked up after 5 s, and is one unanswered sending more', () => {
    expect(stateAfter({ kind: 'unknown', cause: 'server-error' })).toEqual({
      kind: 'uncertain',
      since: NOW,
      cause: 'server-error',
      unanswered: 2,
      looks: 0,
      waitedMs: 0,
      nextLookAt: NOW + 5_000,
    });
  });

  test('an unknown outcome with nothing to search by is the rep’s to decide', () => {
    const event = {
      ...ended({ kind: 'unknown', cause: 'timeout' }),
      search: { ...search, isSearchable: false },
    } as EntryEvent;
    expect(nextState(STATES.sending, event, NOW)).toEqual({
      kind: 'asking',
      since: NOW,
      unanswered: 2,
    });
  });
});

test('what is discarded remembers where it came from', () => {
  expect(nextState(STATES.refused, EVENTS['discard-asked'], NOW)).toEqual({
    kind: 'discarded',
    at: NOW,
    from: STATES.refused,
  });
});

test('a network that is back does not shorten a wait that Intercom asked for', () => {
  const waiting: EntryState = { ...STATES.queued, cause: 'rate-limited' };
  expect(nextState(waiting, EVENTS['connectivity-returned'], NOW)).toBeNull();
});

describe('looking a lead up', () => {
  const absent = (waitedMs: number, lagWindowMs = 600_000): EntryEvent => ({
    kind: 'looked-up',
    contactId: null,
    waitedMs,
    search: { isSearchable: true, lagWindowMs },
    stepPlan,
  });

  test('absence before the index has had its time proves nothing', () => {
    expect(nextState(STATES.uncertain, absent(15_000), NOW)).toMatchObject({
      kind: 'uncertain',
      looks: 2,
      waitedMs: 20_000,
      nextLookAt: NOW + 30_000,
    });
  });

  test('absence after the lag window means that it was not created: it is sent again', () => {
    expect(nextState(STATES.uncertain, absent(595_000), NOW)).toEqual({
      kind: 'queued',
      notBefore: NOW,
      cause: 'absent',
      unanswered: 2,
      failures: 0,
    });
  });

  test('a look-up that failed never counts as absence, however long was waited', () => {
    const failed: EntryEvent = { kind: 'look-up-failed', waitedMs: 900_000, search };
    expect(nextState(STATES.uncertain, failed, NOW)).toMatchObject({
      kind: 'uncertain',
      looks: 2,
      waitedMs: 905_000,
    });
  });

  test('a short lag window shortens the gaps', () => {
    expect(nextState(STATES.uncertain, absent(1_000, 8_000), NOW)).toMatchObject({
      waitedMs: 6_000,
      nextLookAt: NOW + 2_000,
    });
  });
});

test('what comes back from the bin is where it was, but no undo window goes on', () => {
  const binned = (from: ActiveState): EntryState => ({ kind: 'discarded', at: 1, from });
  const restore = EVENTS['restore-asked'];
  expect(nextState(binned(STATES.refused), restore, NOW)).toEqual(STATES.refused);
  expect(nextState(binned(STATES.held), restore, NOW)).toEqual({ kind: 'draft' });
});

test('without an undo window a lead is ready at once', () => {
  const event: EntryEvent = { kind: 'submitted', holdMs: 0, stepPlan };
  expect(nextState(STATES.draft, event, NOW)).toMatchObject({ kind: 'queued', notBefore: NOW });
});

test('a lead that may be in Intercom already cannot be edited before that is clear', () => {
  const sentBefore: EntryState = { ...STATES.queued, unanswered: 1 };
  expect(nextState(sentBefore, EVENTS['edit-asked'], NOW)).toBeNull();
  const refusedLater: EntryState = { ...STATES.refused, unanswered: 1 };
  expect(nextState(refusedLater, EVENTS['edit-asked'], NOW)).toBeNull();
});

test('the rep’s answer “send it again” sends it again', () => {
  const event: EntryEvent = { kind: 'answered', answer: 'send-again', stepPlan };
  expect(nextState(STATES.asking, event, NOW)).toMatchObject({ kind: 'queued', unanswered: 1 });
});

test('the rep’s answer “it is in Intercom” keeps what could not be added to it', () => {
  const steps = [{ kind: 'company' }, { kind: 'note' }] as const;
  const event: EntryEvent = {
    kind: 'answered',
    answer: 'is-there',
    stepPlan: { updateOf: null, steps },
  };
  expect(nextState(STATES.asking, event, NOW)).toEqual({
    kind: 'done',
    contactId: null,
    at: NOW,
    steps: steps.map((step) => ({ step, progress: { kind: 'left-out' } })),
  });
});

test('what waits for the rep is settled when a sending of it turns up, and only then', () => {
  const refused: EntryState = { ...STATES.refused, unanswered: 1 };
  const found = EVENTS['looked-up'];
  for (const state of [refused, STATES.asking]) {
    expect(nextState(state, found, NOW)).toMatchObject({ kind: 'done', contactId });
    expect(nextState(state, { ...found, contactId: null }, NOW)).toBeNull();
  }
  expect(nextState(STATES.refused, found, NOW)).toBeNull();
});
