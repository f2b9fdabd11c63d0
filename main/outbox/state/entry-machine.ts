import {
  type ActiveState,
  type EntryState,
  isUpdateAhead,
} from '../../../preload/contract/entry.ts';
import { haltCause } from '../../intercom/outcome.ts';
import { backoffMs } from './backoff.ts';
import type { Context } from './context.ts';
import type { EntryEvent } from './events.ts';
import { fromUncertain, ready, unknown } from './look-up-machine.ts';
import { arrive, fromCreated, leftOut, moveToElder } from './step-machine.ts';

type In<K extends EntryState['kind']> = Extract<EntryState, { kind: K }>;
type When<K extends EntryEvent['kind']> = Extract<EntryEvent, { kind: K }>;

/** A new lead is sent. An update of a contact that Intercom has goes straight to its steps. */
const depart = ({ now, stepPlan: { updateOf, steps } }: Context): EntryState =>
  updateOf === null ? ready(now, 'new', 0) : arrive(updateOf, steps, now);

const afterAttempt = (
  { unanswered, failures }: In<'sending'>,
  { outcome, jitter }: When<'attempt-ended'>,
  context: Context,
): EntryState => {
  const { now } = context;
  const wait = (ms: number, cause: In<'queued'>['cause'], nextFailures: number): EntryState => ({
    kind: 'queued',
    notBefore: now + ms,
    cause,
    unanswered,
    failures: nextFailures,
  });
  switch (outcome.kind) {
    case 'created':
      return arrive(outcome.contactId, context.stepPlan.steps, now);
    case 'refused':
    case 'gone':
      return { kind: 'refused', at: now, refusal: outcome.refusal, unanswered };
    case 'ref-refused':
      return wait(backoffMs(failures, jitter), 'new', failures + 1);
    case 'halted':
      // The outbox as a whole pauses; the entry itself is as ready as it was.
      return wait(0, haltCause(outcome.halt), failures);
    case 'rate-limited':
      // Being asked to wait is no failure, so it never makes the next wait longer.
      return wait(outcome.retryAfterMs ?? backoffMs(failures, jitter), 'rate-limited', failures);
    case 'locked':
      return wait(outcome.waitMs, 'rate-limited', failures);
    case 'not-sent':
      return wait(backoffMs(failures, jitter), 'network', failures + 1);
    case 'unknown':
      return unknown(outcome.cause, unanswered + 1, context);
  }
};

/** A sending without an answer may still be carried out: an edited lead would be a second one. */
const isEditable = ({ unanswered }: In<'queued'> | In<'refused'>): boolean => unanswered === 0;

const fromHeld = (event: EntryEvent, context: Context): EntryState | null => {
  switch (event.kind) {
    case 'hold-over':
    case 'send-now-asked':
      return depart(context);
    case 'undo-asked':
    case 'edit-asked':
      return { kind: 'draft' };
    default:
      return null;
  }
};

const fromQueued = (state: In<'queued'>, event: EntryEvent, now: number): EntryState | null => {
  const { unanswered, failures } = state;
  switch (event.kind) {
    case 'sending-started':
      return { kind: 'sending', since: now, unanswered, failures };
    case 'retry-asked':
    case 'send-now-asked':
      return ready(now, 'retry-asked', unanswered);
    case 'connectivity-returned':
      return state.cause === 'network' ? ready(now, 'network', unanswered) : null;
    case 'edit-asked':
      return isEditable(state) ? { kind: 'draft' } : null;
    default:
      return null;
  }
};

const fromSending = (
  state: In<'sending'>,
  event: EntryEvent,
  context: Context,
): EntryState | null => {
  if (event.kind === 'attempt-ended') return afterAttempt(state, event, context);
  // Nobody knows whether the request was sent before Galena ended (architecture.md §3).
  return event.kind === 'restarted' ? unknown('killed', state.unanswered + 1, context) : null;
};

const fromAsking = (
  state: In<'asking'>,
  event: EntryEvent,
  context: Context,
): EntryState | null => {
  const { now } = context;
  if (event.kind === 'looked-up') return turnedUp(event, context);
  if (event.kind !== 'answered') return null;
  return event.answer === 'is-there'
    ? { kind: 'done', contactId: null, at: now, steps: leftOut(context.stepPlan.steps) }
    : ready(now, 'retry-asked', state.unanswered);
};

/** A sending without an answer was carried out after all, while the lead waited for the rep. */
const turnedUp = ({ contactId }: When<'looked-up'>, context: Context): EntryState | null =>
  contactId === null ? null : arrive(contactId, context.stepPlan.steps, context.now);

const fromRefused = (
  state: In<'refused'>,
  event: EntryEvent,
  context: Context,
): EntryState | null => {
  if (event.kind === 'looked-up') return state.unanswered > 0 ? turnedUp(event, context) : null;
  if (event.kind === 'retry-asked') return ready(context.now, 'retry-asked', state.unanswered);
  return event.kind === 'edit-asked' && isEditable(state) ? { kind: 'draft' } : null;
};

/** A lead that Intercom has, or is just receiving, cannot be thrown away here. */
const isDiscardable = (state: EntryState): state is ActiveState => {
  switch (state.kind) {
    case 'discarded':
    case 'sending':
    case 'done':
      return false;
    case 'created':
      return isUpdateAhead(state.steps);
    default:
      return true;
  }
};

/** A held lead comes back as a draft: with its undo window over, it would be sent at once. */
const restored = ({ from }: In<'discarded'>): EntryState =>
  from.kind === 'held' ? { kind: 'draft' } : from;

const fromDraft = (event: EntryEvent, context: Context): EntryState | null => {
  if (event.kind !== 'submitted') return null;
  return event.holdMs > 0 ? { kind: 'held', until: context.now + event.holdMs } : depart(context);
};

/**
 * The state after an event, or null if the event means nothing in this state. Pure: the runner
 * carries out the result. Only the rep's `discard-asked` ends in `discarded`.
 */
export const nextState = (
  state: EntryState,
  event: EntryEvent,
  context: Context,
): EntryState | null => {
  const { now } = context;
  if (event.kind === 'discard-asked') {
    return isDiscardable(state) ? { kind: 'discarded', at: now, from: state } : null;
  }
  switch (state.kind) {
    case 'draft':
      return fromDraft(event, context);
    case 'held':
      return fromHeld(event, context);
    case 'queued':
      return fromQueued(state, event, now);
    case 'sending':
      return fromSending(state, event, context);
    case 'uncertain':
      return fromUncertain(state, event, context);
    case 'asking':
      return fromAsking(state, event, context);
    case 'created':
      return fromCreated(state, event, now);
    case 'refused':
      return fromRefused(state, event, context);
    case 'discarded':
      return event.kind === 'restore-asked' ? restored(state) : null;
    case 'done':
      return event.kind === 'elder-found' ? moveToElder(state, event.contactId, now) : null;
  }
};
