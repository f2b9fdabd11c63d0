import type { Clock } from '../../ports.ts';

/** The world's time: it never jumps, and survives every crash. */
export type SimClock = Clock & {
  /** Runs the next due timer and lets promises settle; false if there is no timer. */
  readonly step: () => Promise<boolean>;
  /** The time at which the world begins. */
  readonly startMs: number;
};

type Timer = { readonly at: number; readonly work: () => void };

const START_MS = Date.UTC(2026, 10, 23, 9);

const letPromisesSettle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createSimClock = (): SimClock => {
  let now = START_MS;
  // A set keeps the order of insertion, so of two timers due together the older one runs first.
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
 * The wall clock of the rep's computer. It can be wrong, but timers keep their delays. Timers of a
 * crashed Galena never run.
 */
export const wallClock = (
  world: Clock,
  offsetMs: () => number,
  guard: (work: () => void) => () => void,
): Clock => ({
  now: () => world.now() + offsetMs(),
  after: (delayMs, work) => world.after(delayMs, guard(work)),
});
