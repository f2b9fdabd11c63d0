import type { Target } from '../../intercom/target.ts';
import type { Cancel, Clock, Log } from '../../ports.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { EntryEvent } from '../state/events.ts';
import { LATE_GAP_MS, lookUpGapMs } from '../state/look-up-schedule.ts';
import type { AttemptLog } from './attempt-log.ts';
import type { LeadSearch } from './search-lead.ts';
import type { TwinGuard } from './twins.ts';

type LookUpParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly entries: EntryRepo;
  readonly attemptLog: AttemptLog;
  readonly leadSearch: LeadSearch;
  readonly twins: TwinGuard;
  readonly lagWindowMs: number;
  /** Leads cannot be looked up by their ref (any more). */
  readonly onRefRefused: (target: Target) => void;
  /** The wait for a look-up is over. */
  readonly onDue: () => void;
};

/** A look-up whose wait is over, with how long that was. */
export type DueLook = { readonly entry: Entry; readonly waitedMs: number };

type Timer = {
  readonly gapMs: number;
  readonly workspaceId: string | null;
  /** The lag window is over: only an answer is missing. */
  readonly isLate: boolean;
  readonly cancel: Cancel;
};

/** Nobody looks for the entry any more, but a sending of it may still be carried out. */
const isAtRest = ({ state }: Entry): boolean =>
  state.kind === 'created' || state.kind === 'done' || state.kind === 'asking';

export type LookUps = ReturnType<typeof createLookUps>;

/** Plans the look-ups of uncertain leads, and makes them when they are due. */
export const createLookUps = (parts: LookUpParts) => {
  const { clock, log, entries, attemptLog, leadSearch, twins, lagWindowMs, onDue } = parts;
  const timers = new Map<string, Timer>();
  const due = new Map<string, { readonly waitedMs: number; readonly workspaceId: string | null }>();

  /** A timer measures the wait, not the wall clock: the clock may be changed meanwhile. */
  const wait = (id: string, timer: Omit<Timer, 'cancel'>): void => {
    const { gapMs, workspaceId } = timer;
    timers.get(id)?.cancel();
    const cancel = clock.after(gapMs, () => {
      timers.delete(id);
      due.set(id, { waitedMs: gapMs, workspaceId });
      onDue();
    });
    timers.set(id, { ...timer, cancel });
  };

  const plan = ({ id, state, workspaceId }: Entry): void => {
    if (state.kind !== 'uncertain') return;
    const gapMs = lookUpGapMs(state.looks, state.waitedMs, lagWindowMs);
    wait(id, { gapMs, workspaceId, isLate: state.waitedMs >= lagWindowMs });
  };

  const settle = (entry: Entry, event: EntryEvent, workspaceId: string): Entry =>
    attemptLog.write(() => {
      const current = entries.find(entry.id) ?? entry;
      const next = attemptLog.advance(current, event);
      if (next !== current && isAtRest(next)) twins.watchIfUnsure(current, workspaceId);
      return next;
    });

  return {
    plan,
    /** Intercom may answer again: long waits for an answer are cut short. */
    retryNow: (): void => {
      for (const [id, timer] of timers) {
        if (timer.isLate && timer.gapMs > LATE_GAP_MS) wait(id, { ...timer, gapMs: LATE_GAP_MS });
      }
    },
    /** Whether the wait for a lead's look-up has begun. */
    has: (id: string): boolean => timers.has(id) || due.has(id),
    hasDue: (): boolean => due.size > 0,
    /** Takes the next due look-up of a workspace off the list, or null. Busy entries wait. */
    takeDue: (workspaceId: string, isBusy: (id: string) => boolean): DueLook | null => {
      for (const [id, look] of due) {
        if (look.workspaceId !== workspaceId || isBusy(id)) continue;
        due.delete(id);
        const entry = entries.find(id);
        if (entry?.state.kind === 'uncertain') return { entry, waitedMs: look.waitedMs };
      }
      return null;
    },
    /** @returns the trouble of the whole workspace, if that prevented the look-up */
    look: async ({ entry, waitedMs }: DueLook, target: Target) => {
      try {
        const result = await leadSearch.search(entry, 'look-up', target);
        const event: EntryEvent =
          result.kind === 'searched'
            ? { kind: 'looked-up', contactId: result.found[0]?.id ?? null, waitedMs }
            : { kind: 'look-up-failed', waitedMs };
        const after = settle(entry, event, target.workspaceId);
        log.info('outbox.looked-up', { entryId: entry.id, state: after.state.kind });
        plan(after);
        if (result.kind === 'failed' && result.isRefRefused) parts.onRefRefused(target);
        return result.kind === 'failed' ? result.halt : null;
      } catch (cause) {
        // The look-up has told nothing, so it is due as before.
        due.set(entry.id, { waitedMs, workspaceId: entry.workspaceId });
        throw cause;
      }
    },
    stop: (): void => {
      for (const { cancel } of timers.values()) cancel();
      timers.clear();
    },
  };
};
