/*
 * Days as the form holds them, YYYY-MM-DD. Who types 26 for a year means no emperor's; whoever means
 * another century says so.
 */

/** YYYY-MM-DD and a day that exists. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

const FIRST_WHOLE_YEAR = 1_000;
/** Outside of these a day is told as unusual, and sent. */
const PLAUSIBLE = { from: 1900, to: 2100 } as const;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A year that lacks its century, or more. */
export const isYearCut = (day: string): boolean => yearOf(day) < FIRST_WHOLE_YEAR;

/** What a year of two digits may stand for, the nearer century first; none where such a day is not. */
export const dayReadings = (day: string): readonly string[] => {
  if (!isDay(day) || !day.startsWith('00')) return [];
  return ['20', '19'].map((century) => `${century}${day.slice(2)}`).filter(isDay);
};

/** What looks wrong about a day without keeping it from being sent, or null. */
export const dayWarning = (day: string): string | null => {
  if (!isDay(day) || isYearCut(day)) return null;
  const year = yearOf(day);
  if (year >= PLAUSIBLE.from && year <= PLAUSIBLE.to) return null;
  return `The year is ${year}. It is sent so; check that it is meant.`;
};
