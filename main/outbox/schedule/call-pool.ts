import { classify, type Reading } from '../../intercom/classify.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import { haltOf } from '../../intercom/outcome.ts';
import type { Clock, Log, Random } from '../../ports.ts';
import { backoffMs } from '../state/backoff.ts';
import { CLOSED, createCallQueue } from './call-queue.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { createSetbacks } from './setbacks.ts';
import { createThrottle } from './throttle.ts';

/** How many calls are out at once: one that hangs must not hold up the others. */
const CONCURRENCY = 8;

type CallPoolParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** A call has come back: there is room for another. */
  readonly onFree: () => void;
  /** A call got through again after some that did not. */
  readonly onReachable: () => void;
};

export type CallPool = ReturnType<typeof createCallPool>;

/** What answers in Intercom's place. */
export type Obstacle = Extract<Reading, { kind: 'not-intercom' }>;

/** The calls that are out, and what keeps more of them from going. */
export const createCallPool = ({ clock, random, log, onFree, onReachable }: CallPoolParts) => {
  const rateLimiter = createRateLimiter(clock);
  const throttle = createThrottle(clock);
  const setbacks = createSetbacks({ clock, onRested: onFree });
  const underWay = new Map<string, Promise<void>>();
  /** Failed connections in a row; 0 if the last attempt got through. The OS only guesses. */
  let unreachable = 0;
  let obstacle: Obstacle | null = null;
  /** A pause is over, and nothing has got through since. */
  let isProbing = false;

  /** Work that waits for a further call has no call out. */
  const onWire = (): number => underWay.size - callQueue.size();
  const waitMs = (): number => Math.max(rateLimiter.waitMs(), throttle.waitMs(), setbacks.waitMs());
  /** While nothing gets through, one call at a time tries for all. */
  const most = (): number =>
    unreachable > 0 || isProbing || rateLimiter.isUnsure() ? 1 : CONCURRENCY;

  const callQueue = createCallQueue({
    clock,
    waitMs: () => Math.max(rateLimiter.waitMs(), setbacks.waitMs()),
    isFree: () => onWire() < most(),
    take: rateLimiter.take,
    onEmpty: onFree,
  });
  const apply = ({ response }: Exchange, reading: Reading, others: number): void => {
    if (response === null || reading.kind === 'not-intercom') return;
    rateLimiter.note(response.headers, others);
    if (reading.kind !== 'wait') rateLimiter.answered();
    else if (reading.isForAll) rateLimiter.retryAfter(reading.retryAfterMs, random.next());
  };
  /** Pauses all calls, longer each time. */
  const backOff = (): void => {
    rateLimiter.pause(backoffMs(unreachable, random.next()));
    unreachable += 1;
  };
  return {
    rateLimiter,
    throttle,
    isReachable: (): boolean => unreachable === 0,
    obstacle: (): Obstacle | null => obstacle,
    /** One call at a time, until one gets through. */
    probe: (): void => {
      isProbing = true;
    },
    isUnderWay: (key: string): boolean => underWay.has(key),
    /** Whether the work is under way, or failed and has to wait. */
    isBusy: (key: string): boolean => underWay.has(key) || setbacks.isResting(key),
    /** How many are busy. */
    size: (): number => underWay.size + setbacks.size(),
    /** How many more may be out. */
    room: (): number => CONCURRENCY - underWay.size,
    /** How long the next one has to wait, in milliseconds. */
    waitMs,
    /** Work that has begun goes on before new work begins. */
    mayLaunch: (): boolean => callQueue.size() === 0 && underWay.size < most() && waitMs() === 0,
    /** Resolves when work under way may make one more call, and counts that call. */
    furtherCall: callQueue.wait,
    /** The network is back: ends the wait for it. */
    resume: (): void => {
      rateLimiter.resume();
      callQueue.callNext();
    },
    /** Another workspace has limits of its own. */
    forget: (): void => {
      rateLimiter.forget();
      callQueue.callNext();
    },
    /** Ends every wait for a further call. Calls on the wire still come back. */
    stop: (): void => {
      callQueue.end();
      setbacks.stop();
    },
    /** @param firstCalls how many calls the work makes without asking for its turn */
    launch: (key: string, work: () => Promise<void>, firstCalls: 0 | 1 = 1): void => {
      if (firstCalls > 0) rateLimiter.take();
      throttle.take();
      const running = work()
        .then(() => setbacks.succeeded(key))
        .catch((cause: unknown) => {
          if (cause === CLOSED) return;
          log.error('outbox.work-failed', cause, { key });
          setbacks.failed(key, cause);
        })
        .finally(() => {
          underWay.delete(key);
          callQueue.callNext();
          onFree();
        });
      underWay.set(key, running);
    },
    /** An answer that no lead waited for tells of the same limits. */
    handleSpare: (exchange: Exchange): void => apply(exchange, classify(exchange), onWire()),
    /** Only an attempt tells for certain whether the network works, and what Intercom allows. */
    handleAnswer: (exchange: Exchange): void => {
      const reading = classify(exchange);
      if (reading.kind === 'not-intercom') {
        obstacle = reading;
        backOff();
      } else if (reading.kind === 'network') {
        obstacle = null;
        backOff();
      } else if (exchange.response) {
        const wasAway = unreachable > 0;
        unreachable = 0;
        obstacle = null;
        if (haltOf(reading) === null) isProbing = false;
        apply(exchange, reading, onWire() - 1);
        if (wasAway) onReachable();
      }
      callQueue.callNext();
    },
    /** Resolves when no work is under way any more. */
    settled: async (): Promise<void> => {
      await Promise.all(underWay.values());
    },
  };
};
