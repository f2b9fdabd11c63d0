const MS_PER_S = 1_000;

/** Whether this computer knows the time zone of this IANA name. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** How far a zone's clocks are ahead of UTC at an instant, summer time included. */
const offsetMs = (atMs: number, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const clock = new Date(0);
  clock.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  clock.setUTCHours(part('hour'), part('minute'), part('second'));
  return clock.getTime() - atMs;
};

/**
 * A day as Intercom takes it, in unix seconds (intercom-api.md §3.6). It is noon in the workspace's
 * time zone, so that nearly everybody sees the same day. Midnight UTC is the day before in America.
 * @param day YYYY-MM-DD
 * @param timeZone the workspace's own, by IANA's name; null: not known, so noon UTC is used, which
 *   is the same day from 12 hours behind to almost 12 hours ahead
 */
export const dayInstant = (day: string, timeZone: string | null): number => {
  const noonMs = Date.parse(`${day}T12:00:00Z`);
  if (timeZone === null || !isTimeZone(timeZone)) return noonMs / MS_PER_S;
  const guessMs = noonMs - offsetMs(noonMs, timeZone);
  // Summer time may begin or end between the guess and noon UTC.
  return (noonMs - offsetMs(guessMs, timeZone)) / MS_PER_S;
};
