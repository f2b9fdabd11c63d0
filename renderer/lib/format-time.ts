// The page is in English, so its dates are in English too, whatever the system's language.
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** 14:32:10 */
export const formatClock = (at: number): string => clock.format(at);

const shortClock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric' });

/** The time, with the day in front if it is another day. */
export const formatMoment = (at: number, now: number): string =>
  day.format(at) === day.format(now) ? formatClock(at) : `${day.format(at)}, ${formatClock(at)}`;

/** A short form: `14:32` today, `23 Nov, 14:32` this year, `23 Nov 2025` in other years. */
export const formatBrief = (at: number, now: number): string => {
  if (day.format(at) === day.format(now)) return shortClock.format(at);
  return year.format(at) === year.format(now)
    ? `${dayOfYear.format(at)}, ${shortClock.format(at)}`
    : day.format(at);
};

/** 50 s, 2 min, 2 min 30 s */
export const formatSpan = (ms: number): string => {
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return shown.join(' ') || '0 s';
};
