import type { EntryState } from '../../../preload/contract/entry.ts';
import type { Cancel, Clock, Connectivity, Ids, Log, Random } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { TwinRepo } from '../../storage/twin-repo.ts';
import type { Announce } from '../announcer.ts';
import type { Intercom } from '../intercom/client.ts';
import type { Exchange } from '../intercom/exchange.ts';
import type { Outcome } from '../intercom/outcome.ts';
import type { StepOutcome } from '../intercom/step-outcome.ts';
import { backoffMs } from './backoff.ts';
import { createCatchUp } from './catch-up.ts';
import type { Commits } from './commits.ts';
import { createJournal } from './journal.ts';
import { journeyOf } from './journey.ts';
import { createLookUps } from './look-ups.ts';
import type { Search } from './machine.ts';
import { createPace } from './pace.ts';
import { createRateGate, remainingMs } from './rate-gate.ts';
import { createSearcher } from './searcher.ts';
import { createSender } from './sender.ts';
import { createStepper } from './stepper.ts';
import type { Target } from './target.ts';
import { createTwinGuard } from './twins.ts';

/** How many calls are out at once: one that hangs must not hold up the others. */
const CONCURRENCY = 8;
/** How long until the outbox tries again to write to a disk that did not take it. */
const DISK_RETRY_MS = 2_000;
/** No wait is longer than this; an instant further away was set by another clock. */
const LONGEST_WAIT_MS = 10 * 60_000;
/** How long stopping waits for answers; what is not back by then is looked up at the next start. */
const STOP_GRACE_MS = 1_000;
const LONGEST_TWIN_WAIT_MS = 24 * 60 * 60_000;

type Created = Extract<EntryState, { kind: 'created' }>;

export type PauseReason = Extract<Outcome, { kind: 'unauthorized' }>['reason'];

type RunnerParts = {
  readonly commits: Commits;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly twins: TwinRepo;
  readonly intercom: Intercom;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly announce: Announce;
  readonly lagWindowMs: number;
  /** Where to send, or null while there is no usable token. */
  readonly target: () => Target | null;
};

export type Runner = ReturnType<typeof createRunner>;

/**
 * Carries the outbox: picks what is due and has it sent, looked up or checked for twins. What an
 * outcome means for an entry is the machine's to say, and the journal writes it down.
 */
export const createRunner = (parts: RunnerParts) => {
  const { entries, clock, random, log, announce, connectivity, lagWindowMs } = parts;
  const gate = createRateGate(clock);
  const pace = createPace(clock);
  const underWay = new Map<string, Promise<void>>();
  let isRunning = false;
  let pause: PauseReason | null = null;
  /** Failed connections in a row; 0: the last attempt got through. The OS only guesses. */
  let unreachable = 0;
  let cancelAlarm: Cancel = () => {};
  /** Whose limits the gate keeps. */
  let workspaceId: string | null = null;
  let cancelSoon: Cancel | null = null;

  const journal = createJournal(parts);

  const hurryNetworkWaits = (): void => {
    gate.speakUp();
    catchUp.hurryNetworkWaits();
  };

  /** Only attempts are truth: each tells whether the network is there. */
  const onAnswer = ({ response, failure }: Exchange): void => {
    if (response) {
      const wasAway = unreachable > 0;
      unreachable = 0;
      gate.note(response.headers, underWay.size - 1);
      if (wasAway) hurryNetworkWaits();
    } else if (failure?.kind === 'not-sent') {
      gate.hush(backoffMs(unreachable, random.next()));
      unreachable += 1;
    }
  };

  const searcher = createSearcher({ ...parts, journal, onAnswer });
  const twins = createTwinGuard({ ...parts, journal, searcher, onAnswer });
  const searchOf = (entry: Entry): Search => ({
    // Read from the disk only for the few outcomes that need it.
    get isSearchable() {
      return searcher.isSearchable(entry);
    },
    lagWindowMs,
  });
  const send = createSender({ ...parts, journal, twins, searchOf, onAnswer });
  const takeStep = createStepper({ ...parts, journal, onFurtherCall: gate.take, onAnswer });
  const lookUps = createLookUps({
    ...parts,
    journal,
    searcher,
    twins,
    searchOf,
    onDue: () => pumpSoon(),
  });
  const catchUp = createCatchUp({
    ...parts,
    journal,
    lookUps,
    searchOf,
    isUnderWay: (id) => underWay.has(id),
    onDone: () => pump(),
  });

  /** A token that has been replaced since says nothing about the one that is there now. */
  const pauseFor = (reason: PauseReason | null, { endpoint }: Target): void => {
    if (reason !== null && parts.target()?.endpoint.token === endpoint.token) pause = reason;
  };

  const heed = (outcome: Outcome | StepOutcome, target: Target): void => {
    pauseFor(outcome.kind === 'unauthorized' ? outcome.reason : null, target);
    if (outcome.kind === 'rate-limited' && outcome.retryAfterMs !== null) {
      gate.obey(outcome.retryAfterMs);
    }
  };

  /** What the rep gave up may still be made, twice even, by sendings that were never answered. */
  const watchDiscarded = ({ state, workspaceId, ...rest }: Entry): void => {
    if (state.kind !== 'discarded' || workspaceId === null) return;
    twins.watchIfUnsure({ ...rest, workspaceId, state: state.from }, workspaceId);
  };

  const sendOne = async (entry: Entry, target: Target): Promise<void> => {
    const outcome = await send(entry, target);
    log.info('outbox.sent', { entryId: entry.id, outcome: outcome.kind });
    heed(outcome, target);
    const after = entries.find(entry.id);
    if (after && isRunning) lookUps.plan(after);
  };

  const stepOne = async (entry: Entry, state: Created, target: Target): Promise<void> => {
    const outcome = await takeStep(entry, state, target);
    if (outcome === null) return;
    log.info('outbox.stepped', { entryId: entry.id, outcome: outcome.kind });
    heed(outcome, target);
  };

  /** What is due for an entry: it is sent, goes on to its steps, or takes the next of them. */
  const carryOn = async (entry: Entry, target: Target): Promise<void> => {
    const { state, lead } = entry;
    if (state.kind === 'created') return stepOne(entry, state, target);
    if (lead.updateOf === null) return sendOne(entry, target);
    const journey = journeyOf(lead, target.endpoint.apiVersion);
    journal.write(() => journal.advance(entry, { kind: 'hold-over', journey }));
  };

  const launch = (key: string, work: () => Promise<void>): void => {
    gate.take();
    pace.take();
    const running = work()
      .catch((cause: unknown) => {
        log.error('outbox.work-failed', cause, { key });
        gate.hush(DISK_RETRY_MS);
      })
      .finally(() => {
        underWay.delete(key);
        pumpSoon();
      });
    underWay.set(key, running);
  };

  const callWaitMs = (): number => Math.max(gate.waitMs(), pace.waitMs());

  const canLaunch = (): boolean =>
    // While nothing gets through, one call at a time finds out for all.
    underWay.size < (unreachable > 0 ? 1 : CONCURRENCY) && callWaitMs() === 0;

  const launchLooks = (target: Target): void => {
    while (canLaunch()) {
      const next = lookUps.takeDue(target.workspaceId);
      if (next === null) return;
      launch(next.entry.id, async () => pauseFor(await lookUps.look(next, target), target));
    }
  };

  const dueInMs = ({ state }: Entry): number => {
    const now = clock.now();
    if (state.kind === 'held') return remainingMs(state.until, now, LONGEST_WAIT_MS);
    const notBefore = 'notBefore' in state ? state.notBefore : null;
    return notBefore === null ? 0 : remainingMs(notBefore, now, LONGEST_WAIT_MS);
  };

  /** At most as many as there is room for; what is on its way may still look due on the disk. */
  const readDue = ({ workspaceId }: Target): readonly Entry[] => {
    const isWaiting = ({ id }: Entry): boolean => !underWay.has(id);
    const due = entries.nextDue(workspaceId, CONCURRENCY - underWay.size);
    return due.every(isWaiting) ? due : entries.nextDue(workspaceId, CONCURRENCY).filter(isWaiting);
  };

  /** @returns how long until the next one is due, in milliseconds, or null if there is none */
  const launchSendings = (target: Target): number | null => {
    // When the next answer comes there is room again, and the pump runs.
    if (underWay.size >= CONCURRENCY) return null;
    for (const entry of readDue(target)) {
      const waitMs = Math.max(dueInMs(entry), callWaitMs());
      if (waitMs > 0) return waitMs;
      if (!canLaunch()) return null;
      launch(entry.id, () => carryOn(entry, target));
    }
    return null;
  };

  const launchTwinCheck = (target: Target): number | null => {
    const watch = twins.next(target.workspaceId);
    if (watch === null || underWay.has(`twin ${watch.entryId}`)) return null;
    const waitMs = remainingMs(watch.nextAt, clock.now(), LONGEST_TWIN_WAIT_MS);
    if (waitMs > 0) return waitMs;
    if (!canLaunch()) return callWaitMs() || null;
    launch(`twin ${watch.entryId}`, async () => {
      pauseFor(await twins.check(watch, target), target);
    });
    return null;
  };

  const launchDue = (): void => {
    const target = parts.target();
    if (!isRunning || pause !== null || target === null) return;
    launchLooks(target);
    const waits = [
      launchSendings(target),
      launchTwinCheck(target),
      lookUps.hasDue() ? callWaitMs() || null : null,
    ].filter((wait) => wait !== null);
    if (waits.length > 0) cancelAlarm = clock.after(Math.min(...waits), pump);
  };

  /** Starts what is due and sets the alarm for what is not. Safe to call at any time. */
  const pump = (): void => {
    cancelAlarm();
    cancelAlarm = () => {};
    try {
      launchDue();
    } catch (cause) {
      log.error('outbox.cannot-work', cause);
      cancelAlarm = clock.after(DISK_RETRY_MS, pump);
    }
  };

  /** Answers come together, and look-ups fall due together; one look at what is due serves them all. */
  const pumpSoon = (): void => {
    cancelSoon ??= clock.after(0, () => {
      cancelSoon = null;
      pump();
    });
  };

  let stopListening: Cancel = () => {};

  return {
    start: (): void => {
      isRunning = true;
      pace.giveWayToWindow();
      catchUp.takeUp();
      stopListening = connectivity.onChange(() => {
        announce('status');
        if (!connectivity.isOnline()) return;
        hurryNetworkWaits();
        pump();
      });
      pump();
    },
    /** Starts nothing new; resolves when what was on the wire has come back or was given up. */
    stop: async (): Promise<void> => {
      isRunning = false;
      cancelAlarm();
      cancelSoon?.();
      stopListening();
      catchUp.stop();
      lookUps.stop();
      parts.commits.hurry();
      const cancelGrace = clock.after(STOP_GRACE_MS, parts.intercom.hangUp);
      await Promise.all(underWay.values());
      cancelGrace();
    },
    /** Something may be due now. */
    wake: (entry: Entry): void => {
      if (isRunning) lookUps.plan(entry);
      watchDiscarded(entry);
      pump();
    },
    /** The rep is at work, and goes first. */
    giveWay: pace.giveWay,
    pauseReason: (): PauseReason | null => pause,
    /** Nothing is sent before this instant (unix milliseconds), or null. */
    quietUntil: (): number | null => {
      const waitMs = gate.waitMs();
      return waitMs > 0 ? clock.now() + waitMs : null;
    },
    isReachable: (): boolean => unreachable === 0,
    /** Whether a call may go out now that no lead waits for; it is counted then. */
    takeSpareCall: (): boolean => gate.takeSpare(),
    /** The rep has given a token, so it is worth trying again. */
    resume: (): void => {
      pause = null;
      const next = parts.target()?.workspaceId ?? null;
      // Another workspace has limits of its own.
      if (next !== workspaceId) gate.forget();
      workspaceId = next;
      pump();
    },
  };
};
