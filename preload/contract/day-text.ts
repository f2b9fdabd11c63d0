/*
 * Days as the form holds them, YYYY-MM-DD. A rep who types 26 for a year does not mean the year 26,
 * so Galena asks for the century.
 */

/** Whether a text is YYYY-MM-DD and the day exists. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

const FIRST_WHOLE_YEAR = 1_000;
/** Galena warns of a year outside this range, and sends it. */
const PLAUSIBLE = { from: 1900, to: 2100 } as const;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the year has fewer than four digits. */
export const isYearCut = (day: string): boolean => yearOf(day) < FIRST_WHOLE_YEAR;

/** The days that a year of two digits may mean, the nearer century first; only days that exist. */
export const dayReadings = (day: string): readonly string[] => {
  if (!isDay(day) || !day.startsWith('00')) return [];
  return ['20', '19'].map((century) => `${century}${day.slice(2)}`).filter(isDay);
};

/** What looks wrong about a day that is sent all the same, or null. */
export const dayWarning = (day: string): string | null => {
  if (!isDay(day) || isYearCut(day)) return null;
  const year = yearOf(day);
  if (year >= PLAUSIBLE.from && year <= PLAUSIBLE.to) return null;
  return `The year is ${year}. It is sent so; check that it is meant.`;
};
