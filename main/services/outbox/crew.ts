import type { Clock, Log, Random } from '../../ports.ts';
import type { Exchange } from '../intercom/exchange.ts';
import { retryAfterMs } from '../intercom/rate-limit.ts';
import { backoffMs } from './backoff.ts';
import { createPace } from './pace.ts';
import { createRateGate } from './rate-gate.ts';

const TOO_MANY = 429;
/** How many calls are out at once: one that hangs must not hold up the others. */
const CONCURRENCY = 8;
/** How long until the outbox tries again to write to a disk that did not take it. */
export const DISK_RETRY_MS = 2_000;

type CrewParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** A call has come back: there is room for another. */
  readonly onFree: () => void;
  /** A call got through again after some that did not. */
  readonly onReachable: () => void;
};

export type Crew = ReturnType<typeof createCrew>;

/** The calls that are out, and what keeps more of them from going. */
export const createCrew = ({ clock, random, log, onFree, onReachable }: CrewParts) => {
  const gate = createRateGate(clock);
  const pace = createPace(clock);
  const underWay = new Map<string, Promise<void>>();
  /** Failed connections in a row; 0: the last attempt got through. The OS only guesses. */
  let unreachable = 0;

  const waitMs = (): number => Math.max(gate.waitMs(), pace.waitMs());
  /** While nothing gets through, one call at a time finds out for all. */
  const most = (): number => (unreachable > 0 || gate.isUnsure() ? 1 : CONCURRENCY);

  return {
    gate,
    pace,
    isReachable: (): boolean => unreachable === 0,
    isUnderWay: (key: string): boolean => underWay.has(key),
    size: (): number => underWay.size,
    /** How many more may be out. */
    room: (): number => CONCURRENCY - underWay.size,
    /** How long the next one has to wait, in milliseconds. */
    waitMs,
    mayLaunch: (): boolean => underWay.size < most() && waitMs() === 0,
    launch: (key: string, work: () => Promise<void>): void => {
      gate.take();
      pace.take();
      const running = work()
        .catch((cause: unknown) => {
          log.error('outbox.work-failed', cause, { key });
          gate.hush(DISK_RETRY_MS);
        })
        .finally(() => {
          underWay.delete(key);
          onFree();
        });
      underWay.set(key, running);
    },
    /** Only attempts are truth: each tells whether the network is there, and what Intercom allows. */
    hear: ({ response, failure }: Exchange): void => {
      if (response) {
        const wasAway = unreachable > 0;
        unreachable = 0;
        gate.note(response.headers, underWay.size - 1);
        if (response.status === TOO_MANY) gate.obey(retryAfterMs(response.headers), random.next());
        else gate.resume();
        if (wasAway) onReachable();
      } else if (failure?.kind === 'not-sent') {
        gate.hush(backoffMs(unreachable, random.next()));
        unreachable += 1;
      }
    },
    /** Resolves when none is out any more. */
    settled: async (): Promise<void> => {
      await Promise.all(underWay.values());
    },
  };
};
