import { classify, type Reading } from '../../intercom/classify.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import { haltOf } from '../../intercom/outcome.ts';
import type { Clock, Log, Random } from '../../ports.ts';
import { backoffMs } from '../state/backoff.ts';
import { CLOSED, createTurns } from './call-queue.ts';
import { createRateGate } from './rate-limiter.ts';
import { createSetbacks } from './setbacks.ts';
import { createPace } from './throttle.ts';

/** How many calls are out at once: one that hangs must not hold up the others. */
const CONCURRENCY = 8;

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

/** What answers in Intercom's place. */
export type Obstacle = Extract<Reading, { kind: 'not-intercom' }>;

/** The calls that are out, and what keeps more of them from going. */
export const createCrew = ({ clock, random, log, onFree, onReachable }: CrewParts) => {
  const gate = createRateGate(clock);
  const pace = createPace(clock);
  const setbacks = createSetbacks({ clock, onRested: onFree });
  const underWay = new Map<string, Promise<void>>();
  /** Failed connections in a row; 0: the last attempt got through. The OS only guesses. */
  let unreachable = 0;
  let obstacle: Obstacle | null = null;
  /** A pause is over, and nothing has got through since. */
  let isProbing = false;

  /** What waits for a further call has none out. */
  const onWire = (): number => underWay.size - turns.size();
  const waitMs = (): number => Math.max(gate.waitMs(), pace.waitMs(), setbacks.waitMs());
  /** While nothing gets through, one call at a time finds out for all. */
  const most = (): number => (unreachable > 0 || isProbing || gate.isUnsure() ? 1 : CONCURRENCY);

  const turns = createTurns({
    clock,
    waitMs: () => Math.max(gate.waitMs(), setbacks.waitMs()),
    isFree: () => onWire() < most(),
    take: gate.take,
    onEmpty: onFree,
  });
  const heed = ({ response }: Exchange, reading: Reading, others: number): void => {
    if (response === null || reading.kind === 'not-intercom') return;
    gate.note(response.headers, others);
    if (reading.kind !== 'wait') gate.resume();
    else if (reading.isForAll) gate.obey(reading.retryAfterMs, random.next());
  };
  /** Each time it is longer, for every call alike. */
  const backOff = (): void => {
    gate.hush(backoffMs(unreachable, random.next()));
    unreachable += 1;
  };
  return {
    gate,
    pace,
    isReachable: (): boolean => unreachable === 0,
    obstacle: (): Obstacle | null => obstacle,
    /** One call at a time, until one gets through. */
    probe: (): void => {
      isProbing = true;
    },
    isUnderWay: (key: string): boolean => underWay.has(key),
    /** It is under way, or it failed and has to wait. */
    isBusy: (key: string): boolean => underWay.has(key) || setbacks.isResting(key),
    /** How many are busy. */
    size: (): number => underWay.size + setbacks.size(),
    /** How many more may be out. */
    room: (): number => CONCURRENCY - underWay.size,
    /** How long the next one has to wait, in milliseconds. */
    waitMs,
    /** What was begun goes on before something new begins. */
    mayLaunch: (): boolean => turns.size() === 0 && underWay.size < most() && waitMs() === 0,
    /** Resolves when work that is under way may make one call more, which is counted then. */
    furtherCall: turns.wait,
    /** The network is back, so nobody waits for it any more. */
    speakUp: (): void => {
      gate.speakUp();
      turns.callNext();
    },
    /** Another workspace has limits of its own. */
    forget: (): void => {
      gate.forget();
      turns.callNext();
    },
    /** Nothing waits any longer for a further call; what is on the wire comes back. */
    stop: (): void => {
      turns.end();
      setbacks.stop();
    },
    /** @param firstCalls how many calls the work makes without asking for its turn */
    launch: (key: string, work: () => Promise<void>, firstCalls: 0 | 1 = 1): void => {
      if (firstCalls > 0) gate.take();
      pace.take();
      const running = work()
        .then(() => setbacks.succeeded(key))
        .catch((cause: unknown) => {
          if (cause === CLOSED) return;
          log.error('outbox.work-failed', cause, { key });
          setbacks.failed(key, cause);
        })
        .finally(() => {
          underWay.delete(key);
          turns.callNext();
          onFree();
        });
      underWay.set(key, running);
    },
    /** An answer that no lead waited for speaks of the same limits. */
    hearSpare: (exchange: Exchange): void => heed(exchange, classify(exchange), onWire()),
    /** Only attempts are truth: each tells whether the network is there, and what Intercom allows. */
    hear: (exchange: Exchange): void => {
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
        heed(exchange, reading, onWire() - 1);
        if (wasAway) onReachable();
      }
      turns.callNext();
    },
    /** Resolves when none is out any more. */
    settled: async (): Promise<void> => {
      await Promise.all(underWay.values());
    },
  };
};
