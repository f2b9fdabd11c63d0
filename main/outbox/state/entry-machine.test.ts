import { describe, expect, test } from 'vitest';
import type { ActiveState, EntryState } from '../../../preload/contract/entry.ts';
import type { Outcome } from '../../intercom/outcome.ts';
import type { Context } from './context.ts';
import { nextState } from './entry-machine.ts';
import type { EntryEvent } from './events.ts';

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

const CONTEXT: Context = {
  now: NOW,
  stepPlan: { updateOf: null, steps: [] },
  isSearchable: true,
  lagWindowMs: 600_000,
};

const ended = (outcome: Outcome): EntryEvent => ({ kind: 'attempt-ended', outcome, jitter: 0.5 });

const EVENTS = {
  submitted: { kind: 'submitted', holdMs: 5_000 },
  'hold-over': { kind: 'hold-over' },
  'sending-started': { kind: 'sending-started' },
  'attempt-ended': ended({ kind: 'created', contactId }),
  'looked-up': { kind: 'looked-up', contactId, waitedMs: 5_000 },
  'look-up-failed': { kind: 'look-up-failed', waitedMs: 5_000 },
  restarted: { kind: 'restarted' },
  'connectivity-returned': { kind: 'connectivity-returned' },
  'step-started': { kind: 'step-started', index: 0 },
  'step-ended': { kind: 'step-ended', index: 0, outcome: { kind: 'carried-out' }, jitter: 0.5 },
  'leave-out-asked': { kind: 'leave-out-asked' },
  'elder-found': { kind: 'elder-found', contactId: 'elder' },
  'undo-asked': { kind: 'undo-asked' },
  'send-now-asked': { kind: 'send-now-asked' },
  'retry-asked': { kind: 'retry-asked' },
  'edit-asked': { kind: 'edit-asked' },
  answered: { kind: 'answered', answer: 'is-there' },
  'discard-asked': { kind: 'discard-asked' },
  'restore-asked': { kind: 'restore-asked' },
} satisfies Record<EntryEvent['kind'], EntryEvent>;

/** Every pair of state and event that changes the state. All other pairs change nothing. */
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

const PAIRS = Object.entries(STATES).flatMap(([stateName, state]) =>
  Object.entries(EVENTS).map(([eventName, event]) => ({
    pair: `${stateName} ${eventName}`,
    state,
    event,
  })),
);

/** The rows that differ in another context. */
const OTHERWISE: Readonly<Record<string, { context: Partial<Context>; table: typeof TABLE }>> = {
  'a new lead without steps': { context: {}, table: {} },
  'a new lead with steps': {
    context: { stepPlan: { updateOf: null, steps: [{ kind: 'company' }, { kind: 'note' }] } },
    table: {
      'sending attempt-ended': 'created',
      'uncertain looked-up': 'created',
      'asking looked-up': 'created',
    },
  },
  'an update': {
    context: { stepPlan: { updateOf: contactId, steps: [{ kind: 'update' }] } },
    table: {
      'held hold-over': 'created',
      'held send-now-asked': 'created',
      'sending attempt-ended': 'created',
      'uncertain looked-up': 'created',
      'asking looked-up': 'created',
    },
  },
  'nothing to search by': {
    context: { isSearchable: false },
    table: { 'sending restarted': 'asking', 'uncertain look-up-failed': 'asking' },
  },
};

describe.each(Object.entries(OTHERWISE))('every state with every event, %s', (_name, other) => {
  const { context, table } = other;
  const all = PAIRS.map((one) => ({ ...one, expected: { ...TABLE, ...table }[one.pair] ?? null }));
  test.each(all)('$pair → $expected', ({ state, event, expected }) => {
    expect(nextState(state, event, { ...CONTEXT, ...context })?.kind ?? null).toBe(expected);
  });
});

describe('what the machine goes by', () => {
  /** The pairs that read this part of the context. It costs planning, or a read from the disk. */
  const pairsThatAskFor = (part: keyof Context): readonly string[] =>
    PAIRS.filter(({ state, event }) => {
      let isAsked = false;
      const value = CONTEXT[part];
      const get = () => {
        isAsked = true;
        return value;
      };
      nextState(state, event, Object.defineProperty({ ...CONTEXT }, part, { get }));
      return isAsked;
    }).map(({ pair }) => pair);

  test('its steps are planned only where a lead goes on to them, or never will', () => {
    expect(pairsThatAskFor('stepPlan')).toEqual([
      'held hold-over',
      'held send-now-asked',
      'sending attempt-ended',
      'uncertain looked-up',
      'asking looked-up',
      'asking answered',
    ]);
  });

  test('the disk is asked only where nobody knows whether the lead was made', () => {
    expect(pairsThatAskFor('isSearchable')).toEqual([
      'sending restarted',
      'uncertain look-up-failed',
    ]);
  });

  test('comes with no event, so nobody who tells of one can bring another lead’s', () => {
    const carried = Object.values(EVENTS).flatMap((event) => Object.keys(event));
    expect(carried).toContain('jitter');
    expect(carried.filter((key) => key in CONTEXT)).toEqual([]);
  });
});

describe('what an attempt comes to', () => {
  const stateAfter = (outcome: Outcome) => nextState(STATES.sending, ended(outcome), CONTEXT);

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
    const event = ended({ kind: 'unknown', cause: 'timeout' });
    const context = { ...CONTEXT, isSearchable: false };
    expect(nextState(STATES.sending, event, context)).toEqual({
      kind: 'asking',
      since: NOW,
      unanswered: 2,
    });
  });
});

test('what is discarded remembers where it came from', () => {
  expect(nextState(STATES.refused, EVENTS['discard-asked'], CONTEXT)).toEqual({
    kind: 'discarded',
    at: NOW,
    from: STATES.refused,
  });
});

test('a network that is back does not shorten a wait that Intercom asked for', () => {
  const waiting: EntryState = { ...STATES.queued, cause: 'rate-limited' };
  expect(nextState(waiting, EVENTS['connectivity-returned'], CONTEXT)).toBeNull();
});

describe('looking a lead up', () => {
  const absent = (waitedMs: number): EntryEvent => ({
    kind: 'looked-up',
    contactId: null,
    waitedMs,
  });

  test('absence before the index has had its time proves nothing', () => {
    expect(nextState(STATES.uncertain, absent(15_000), CONTEXT)).toMatchObject({
      kind: 'uncertain',
      looks: 2,
      waitedMs: 20_000,
      nextLookAt: NOW + 30_000,
    });
  });

  test('absence after the lag window means that it was not created: it is sent again', () => {
    expect(nextState(STATES.uncertain, absent(595_000), CONTEXT)).toEqual({
      kind: 'queued',
      notBefore: NOW,
      cause: 'absent',
      unanswered: 2,
      failures: 0,
    });
  });

  test('a look-up that failed never counts as absence, however long was waited', () => {
    const failed: EntryEvent = { kind: 'look-up-failed', waitedMs: 900_000 };
    expect(nextState(STATES.uncertain, failed, CONTEXT)).toMatchObject({
      kind: 'uncertain',
      looks: 2,
      waitedMs: 905_000,
    });
  });

  test('a short lag window shortens the gaps', () => {
    const context = { ...CONTEXT, lagWindowMs: 8_000 };
    expect(nextState(STATES.uncertain, absent(1_000), context)).toMatchObject({
      waitedMs: 6_000,
      nextLookAt: NOW + 2_000,
    });
  });
});

test('what comes back from the bin is where it was, but no undo window goes on', () => {
  const binned = (from: ActiveState): EntryState => ({ kind: 'discarded', at: 1, from });
  const restore = EVENTS['restore-asked'];
  expect(nextState(binned(STATES.refused), restore, CONTEXT)).toEqual(STATES.refused);
  expect(nextState(binned(STATES.held), restore, CONTEXT)).toEqual({ kind: 'draft' });
});

test('without an undo window a lead is ready at once', () => {
  const event: EntryEvent = { kind: 'submitted', holdMs: 0 };
  expect(nextState(STATES.draft, event, CONTEXT)).toMatchObject({ kind: 'queued', notBefore: NOW });
});

test('a lead that may be in Intercom already cannot be edited before that is clear', () => {
  const sentBefore: EntryState = { ...STATES.queued, unanswered: 1 };
  expect(nextState(sentBefore, EVENTS['edit-asked'], CONTEXT)).toBeNull();
  const refusedLater: EntryState = { ...STATES.refused, unanswered: 1 };
  expect(nextState(refusedLater, EVENTS['edit-asked'], CONTEXT)).toBeNull();
});

test('the rep’s answer “send it again” sends it again', () => {
  const event: EntryEvent = { kind: 'answered', answer: 'send-again' };
  expect(nextState(STATES.asking, event, CONTEXT)).toMatchObject({ kind: 'queued', unanswered: 1 });
});

test('the rep’s answer “it is in Intercom” keeps what could not be added to it', () => {
  const steps = [{ kind: 'company' }, { kind: 'note' }] as const;
  const context = { ...CONTEXT, stepPlan: { updateOf: null, steps } };
  expect(nextState(STATES.asking, EVENTS.answered, context)).toEqual({
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
    expect(nextState(state, found, CONTEXT)).toMatchObject({ kind: 'done', contactId });
    expect(nextState(state, { ...found, contactId: null }, CONTEXT)).toBeNull();
  }
  expect(nextState(STATES.refused, found, CONTEXT)).toBeNull();
});
