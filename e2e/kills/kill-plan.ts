import type { Random } from '../../main/ports.ts';
import type { FaultPlan } from '../../main/practice/faults.ts';

/** When Galena is killed. */
export type Moment =
  /** While it starts: counted from the start of its process. */
  | { readonly kind: 'starting'; readonly afterMs: number }
  /** While leads are typed: counted from the first key. */
  | { readonly kind: 'typing'; readonly afterMs: number }
  /** Around the submission of a lead: counted from the press of the key. */
  | { readonly kind: 'submitting'; readonly press: number; readonly afterMs: number };

/** A kill during the start costs less time than others, but finds less, so it is rare. */
const STARTING_SHARE = 0.15;
const SUBMITTING_SHARE = 0.5;
const LONGEST_START_MS = 1_500;
const LONGEST_TYPING_MS = 1_800;
const LAST_PRESS = 6;
/** Long enough for the lead to be stored, sent and answered. */
const LONGEST_SUBMIT_MS = 60;

const whole = (random: Random, below: number): number => Math.floor(random.next() * below);

export const drawMoment = (random: Random): Moment => {
  const luck = random.next();
  if (luck < STARTING_SHARE) {
    return { kind: 'starting', afterMs: whole(random, LONGEST_START_MS) };
  }
  if (luck < STARTING_SHARE + SUBMITTING_SHARE) {
    const press = 1 + whole(random, LAST_PRESS);
    return { kind: 'submitting', press, afterMs: whole(random, LONGEST_SUBMIT_MS) };
  }
  return { kind: 'typing', afterMs: whole(random, LONGEST_TYPING_MS) };
};

/** The workspace's index is never later than this. */
export const LONGEST_LAG_MS = 600;
/** How long Galena waits for the index: longer than the lag, as in the real world. */
export const LAG_WINDOW_MS = 1_500;

/** How long Galena waits for an answer: longer than the slowest answer that comes at all. */
export const ANSWER_TIMEOUT_MS = 2_000;

/** The token is revoked while leads are typed, and later replaced. */
export type Revocation = { readonly afterMs: number; readonly replacedAfterMs: number };

const REVOKED_SHARE = 0.25;
const LONGEST_UNTIL_REVOKED_MS = 800;
const LONGEST_UNTIL_REPLACED_MS = 1_000;

/** @returns null in most lives: the token stays valid */
export const drawRevocation = (random: Random): Revocation | null =>
  random.next() < REVOKED_SHARE
    ? {
        afterMs: whole(random, LONGEST_UNTIL_REVOKED_MS),
        replacedAfterMs: whole(random, LONGEST_UNTIL_REPLACED_MS),
      }
    : null;

const onCreate = { method: 'POST', path: '/contacts' } as const;
const onSearch = { method: 'POST', path: '/contacts/search' } as const;
const onList = { method: 'GET', path: '/contacts' } as const;

/** All faults that make an outcome unknown, and rate limits in between. */
export const KILL_FAULTS: FaultPlan = {
  faults: [
    // A slow call is on the wire when the kill comes.
    { kind: 'slow', path: '/contacts/**', probability: 0.3, delayMs: 150 },
    { kind: 'slow', path: '/contacts', probability: 0.3, delayMs: 150 },
    { kind: 'timeout-before-commit', ...onCreate, probability: 0.02 },
    { kind: 'timeout-after-commit', ...onCreate, probability: 0.04 },
    { kind: 'timeout-before-commit', ...onSearch, probability: 0.02 },
    { kind: 'reset-before-commit', ...onCreate, probability: 0.04 },
    { kind: 'reset-after-commit', ...onCreate, probability: 0.04 },
    // Chromium itself would send it again.
    { kind: 'reset-after-commit', ...onCreate, connection: 'reused', probability: 0.06 },
    { kind: 'cut-off', ...onCreate, probability: 0.04 },
    { kind: 'truncated-json', ...onCreate, probability: 0.04 },
    { kind: 'empty-body', ...onCreate, probability: 0.02 },
    { kind: 'bad-gateway', ...onCreate, probability: 0.03 },
    { kind: 'bad-gateway', ...onCreate, probability: 0.03, committed: true },
    { kind: 'unavailable', ...onCreate, probability: 0.03 },
    { kind: 'unavailable', ...onCreate, probability: 0.03, committed: true },
    { kind: 'captive-portal', ...onCreate, probability: 0.02 },
    { kind: 'foreign-contact', ...onCreate, probability: 0.02, committed: true },
    { kind: 'rate-limited', ...onCreate, probability: 0.02, waitS: 0.5 },
    { kind: 'unavailable', ...onSearch, probability: 0.05 },
    { kind: 'cut-off', ...onList, probability: 0.05 },
  ],
};
