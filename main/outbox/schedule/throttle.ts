import type { Clock } from '../../ports.ts';
import { remainingMs } from './rate-limiter.ts';

/** The rep's next call is likely within this time: a draft is stored every 250 ms. */
const AT_WORK_MS = 600;
/** How long a window may take to open; its page comes through the same thread. */
const OPENING_MS = 5_000;
/** The gap between sendings while the rep is at work: each blocks the thread for some ms. */
const GAP_MS = 50;
/** How many may go out together after a rest: a few leads do not keep the thread busy. */
const BURST = 3;

/**
 * Sending and the rep share one thread and one disk. An outbox that sends as fast as it can keeps
 * both busy. So it sends slowly while the rep is at work, but never stops.
 */
export const createThrottle = (clock: Clock) => {
  let atWorkUntil = 0;
  /** When the calls so far would all be out if each had kept the gap. */
  let walkedAt = 0;
  const yieldFor = (ms: number) => (): void => {
    atWorkUntil = Math.max(atWorkUntil, clock.now() + ms);
  };
  return {
    /** The rep is at work. */
    yieldToUser: yieldFor(AT_WORK_MS),
    /** Galena starts, and its window is opening. */
    yieldToWindow: yieldFor(OPENING_MS),
    /** A call goes out. */
    take: (): void => {
      const now = clock.now();
      walkedAt = Math.min(Math.max(walkedAt, now) + GAP_MS, now + BURST * GAP_MS);
    },
    /** How long the next call has to wait, in milliseconds. */
    waitMs: (): number => {
      const now = clock.now();
      if (remainingMs(atWorkUntil, now, OPENING_MS) === 0) return 0;
      return remainingMs(walkedAt - (BURST - 1) * GAP_MS, now, GAP_MS);
    },
  };
};
