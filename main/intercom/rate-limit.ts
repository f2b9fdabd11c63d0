/** Windows are 10 s (intercom-api.md §6), so a much longer wait is cut to this. */
const MAX_WAIT_MS = 5 * 60_000;
/** A unix time in seconds has 10 digits until 2286. A larger number is in milliseconds. */
const SECONDS_CEILING = 100_000_000_000;

type Headers = Readonly<Record<string, string>>;

const readNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;

/** Whole milliseconds, as times are stored; rounded up, so that no call goes too early. */
const readWait = (ms: number): number | null =>
  Number.isFinite(ms) && ms > 0 ? Math.min(Math.ceil(ms), MAX_WAIT_MS) : null;

/** Unix milliseconds by the server's clock. */
const readReset = (headers: Headers): number | null => {
  const reset = readNumber(headers['x-ratelimit-reset']);
  if (reset === null) return null;
  return reset < SECONDS_CEILING ? reset * 1_000 : reset;
};

/** Both times are from the server, so our clock does not matter. */
const untilReset = (headers: Headers): number | null => {
  const resetAt = readReset(headers);
  const serverNow = Date.parse(headers.date ?? '');
  return resetAt === null || Number.isNaN(serverNow) ? null : readWait(resetAt - serverNow);
};

/** Seconds, or an HTTP date. Not in Intercom's docs; used if present (intercom-api.md §6). */
const untilRetry = (headers: Headers): number | null => {
  const text = headers['retry-after'];
  const seconds = readNumber(text);
  if (seconds !== null) return readWait(seconds * 1_000);
  return readWait(Date.parse(text ?? '') - Date.parse(headers.date ?? ''));
};

/**
 * How long a 429 asks to wait, in milliseconds, or null if it does not say anything usable: the
 * reset may be missing, past, or in milliseconds.
 * @param headers with lower-case names
 */
export const retryAfterMs = (headers: Headers): number | null =>
  untilReset(headers) ?? untilRetry(headers);

export type Budget = {
  /** Calls left in the current window. */
  readonly remaining: number;
  /** Until the window ends, in milliseconds. */
  readonly resetInMs: number;
  /** Which window it is: its end by the server's clock, in unix milliseconds. */
  readonly window: number;
};

/** What is left of the current window, or null if the answer gives no usable numbers. */
export const readBudget = (headers: Headers): Budget | null => {
  const remaining = readNumber(headers['x-ratelimit-remaining']);
  const resetInMs = untilReset(headers);
  const window = readReset(headers);
  if (remaining === null || resetInMs === null || window === null) return null;
  return { remaining, resetInMs, window };
};

/**
 * How long work that is not urgent has to wait, in milliseconds: once half of a window is used, the
 * rest of it is kept for leads.
 */
export const breatherMs = (headers: Headers): number => {
  const limit = readNumber(headers['x-ratelimit-limit']);
  const budget = readBudget(headers);
  if (limit === null || budget === null) return 0;
  return budget.remaining * 2 < limit ? budget.resetInMs : 0;
};
