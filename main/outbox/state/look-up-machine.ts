import type { EntryState, UnknownCause } from '../../../preload/contract/entry.ts';
import type { Context } from './context.ts';
import type { EntryEvent } from './events.ts';
import { lookUpGapMs } from './look-up-schedule.ts';
import { arrive } from './step-machine.ts';

/** After this many uncertain sendings, only the rep can send a lead again (architecture.md §3). */
const MOST_SENDINGS = 3;

type In<K extends EntryState['kind']> = Extract<EntryState, { kind: K }>;
type When<K extends EntryEvent['kind']> = Extract<EntryEvent, { kind: K }>;

/** A lead that is sent as soon as there is room. */
export const ready = (
  now: number,
  cause: In<'queued'>['cause'],
  unanswered: number,
): EntryState => ({
  kind: 'queued',
  notBefore: now,
  cause,
  unanswered,
  failures: 0,
});

/** One more sending has no answer. The lead is looked up; if it cannot be, the rep is asked. */
export const unknown = (
  cause: UnknownCause,
  unanswered: number,
  { now, isSearchable, lagWindowMs }: Context,
): EntryState =>
  isSearchable
    ? {
        kind: 'uncertain',
        since: now,
        cause,
        unanswered,
        looks: 0,
        waitedMs: 0,
        nextLookAt: now + lookUpGapMs(0, 0, lagWindowMs),
      }
    : { kind: 'asking', since: now, unanswered };

/** Absence counts only after the index has had time to catch up (architecture.md §3). */
const afterLookUp = (
  state: In<'uncertain'>,
  event: When<'looked-up'> | When<'look-up-failed'>,
  context: Context,
): EntryState => {
  const { now, lagWindowMs } = context;
  const waitedMs = state.waitedMs + event.waitedMs;
  const isLook = event.kind === 'looked-up';
  if (isLook && event.contactId !== null) {
    return arrive(event.contactId, context.stepPlan.steps, now);
  }
  // The key that the lead was searched by is no longer available.
  if (!context.isSearchable) return { kind: 'asking', since: now, unanswered: state.unanswered };
  if (isLook && waitedMs >= lagWindowMs) {
    const { unanswered } = state;
    return unanswered < MOST_SENDINGS
      ? ready(now, 'absent', unanswered)
      : { kind: 'asking', since: now, unanswered };
  }
  const looks = state.looks + 1;
  const nextLookAt = now + lookUpGapMs(looks, waitedMs, lagWindowMs);
  return { ...state, looks, waitedMs, nextLookAt };
};

/** What becomes of an entry that is looked up; null if the event means nothing here. */
export const fromUncertain = (
  state: In<'uncertain'>,
  event: EntryEvent,
  context: Context,
): EntryState | null => {
  const { now, lagWindowMs } = context;
  switch (event.kind) {
    case 'looked-up':
    case 'look-up-failed':
      return afterLookUp(state, event, context);
    case 'restarted':
      // The timer ended with the last run of Galena. The time waited so far still counts.
      return { ...state, nextLookAt: now + lookUpGapMs(state.looks, state.waitedMs, lagWindowMs) };
    default:
      return null;
  }
};
