import type { Cancel, Clock, Connectivity, Ids, Log, Random } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Database } from '../../storage/database.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { Announce } from '../announcer.ts';
import type { Intercom } from '../intercom/client.ts';
import type { ApiRequest, Endpoint, Exchange } from '../intercom/exchange.ts';
import type { Outcome } from '../intercom/outcome.ts';
import { type EntryEvent, nextState } from './machine.ts';

/** How many leads are on the wire at once: one that hangs must not hold up the others. */
const CONCURRENCY = 4;
/** How long until a result that the disk did not take is written again. */
const REWRITE_AFTER_MS = 2_000;

export type PauseReason = Extract<Outcome, { kind: 'unauthorized' }>['reason'];

type RunnerParts = {
  readonly db: Database;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly intercom: Intercom;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly announce: Announce;
  /** Where to send, or null while there is no usable token. */
  readonly target: () => { readonly workspaceId: string; readonly endpoint: Endpoint } | null;
};

export type Runner = ReturnType<typeof createRunner>;

type Sending = { readonly entry: Entry; readonly attemptId: string; readonly request: ApiRequest };

/**
 * Carries the outbox: picks what is due, writes down what it is about to do, does it, and writes
 * down what came of it. What that means for the entry is the machine's to say.
 */
export const createRunner = (parts: RunnerParts) => {
  const { db, entries, attempts, intercom, clock, ids, random, log, announce } = parts;
  const underWay = new Set<Promise<void>>();
  let isRunning = false;
  let pause: PauseReason | null = null;
  /** Whether the last attempt got through; the OS only guesses. */
  let isReachable = true;
  /** 429 speaks for the whole workspace: nothing is sent before this instant. */
  let quietUntil = 0;
  let cancelAlarm: Cancel = () => {};

  const announceChange = (): void => {
    announce('entries');
    announce('status');
  };

  const advance = (entry: Entry, event: EntryEvent): Entry => {
    const state = nextState(entry.state, event, clock.now());
    if (state === null) return entry;
    entries.setState(entry.id, state, clock.now());
    return { ...entry, state };
  };

  /** On disk before it is on the wire: the state, and what will be sent. */
  const claim = (entry: Entry, endpoint: Endpoint): Sending => {
    const attemptId = ids.uuid();
    const request = intercom.prepareLead(entry.lead, endpoint);
    const sending = db
      .transaction(() => {
        attempts.start({ id: attemptId, entryId: entry.id, request, startedAt: clock.now() });
        return advance(entry, { kind: 'sending-started' });
      })
      .immediate();
    return { entry: sending, attemptId, request };
  };

  const record = ({ entry, attemptId }: Sending, exchange: Exchange, outcome: Outcome): void => {
    db.transaction(() => {
      attempts.end(attemptId, {
        durationMs: exchange.durationMs,
        response: exchange.response,
        outcome: outcome.kind,
        failure: exchange.failure?.reason ?? null,
      });
      const ended: EntryEvent = { kind: 'attempt-ended', outcome, jitter: random.next() };
      const after = advance(entry, ended);
      // A lead without a company, tag or note has no further steps.
      if (after.state.kind === 'created') advance(after, { kind: 'steps-finished' });
    }).immediate();
  };

  /** What Intercom said must not be lost to a full disk: it is written as soon as there is room. */
  const recordUntilKept = (sending: Sending, exchange: Exchange, outcome: Outcome): void => {
    try {
      record(sending, exchange, outcome);
      announceChange();
    } catch (cause) {
      log.error('outbox.result-not-written', cause, { entryId: sending.entry.id });
      clock.after(REWRITE_AFTER_MS, () => {
        if (isRunning) recordUntilKept(sending, exchange, outcome);
      });
    }
  };

  const hurryNetworkWaits = (): void => {
    db.transaction(() => {
      for (const entry of entries.ofKind('queued')) {
        advance(entry, { kind: 'connectivity-returned' });
      }
    }).immediate();
  };

  const heed = (outcome: Outcome): void => {
    const isBack = !isReachable && outcome.kind !== 'not-sent';
    isReachable = outcome.kind !== 'not-sent';
    if (isBack) hurryNetworkWaits();
    if (outcome.kind === 'unauthorized') pause = outcome.reason;
    if (outcome.kind === 'rate-limited' && outcome.retryAfterMs !== null) {
      quietUntil = clock.now() + outcome.retryAfterMs;
    }
  };

  const send = async (sending: Sending, endpoint: Endpoint): Promise<void> => {
    const { exchange, outcome } = await intercom.sendLead(
      sending.request,
      sending.entry.lead,
      endpoint,
    );
    heed(outcome);
    log.info('outbox.attempt-ended', {
      entryId: sending.entry.id,
      outcome: outcome.kind,
      status: exchange.response?.status ?? null,
      durationMs: exchange.durationMs,
    });
    recordUntilKept(sending, exchange, outcome);
  };

  const launch = (entry: Entry, endpoint: Endpoint): void => {
    const work = send(claim(entry, endpoint), endpoint).catch((cause: unknown) =>
      log.error('outbox.attempt-failed', cause, { entryId: entry.id }),
    );
    underWay.add(work);
    void work.finally(() => {
      underWay.delete(work);
      pump();
    });
  };

  const dueAt = (entry: Entry): number =>
    Math.max(quietUntil, entry.state.kind === 'queued' ? entry.state.notBefore : 0);

  const launchDue = (): void => {
    const target = parts.target();
    if (!isRunning || pause !== null || target === null) return;
    // While nothing gets through, one lead at a time finds out for all.
    const room = (isReachable ? CONCURRENCY : 1) - underWay.size;
    const waiting = room > 0 ? entries.queued(target.workspaceId, room) : [];
    const due = waiting.filter((entry) => dueAt(entry) <= clock.now());
    for (const entry of due) launch(entry, target.endpoint);
    const next = waiting.find((entry) => !due.includes(entry));
    if (next) cancelAlarm = clock.after(dueAt(next) - clock.now(), pump);
    if (due.length > 0) announceChange();
  };

  /** Sends what is due and sets the alarm for what is not. Safe to call at any time. */
  const pump = (): void => {
    cancelAlarm();
    try {
      launchDue();
    } catch (cause) {
      log.error('outbox.cannot-send', cause);
      cancelAlarm = clock.after(REWRITE_AFTER_MS, pump);
    }
  };

  /** What was on the wire when Galena ended is uncertain now. */
  const settleInterrupted = (): void => {
    db.transaction(() => {
      for (const entry of entries.ofKind('sending')) advance(entry, { kind: 'restarted' });
    }).immediate();
  };

  let stopListening: Cancel = () => {};

  return {
    start: (): void => {
      settleInterrupted();
      isRunning = true;
      stopListening = parts.connectivity.onChange(() => {
        announce('status');
        if (!parts.connectivity.isOnline()) return;
        hurryNetworkWaits();
        pump();
      });
      pump();
    },
    /** Starts nothing new; resolves when what is on the wire has come back. */
    stop: async (): Promise<void> => {
      isRunning = false;
      cancelAlarm();
      stopListening();
      await Promise.all(underWay);
    },
    wake: pump,
    pauseReason: (): PauseReason | null => pause,
    isReachable: (): boolean => isReachable,
    /** The rep has given a token, so it is worth trying again. */
    resume: (): void => {
      pause = null;
      pump();
    },
  };
};
