import type { ActiveState, EntryState, UnknownCause } from '../../../preload/contract/entry.ts';
import type { Outcome } from '../intercom/outcome.ts';
import { backoffMs } from './backoff.ts';

/** What can happen to an entry (design.md §3). */
export type EntryEvent =
  | { readonly kind: 'submitted' }
  | { readonly kind: 'sending-started' }
  /** `jitter` is a random number from 0 to below 1. */
  | { readonly kind: 'attempt-ended'; readonly outcome: Outcome; readonly jitter: number }
  /** Galena was closed or killed and starts again. */
  | { readonly kind: 'restarted' }
  | { readonly kind: 'connectivity-returned' }
  | { readonly kind: 'steps-finished' }
  | { readonly kind: 'retry-asked' }
  | { readonly kind: 'edit-asked' }
  | { readonly kind: 'discard-asked' };

const queuedAt = (
  notBefore: number,
  cause: Extract<EntryState, { kind: 'queued' }>['cause'],
  failures: number,
): EntryState => ({ kind: 'queued', notBefore, cause, failures });

const uncertain = (since: number, cause: UnknownCause): EntryState => ({
  kind: 'uncertain',
  since,
  cause,
});

const afterAttempt = (
  state: Extract<EntryState, { kind: 'sending' }>,
  { outcome, jitter }: Extract<EntryEvent, { kind: 'attempt-ended' }>,
  now: number,
): EntryState => {
  switch (outcome.kind) {
    case 'created':
      return { kind: 'created', contactId: outcome.contactId, at: now };
    case 'refused':
      return { kind: 'refused', at: now, refusal: outcome.refusal };
    case 'unauthorized':
      // The outbox as a whole pauses; the entry itself is as ready as it was.
      return queuedAt(now, 'token', state.failures);
    case 'rate-limited':
      // Being asked to wait is no failure, so it never makes the next wait longer.
      return queuedAt(
        now + (outcome.retryAfterMs ?? backoffMs(state.failures, jitter)),
        'rate-limited',
        state.failures,
      );
    case 'not-sent':
      return queuedAt(now + backoffMs(state.failures, jitter), 'network', state.failures + 1);
    case 'unknown':
      return uncertain(now, outcome.cause);
  }
};

const fromDraft = (event: EntryEvent, now: number): EntryState | null =>
  event.kind === 'submitted' ? queuedAt(now, 'new', 0) : null;

const fromQueued = (
  state: Extract<EntryState, { kind: 'queued' }>,
  event: EntryEvent,
  now: number,
): EntryState | null => {
  switch (event.kind) {
    case 'sending-started':
      return { kind: 'sending', since: now, failures: state.failures };
    case 'retry-asked':
      return queuedAt(now, 'retry-asked', 0);
    case 'connectivity-returned':
      return state.cause === 'network' ? queuedAt(now, 'network', 0) : null;
    case 'edit-asked':
      return { kind: 'draft' };
    default:
      return null;
  }
};

const fromSending = (
  state: Extract<EntryState, { kind: 'sending' }>,
  event: EntryEvent,
  now: number,
): EntryState | null => {
  if (event.kind === 'attempt-ended') return afterAttempt(state, event, now);
  // The request may have left before the end came: nobody knows (style.md, rule 9).
  return event.kind === 'restarted' ? uncertain(now, 'killed') : null;
};

const fromRefused = (event: EntryEvent, now: number): EntryState | null => {
  if (event.kind === 'retry-asked') return queuedAt(now, 'retry-asked', 0);
  return event.kind === 'edit-asked' ? { kind: 'draft' } : null;
};

const isDiscardable = (state: EntryState): state is ActiveState =>
  state.kind !== 'discarded' && state.kind !== 'sending' && state.kind !== 'done';

/**
 * The state after an event, or null if the event means nothing in this state. Pure; the runner
 * carries out what it says. No event of the machine's own ever ends in `discarded`.
 */
export const nextState = (state: EntryState, event: EntryEvent, now: number): EntryState | null => {
  if (event.kind === 'discard-asked') {
    return isDiscardable(state) ? { kind: 'discarded', at: now, from: state } : null;
  }
  switch (state.kind) {
    case 'draft':
      return fromDraft(event, now);
    case 'queued':
      return fromQueued(state, event, now);
    case 'sending':
      return fromSending(state, event, now);
    case 'created':
      return event.kind === 'steps-finished'
        ? { kind: 'done', contactId: state.contactId, at: now }
        : null;
    case 'refused':
      return fromRefused(event, now);
    case 'uncertain':
    case 'done':
    case 'discarded':
      return null;
  }
};
