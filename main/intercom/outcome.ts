import type { Attempt } from '../../preload/contract/attempt.ts';
import type { UnknownCause } from '../../preload/contract/entry.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';
import type { Pause } from '../../preload/contract/status.ts';
import type { ApiAdapter, FoundLead } from './adapter.ts';
import { classify, type Reading } from './classify.ts';
import type { Exchange } from './exchange.ts';
import { isSameAddress, isSameLead } from './map-lead.ts';
import { isAboutRef } from './refusal.ts';
import { atFormFields } from './refused-field.ts';

/** Why the whole workspace takes no calls now. */
export type PauseReason = Exclude<Pause['reason'], 'token-locked'>;

/** Trouble of every call to the workspace, not only of one. `said`: Intercom's words. */
export type Halt = { readonly reason: PauseReason; readonly said: string };

/**
 * Why a call was not carried out, or why nobody knows whether it was (architecture.md §3, "Outcomes
 * of an attempt").
 */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Intercom lacks what the call names. `movedTo`: the contact that it was merged into. */
  | { readonly kind: 'gone'; readonly refusal: Refusal; readonly movedTo: string | null }
  | { readonly kind: 'halted'; readonly halt: Halt }
  /** `retryAfterMs` is null if the answer does not say how long to wait. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number | null }
  /** The record that the call names takes no changes for this long. Other calls may go. */
  | { readonly kind: 'locked'; readonly waitMs: number }
  /** The request certainly did not get to Intercom. */
  | { readonly kind: 'not-sent'; readonly by: 'network' | 'not-intercom' }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

/** The outcome of an attempt to create a lead. */
export type Outcome =
  | { readonly kind: 'created'; readonly contactId: string }
  /** Intercom does not take the ref. The lead itself is not at fault. */
  | { readonly kind: 'ref-refused' }
  | Trouble;

/** What was sent, for comparison with the answer. */
export type Sent = {
  readonly lead: TypedLead;
  /** The ref that the lead carried, or null. */
  readonly ref: string | null;
};

/** If both sides have a ref, it decides. Otherwise the fields are compared. */
const isOurs = ({ lead, ref }: Sent, found: FoundLead): boolean =>
  ref !== null && found.ref !== null ? found.ref === ref : isSameLead(lead, found);

/** A contact may seem this much older than the sending that made it: clocks differ. */
const CLOCK_SLACK_S = 60;

/**
 * Whether the sending made this contact, which was read by the id in the answer. Some of its fields
 * may differ from what was sent, because the server rewrites them.
 * @param sentAt unix milliseconds
 */
export const isOurMaking = (sent: Sent, found: FoundLead, sentAt: number): boolean =>
  isOurs(sent, found) ||
  ((sent.ref === null || found.ref === null) &&
    (found.createdAt ?? 0) >= sentAt / 1_000 - CLOCK_SLACK_S &&
    isSameAddress(sent.lead, found));

/** Pure: the contact's id in a 2xx that does not fit what was sent, or null. */
export const doubtfulId = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  sent: Sent,
  adapter: ApiAdapter,
): string | null => {
  const reading = classify(exchange);
  const found = reading.kind === 'answer' ? adapter.parseLead(reading.body) : null;
  return found === null || isOurs(sent, found) ? null : found.id;
};

const outcomeOfSuccess = (body: unknown, sent: Sent, adapter: ApiAdapter): Outcome => {
  const found = adapter.parseLead(body);
  if (found === null) return { kind: 'unknown', cause: 'answer-unreadable' };
  return isOurs(sent, found)
    ? { kind: 'created', contactId: found.id }
    : { kind: 'unknown', cause: 'answer-foreign' };
};

/** The trouble that stops every call to the workspace, or null. */
export const haltOf = (reading: Reading): Halt | null => {
  switch (reading.kind) {
    case 'token':
      return { reason: 'token-wrong', said: reading.refusal.message };
    case 'permission':
      return { reason: 'token-forbidden', said: reading.refusal.message };
    case 'plan-or-version': {
      const { what, refusal } = reading;
      return { reason: what === 'plan' ? 'plan' : 'version', said: refusal.message };
    }
    default:
      return null;
  }
};

/** Pure: what went wrong with a call, or null if it was answered. */
export const troubleOf = (reading: Reading): Trouble | null => {
  switch (reading.kind) {
    case 'answer':
      return null;
    case 'not-intercom':
      return reading.mayHaveArrived
        ? { kind: 'unknown', cause: 'not-intercom' }
        : { kind: 'not-sent', by: 'not-intercom' };
    case 'network':
      return { kind: 'not-sent', by: 'network' };
    case 'wait':
      return reading.isForAll
        ? { kind: 'rate-limited', retryAfterMs: reading.retryAfterMs }
        : { kind: 'locked', waitMs: reading.retryAfterMs ?? 0 };
    case 'refused':
      return { kind: 'refused', refusal: reading.refusal };
    case 'gone-or-moved':
      return { kind: 'gone', refusal: reading.refusal, movedTo: reading.movedTo };
    case 'unknown':
      return { kind: 'unknown', cause: reading.cause };
    default: {
      const halt = haltOf(reading);
      return halt && { kind: 'halted', halt };
    }
  }
};

/** What an entry waits for while the outbox pauses. */
export const haltCause = ({ reason }: Halt): 'token' | 'workspace' =>
  reason === 'token-wrong' ? 'token' : 'workspace';

const HALT_WORDS = {
  'token-wrong': 'unauthorized',
  'token-forbidden': 'forbidden',
  plan: 'not-offered',
  version: 'not-offered',
} as const satisfies Record<PauseReason, Attempt['outcome']>;

/** The outcome of an attempt as one word, for the record. */
export const wordOf = (
  outcome: Trouble | { readonly kind: 'created' | 'carried-out' | 'absent' | 'ref-refused' },
): NonNullable<Attempt['outcome']> => {
  switch (outcome.kind) {
    case 'halted':
      return HALT_WORDS[outcome.halt.reason];
    case 'not-sent':
      return outcome.by === 'network' ? 'not-sent' : 'not-intercom';
    case 'gone':
    case 'ref-refused':
      return 'refused';
    case 'locked':
      return 'rate-limited';
    default:
      return outcome.kind;
  }
};

/** Pure: what is known of a lead after its create call. */
export const outcomeOf = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  sent: Sent,
  adapter: ApiAdapter,
): Outcome => {
  const reading = classify(exchange);
  if (reading.kind === 'answer') return outcomeOfSuccess(reading.body, sent, adapter);
  const trouble = troubleOf(reading) ?? { kind: 'unknown', cause: 'connection-lost' };
  if (!('refusal' in trouble)) return trouble;
  if (sent.ref !== null && isAboutRef(trouble.refusal)) return { kind: 'ref-refused' };
  return { ...trouble, refusal: atFormFields(trouble.refusal, sent.lead) };
};
