import { describe, expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import type { Outcome } from '../intercom/outcome.ts';
import { type EntryEvent, nextState } from './machine.ts';

const NOW = 1_000_000;
const contactId = '5811f6bbe6b4704ddfa84ac0';
const refusal = { status: 400, code: null, message: 'no', field: null, otherContactId: null };

const STATES = {
  draft: { kind: 'draft' },
  queued: { kind: 'queued', notBefore: 5_000_000, cause: 'network', failures: 3 },
  sending: { kind: 'sending', since: 1, failures: 3 },
  uncertain: { kind: 'uncertain', since: 1, cause: 'timeout' },
  created: { kind: 'created', contactId, at: 1 },
  done: { kind: 'done', contactId, at: 1 },
  refused: { kind: 'refused', at: 1, refusal },
  discarded: { kind: 'discarded', at: 1, from: { kind: 'draft' } },
} as const satisfies Record<EntryState['kind'], EntryState>;

const ended = (outcome: Outcome): EntryEvent => ({ kind: 'attempt-ended', outcome, jitter: 0.5 });

const EVENTS = {
  submitted: { kind: 'submitted' },
  'sending-started': { kind: 'sending-started' },
  'attempt-ended': ended({ kind: 'created', contactId }),
  restarted: { kind: 'restarted' },
  'connectivity-returned': { kind: 'connectivity-returned' },
  'steps-finished': { kind: 'steps-finished' },
  'retry-asked': { kind: 'retry-asked' },
  'edit-asked': { kind: 'edit-asked' },
  'discard-asked': { kind: 'discard-asked' },
} as const satisfies Record<EntryEvent['kind'], EntryEvent>;

/** Every pair of state and event that means something; all others change nothing. */
const TABLE: Readonly<Record<string, EntryState['kind']>> = {
  'draft submitted': 'queued',
  'draft discard-asked': 'discarded',
  'queued sending-started': 'sending',
  'queued connectivity-returned': 'queued',
  'queued retry-asked': 'queued',
  'queued edit-asked': 'draft',
  'queued discard-asked': 'discarded',
  'sending attempt-ended': 'created',
  'sending restarted': 'uncertain',
  'uncertain discard-asked': 'discarded',
  'created steps-finished': 'done',
  'created discard-asked': 'discarded',
  'refused retry-asked': 'queued',
  'refused edit-asked': 'draft',
  'refused discard-asked': 'discarded',
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
    expect(stateAfter({ kind: 'created', contactId })).toEqual({
      kind: 'created',
      contactId,
      at: NOW,
    });
  });

  test('a refusal parks the lead with Intercom’s words', () => {
    expect(stateAfter({ kind: 'refused', refusal })).toEqual({ kind: 'refused', at: NOW, refusal });
  });

  test('a failure before sending waits longer each time', () => {
    expect(stateAfter({ kind: 'not-sent', reason: 'x' })).toEqual({
      kind: 'queued',
      notBefore: NOW + 4_000,
      cause: 'network',
      failures: 4,
    });
  });

  test('a 429 waits for the time the server asked, and counts as no failure', () => {
    expect(stateAfter({ kind: 'rate-limited', retryAfterMs: 30_000 })).toEqual({
      kind: 'queued',
      notBefore: NOW + 30_000,
      cause: 'rate-limited',
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
    expect(stateAfter({ kind: 'unauthorized', reason: 'token-wrong' })).toEqual({
      kind: 'queued',
      notBefore: NOW,
      cause: 'token',
      failures: 3,
    });
  });

  test('an unknown outcome is never sent again by itself', () => {
    expect(stateAfter({ kind: 'unknown', cause: 'server-error' })).toEqual({
      kind: 'uncertain',
      since: NOW,
      cause: 'server-error',
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
