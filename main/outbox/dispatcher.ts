import type { Target } from '../intercom/target.ts';
import type { Cancel, Clock, Log } from '../ports.ts';
import type { Entry, EntryRepo } from '../storage/entry-repo.ts';
import type { TwinWatch } from '../storage/twin-repo.ts';
import type { DueLook, LookUps } from './attempts/look-ups.ts';
import type { TwinGuard } from './attempts/twins.ts';
import type { CallPool } from './schedule/call-pool.ts';
import { remainingMs } from './schedule/rate-limiter.ts';
import { DISK_RETRY_MS } from './schedule/setbacks.ts';

/** No wait is longer than this. An instant further away was set before the clock was changed. */
const LONGEST_WAIT_MS = 10 * 60_000;
const LONGEST_TWIN_WAIT_MS = 24 * 60 * 60_000;

const twinKey = (entryId: string): string => `twin ${entryId}`;

type DispatcherParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly entries: EntryRepo;
  readonly callPool: CallPool;
  readonly lookUps: LookUps;
  readonly twins: TwinGuard;
  /** Where calls go, or null while no call may go. */
  readonly target: () => Target | null;
  readonly carryOn: (entry: Entry, target: Target) => Promise<void>;
  readonly look: (due: DueLook, target: Target) => Promise<void>;
  readonly checkTwin: (watch: TwinWatch, target: Target) => Promise<void>;
};

/** Only the end of an update's hold makes no call: its steps begin after it. */
const callsAtOnce = ({ state, lead }: Entry): 0 | 1 =>
  state.kind === 'created' || lead.updateOf === null ? 1 : 0;

/** Picks what is due and launches it, and sets the alarm for what is not. */
export const createDispatcher = (parts: DispatcherParts) => {
  const { clock, log, entries, callPool, lookUps, twins, target: currentTarget } = parts;
  let cancelAlarm: Cancel = () => {};
  let cancelSoon: Cancel | null = null;

  const launchLooks = (target: Target): void => {
    while (callPool.mayLaunch()) {
      const due = lookUps.takeDue(target.workspaceId, callPool.isBusy);
      if (due === null) return;
      callPool.launch(due.entry.id, () => parts.look(due, target));
    }
  };

  const dueInMs = ({ state }: Entry): number => {
    const now = clock.now();
    if (state.kind === 'held') return remainingMs(state.until, now, LONGEST_WAIT_MS);
    const notBefore = 'notBefore' in state ? state.notBefore : null;
    return notBefore === null ? 0 : remainingMs(notBefore, now, LONGEST_WAIT_MS);
  };

  /**
   * Reads at most as many entries as there is room for. An entry on its way may still look due on
   * the disk.
   */
  const readDue = ({ workspaceId }: Target): readonly Entry[] => {
    const isWaiting = ({ id }: Entry): boolean => !callPool.isBusy(id);
    const room = callPool.room();
    const due = entries.nextDue(workspaceId, room);
    return due.every(isWaiting)
      ? due
      : entries.nextDue(workspaceId, room + callPool.size()).filter(isWaiting);
  };

  /** @returns how long until the next one is due, in milliseconds, or null if there is none */
  const launchSendings = (target: Target): number | null => {
    // When the next answer comes there is room again, and the dispatcher runs.
    if (callPool.room() <= 0) return null;
    for (const entry of readDue(target)) {
      const waitMs = Math.max(dueInMs(entry), callPool.waitMs());
      if (waitMs > 0) return waitMs;
      if (!callPool.mayLaunch()) return null;
      callPool.launch(entry.id, () => parts.carryOn(entry, target), callsAtOnce(entry));
    }
    return null;
  };

  const launchTwinCheck = (target: Target): number | null => {
    const watch = twins
      .next(target.workspaceId, callPool.size() + 1)
      .find(({ entryId }) => !callPool.isBusy(twinKey(entryId)));
    if (watch === undefined) return null;
    const waitMs = remainingMs(watch.nextAt, clock.now(), LONGEST_TWIN_WAIT_MS);
    if (waitMs > 0) return waitMs;
    if (!callPool.mayLaunch()) return callPool.waitMs() || null;
    callPool.launch(twinKey(watch.entryId), () => parts.checkTwin(watch, target));
    return null;
  };

  const launchDue = (): void => {
    const target = currentTarget();
    if (target === null) return;
    launchLooks(target);
    const waits = [
      launchSendings(target),
      launchTwinCheck(target),
      lookUps.hasDue() ? callPool.waitMs() || null : null,
    ].filter((wait) => wait !== null);
    if (waits.length > 0) cancelAlarm = clock.after(Math.min(...waits), now);
  };

  const now = (): void => {
    cancelAlarm();
    cancelAlarm = () => {};
    try {
      launchDue();
    } catch (cause) {
      log.error('outbox.cannot-work', cause);
      cancelAlarm = clock.after(DISK_RETRY_MS, now);
    }
  };

  return {
    /** Launches what is due. Safe to call at any time. */
    now,
    /** Answers arrive together, and look-ups are due together: one run serves them all. */
    soon: (): void => {
      cancelSoon ??= clock.after(0, () => {
        cancelSoon = null;
        now();
      });
    },
    stop: (): void => {
      cancelAlarm();
      cancelSoon?.();
    },
  };
};
