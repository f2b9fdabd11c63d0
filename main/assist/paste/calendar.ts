import { plainWord, plainWords } from './clean.ts';
import { LANGUAGES } from './countries.ts';

const MONTHS = 12;
const DAYS = 7;

/** Months and weekdays in the languages of pastes, in full and abbreviated. */
const buildWords = (): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((form) => {
        const month = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
        const day = new Intl.DateTimeFormat(language, { weekday: form, timeZone: 'UTC' });
        return [
          ...Array.from({ length: MONTHS }, (_, index) => month.format(Date.UTC(2024, index, 1))),
          ...Array.from({ length: DAYS }, (_, index) => day.format(Date.UTC(2024, 0, 1 + index))),
        ].map((word) => plainWord(word).replace(/[^\p{L}\p{M}]/gu, ''));
      }),
    ),
  );

let words: ReadonlySet<string> | null = null;

/** `Thu Mar`, `Montag März`: nothing but words of a date. A single word may be a name: `Jan`. */
export const isDateText = (text: string): boolean => {
  const own = plainWords(text);
  if (own.length < 2) return false;
  words ??= buildWords();
  return own.every((word) => words?.has(word));
};
