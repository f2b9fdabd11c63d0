import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { Announce } from '../../announce.ts';
import type { ApiRequest, Exchange } from '../../intercom/exchange.ts';
import type { Clock, Ids, Log } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { GroupCommit } from '../../storage/group-commit.ts';
import type { EntryEvent } from '../state/events.ts';
import type { Machine } from '../state/machine.ts';
import { keptAnswer } from './kept-answer.ts';

/** When the disk did not take a result, it is written again after this time. */
const REWRITE_AFTER_MS = 2_000;

type AttemptLogParts = {
  readonly groupCommit: GroupCommit;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly announce: Announce;
  readonly machine: Machine;
};

/** An attempt that is written down and may now be made. */
export type Begun = {
  readonly entry: Entry;
  readonly attemptId: string;
  readonly step: Attempt['step'];
};

type Ending = {
  readonly exchange: Exchange;
  readonly outcome: NonNullable<Attempt['outcome']>;
};

export type AttemptLog = ReturnType<typeof createAttemptLog>;

/**
 * Writes an attempt down before it is made, and its result after it. Each is one transaction with
 * the change of state that belongs to it.
 */
export const createAttemptLog = (parts: AttemptLogParts) => {
  const { groupCommit, entries, attempts, clock, ids, log, announce, machine } = parts;

  const advance = (entry: Entry, event: EntryEvent): Entry => {
    const state = machine(entry, event);
    if (state === null) return entry;
    entries.setState(entry.id, state, clock.now());
    return { ...entry, state };
  };

  const write = <T>(work: () => T): T => {
    const result = groupCommit.now(work);
    announce('entries');
    return result;
  };

  /** A full disk must not lose Intercom's answer: the write is repeated until the disk takes it. */
  const untilKept = async (entryId: string, work: () => void): Promise<void> => {
    try {
      await groupCommit.soon(work);
    } catch (cause) {
      log.error('outbox.result-not-written', cause, { entryId });
      await new Promise<void>((resolve) => clock.after(REWRITE_AFTER_MS, resolve));
      await untilKept(entryId, work);
    }
  };

  return {
    write,
    advance,
    /** Resolves when the attempt is on the disk. No byte may be sent before that. */
    begin: (
      entry: Entry,
      step: Attempt['step'],
      request: ApiRequest,
      events: readonly EntryEvent[] = [],
    ): Promise<Begun> =>
      groupCommit.soon(() => {
        const attemptId = ids.uuid();
        const startedAt = clock.now();
        attempts.start({ id: attemptId, entryId: entry.id, step, request, startedAt });
        return { attemptId, step, entry: events.reduce(advance, entry) };
      }),
    /** Resolves when the result is on the disk. */
    end: (
      { entry, attemptId, step }: Begun,
      { exchange, outcome }: Ending,
      alongside: () => void = () => {},
    ): Promise<void> =>
      untilKept(entry.id, () => {
        const { failure, durationMs } = exchange;
        const response = exchange.response && keptAnswer(exchange.response, step, outcome);
        const reason = failure?.reason ?? null;
        attempts.end(attemptId, { durationMs, response, outcome, failure: reason });
        alongside();
      }),
  };
};
