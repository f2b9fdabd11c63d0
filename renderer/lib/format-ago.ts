// The page is in English, so its dates are in English too, whatever the system's language.
const span = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Galena shows an older instant as a date. */
const LONGEST_MS = 14 * DAY_MS;

/** 12 Mar 2025 */
export const formatDay = (at: number): string => day.format(at);

/** just now, 5 minutes ago, yesterday, on 12 Mar 2025. A future instant shows as "just now". */
export const formatAgo = (at: number, now: number): string => {
  const ms = Math.max(0, now - at);
  if (ms < MINUTE_MS) return 'just now';
  if (ms < HOUR_MS) return span.format(-Math.floor(ms / MINUTE_MS), 'minute');
  if (ms < DAY_MS) return span.format(-Math.floor(ms / HOUR_MS), 'hour');
  if (ms < LONGEST_MS) return span.format(-Math.floor(ms / DAY_MS), 'day');
  return `on ${formatDay(at)}`;
};
