import type { Clock } from '../ports.ts';

/** docs/intercom-api.md §6 */
const WINDOW_MS = 10_000;
/** The limit in the headers when no limit is enforced: 10,000 calls a minute. */
const ADVERTISED = 1_666;

export type RateLimiter = {
  /** Counts a call. @returns false if the call is over the limit */
  readonly take: () => boolean;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly message: () => string;
};

export const createRateLimiter = (clock: Clock, readLimit: () => number | null): RateLimiter => {
  let window = -1;
  let used = 0;
  const enterWindow = (): void => {
    const current = Math.floor(clock.now() / WINDOW_MS);
    if (current !== window) used = 0;
    window = current;
  };
  const limit = (): number => readLimit() ?? ADVERTISED;
  return {
    take: () => {
      enterWindow();
      const isFree = readLimit() === null || used < limit();
      if (isFree) used += 1;
      return isFree;
    },
    headers: () => {
      enterWindow();
      return {
        'X-RateLimit-Limit': String(limit()),
        'X-RateLimit-Remaining': String(Math.max(0, limit() - used)),
        'X-RateLimit-Reset': String(((window + 1) * WINDOW_MS) / 1_000),
      };
    },
    message: () => `Exceeded rate limit of ${limit()} in 10_seconds`,
  };
};
