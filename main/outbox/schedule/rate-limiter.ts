import { readBudget } from '../../intercom/rate-limit.ts';
import type { Clock } from '../../ports.ts';
import { backoffMs } from '../state/backoff.ts';

/** An instant further away than this was set before the clock was changed. */
const LONGEST_MS = 5 * 60_000;

/** Calls that are kept for leads: some for each call that may be out at once. */
export const KEPT_FOR_LEADS = 24;

/** How long until an instant, in milliseconds; a changed clock never makes anyone wait for long. */
export const remainingMs = (until: number, now: number, longestMs = LONGEST_MS): number => {
  const left = until - now;
  return left > longestMs ? 0 : Math.max(0, left);
};

/**
 * Keeps to what Intercom allows (intercom-api.md §6) for the whole workspace: a number of calls in
 * the current window, and no call after a 429 or a failed connection until that wait is over.
 */
export const createRateLimiter = (clock: Clock) => {
  let quietUntil = 0;
  /** The end of a wait that Intercom asked for. A returning network does not end it. */
  let askedUntil = 0;
  /** How often in a row Intercom asked to wait without saying how long. */
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
    /** No call goes out for this long. */
    pause: (ms: number): void => {
      quietUntil = Math.max(quietUntil, clock.now() + ms);
    },
    /**
     * Intercom asks to wait.
     * @param ms how long; null if Intercom does not say, so the wait grows each time
     * @param jitter from 0 to below 1
     */
    retryAfter: (ms: number | null, jitter: number): void => {
      const now = clock.now();
      // Calls that were out together are refused together: that counts once.
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
      // Answers overtake each other: an answer from an earlier window says nothing.
      if (budget.window < window) return;
      const isNew = budget.window > window || left === Number.POSITIVE_INFINITY;
      // Within a window the smaller figure is the later one. Each call is counted when it goes out.
      left = isNew ? budget.remaining - others : Math.min(left, budget.remaining);
      window = budget.window;
      resetAt = clock.now() + budget.resetInMs;
    },
    /** How long the next call has to wait, in milliseconds. */
    waitMs,
    /**
     * How long a call that no lead waits for has to wait. Failed connections do not count: such a
     * call may try the network itself.
     */
    spareWaitMs: (): number => {
      refresh();
      const now = clock.now();
      const windowMs = left > KEPT_FOR_LEADS ? 0 : remainingMs(resetAt, now);
      return Math.max(remainingMs(askedUntil, now), windowMs);
    },
    /** Counts a call that no lead waits for, if enough are left. @returns whether it may go out */
    takeSpare: (): boolean => {
      if (waitMs() > 0 || left <= KEPT_FOR_LEADS) return false;
      left -= 1;
      return true;
    },
  };
};
