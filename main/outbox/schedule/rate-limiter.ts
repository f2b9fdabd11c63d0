import { readBudget } from '../../intercom/rate-limit.ts';
import type { Clock } from '../../ports.ts';
import { backoffMs } from '../state/backoff.ts';

/** An instant further away than this was set by a clock that has been changed since. */
const LONGEST_MS = 5 * 60_000;

/** Calls that are left to the leads, some for each of those that may be out at once. */
export const KEPT_FOR_LEADS = 24;

/** How long until an instant, in milliseconds; a changed clock never makes anyone wait for long. */
export const remainingMs = (until: number, now: number, longestMs = LONGEST_MS): number => {
  const left = until - now;
  return left > longestMs ? 0 : Math.max(0, left);
};

/**
 * Keeps to what Intercom allows (intercom-api.md §6): so many calls in the current window, and
 * none at all after a 429 or a failed connection until the time for that is over. It speaks for
 * the whole workspace.
 */
export const createRateLimiter = (clock: Clock) => {
  let quietUntil = 0;
  /** What Intercom itself has asked for; no news of a network ends that. */
  let askedUntil = 0;
  /** Times in a row that it asked to wait and did not say how long. */
  let unsaid = 0;
  let left = Number.POSITIVE_INFINITY;
  let resetAt = 0;
  /** The end of the window that `left` speaks of, by the server's clock. */
  let window = 0;

  const refresh = (): void => {
    if (remainingMs(resetAt, clock.now()) === 0) left = Number.POSITIVE_INFINITY;
  };

  const waitMs = (): number => {
    refresh();
    const now = clock.now();
    return Math.max(
      remainingMs(quietUntil, now),
      remainingMs(askedUntil, now),
      left > 0 ? 0 : remainingMs(resetAt, now),
    );
  };

  return {
    /** Nothing for so long. */
    pause: (ms: number): void => {
      quietUntil = Math.max(quietUntil, clock.now() + ms);
    },
    /**
     * Intercom asks to wait.
     * @param ms how long; null: it does not say, so each time it is longer
     * @param jitter from 0 to below 1
     */
    retryAfter: (ms: number | null, jitter: number): void => {
      const now = clock.now();
      // Calls that were out together are refused together, and that is one time.
      if (ms === null && remainingMs(askedUntil, now) > 0) return;
      askedUntil = Math.max(askedUntil, now + (ms ?? backoffMs(unsaid, jitter)));
      if (ms === null) unsaid += 1;
    },
    /** Intercom takes calls again. */
    answered: (): void => {
      unsaid = 0;
    },
    /** Whether nobody knows when Intercom takes calls again. */
    isUnsure: (): boolean => unsaid > 0,
    /** Ends what `pause` began. */
    resume: (): void => {
      quietUntil = 0;
    },
    /** Starts over, as if nothing had been heard yet. */
    forget: (): void => {
      quietUntil = 0;
      askedUntil = 0;
      unsaid = 0;
      left = Number.POSITIVE_INFINITY;
      resetAt = 0;
      window = 0;
    },
    /** A call goes out. */
    take: (): void => {
      refresh();
      left -= 1;
    },
    /**
     * An answer tells what is left of its window.
     * @param others calls that are out, which the answer may not have counted yet
     */
    note: (headers: Readonly<Record<string, string>>, others: number): void => {
      const budget = readBudget(headers);
      if (budget === null) return;
      refresh();
      // Answers overtake each other: one from a window before the known one says nothing.
      if (budget.window < window) return;
      const isNew = budget.window > window || left === Number.POSITIVE_INFINITY;
      // Within a window the smaller figure is the later one, and each call is counted as it goes out.
      left = isNew ? budget.remaining - others : Math.min(left, budget.remaining);
      window = budget.window;
      resetAt = clock.now() + budget.resetInMs;
    },
    /** How long the next call has to wait, in milliseconds. */
    waitMs,
    /**
     * How long a call that no lead waits for has to wait. Whether there is a network it may find out
     * itself.
     */
    spareWaitMs: (): number => {
      refresh();
      const now = clock.now();
      const windowMs = left > KEPT_FOR_LEADS ? 0 : remainingMs(resetAt, now);
      return Math.max(remainingMs(askedUntil, now), windowMs);
    },
    /** A call goes out that no lead waits for, unless there are few left. @returns whether it may */
    takeSpare: (): boolean => {
      if (waitMs() > 0 || left <= KEPT_FOR_LEADS) return false;
      left -= 1;
      return true;
    },
  };
};
