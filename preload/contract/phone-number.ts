import { digitsToAscii } from './fold-text.ts';

/*
 * Galena compares phone numbers by their digits, with and without a country code. It does not know
 * the rules of each country. So it may take two numbers for the same number, but it never takes two
 * spellings of a number for two numbers.
 */

/** A text with fewer digits is an extension or the beginning of a number. */
const FEWEST_DIGITS = 7;
/** In most countries, the length of a number without its country code and its trunk zero. */
const TELLING_DIGITS = 9;

/** An extension is dialled after the number and is no part of it. */
const EXTENSION =
  /(?:;ext=|(?<!\p{L})(?:ext(?:ension|n)?|x|durchwahl|dw|klappe|apparat|poste|interno|toestel|anexo|ramal|wewn|доб|вн)[.:]?|#|~)\s*\d{1,7}\s*$/iu;

/** `+49 (0)171`: callers from abroad do not dial the zero. */
const TRUNK_ZERO = /^(\s*(?:\+|00)[\d\s]{1,6})\(0\)/;

/** Country codes of one or two digits; all others have three (ITU-T E.164). */
const SHORT_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const LONGEST_CODE = 3;

/** A number’s digits. Both parts may be incomplete. */
export type PhoneDigits = {
  /** The country code; empty if the number was written without one. */
  readonly country: string;
  /** The other digits, without the zeros before the area code. */
  readonly national: string;
};

const withoutZeros = (digits: string): string => digits.replace(/^0+/, '');

/** The digits of a number in any common spelling. */
export const phoneDigits = (typed: string): PhoneDigits => {
  const text = digitsToAscii(typed.replaceAll('＋', '+'))
    .replace(EXTENSION, '')
    .replace(TRUNK_ZERO, '$1');
  const digits = text.replace(/\D/g, '');
  const isPlus = /^\D*\+/.test(text);
  if (!isPlus && !/^00[1-9]/.test(digits)) return { country: '', national: withoutZeros(digits) };
  const number = isPlus ? digits : digits.slice(2);
  const country = SHORT_CODE.exec(number)?.[0] ?? number.slice(0, LONGEST_CODE);
  return { country, national: withoutZeros(number.slice(country.length)) };
};

/**
 * A key that all spellings of a phone number share: its last digits, so that `+49 171 1234567` and
 * `0171 1234567` have the same key. Null if the number has too few digits.
 */
export const phoneKey = (typed: string): string | null => {
  const { national } = phoneDigits(typed);
  return national.length < FEWEST_DIGITS ? null : national.slice(-TELLING_DIGITS);
};

/** Whether a key has the full length. Then every spelling of its number ends with the key. */
export const isTellingPhoneKey = (key: string): boolean => key.length === TELLING_DIGITS;

/** Whether two texts may be the same number. Two country codes must be the same. */
export const isSamePhone = (one: string, other: string): boolean => {
  const key = phoneKey(one);
  if (key === null || key !== phoneKey(other)) return false;
  const [a, b] = [phoneDigits(one), phoneDigits(other)];
  if (a.country === '' || b.country === '') return true;
  return a.country === b.country && a.national === b.national;
};
