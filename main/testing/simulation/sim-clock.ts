import type { Clock } from '../../ports.ts';

/** The world's time: never jumps, and outlives every crash. */
export type SimClock = Clock & {
  /** Runs what falls due next and lets promises settle; false if nothing is planned. */
  readonly step: () => Promise<boolean>;
  /** Of the world's beginning. */
  readonly startMs: number;
};

type Timer = { readonly at: number; readonly work: () => void };

const START_MS = Date.UTC(2026, 10, 23, 9);

const letPromisesSettle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createSimClock = (): SimClock => {
  let now = START_MS;
  // A set keeps the order of insertion, so that of two that fall due together the older goes first.
  const timers = new Set<Timer>();
  const earliest = (): Timer | null => {
    let first: Timer | null = null;
    for (const timer of timers) if (first === null || timer.at < first.at) first = timer;
    return first;
  };
  return {
    startMs: START_MS,
    now: () => now,
    after: (delayMs, work) => {
      // As with real timers, part of a millisecond is a wait too.
      const timer = { at: now + Math.max(0, Math.ceil(delayMs)), work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    step: async () => {
      const timer = earliest();
      if (timer === null) return false;
      timers.delete(timer);
      now = timer.at;
      timer.work();
      await letPromisesSettle();
      return true;
    },
  };
};

/**
 * The rep's computer has a wall clock of its own, which can be wrong; timers keep their distance.
 * Those of a crashed Galena never go off.
 */
export const wallClock = (
  world: Clock,
  offsetMs: () => number,
  guard: (work: () => void) => () => void,
): Clock => ({
  now: () => world.now() + offsetMs(),
  after: (delayMs, work) => world.after(delayMs, guard(work)),
});
