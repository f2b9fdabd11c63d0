import { digitsToAscii } from './fold-text.ts';

/*
 * How Galena compares phone numbers: by their digits alone, with and without a country. It knows no
 * country's numbers, so it may take two numbers for one, but not two spellings of one for two.
 */

/** Fewer digits are an extension or the beginning of a number. */
const FEWEST_DIGITS = 7;
/** A number without its country and without the zero before its area, in most countries. */
const TELLING_DIGITS = 9;

/** It is dialled after the number and belongs to no country’s. */
const EXTENSION =
  /(?:;ext=|(?<!\p{L})(?:ext(?:ension|n)?|x|durchwahl|dw|klappe|apparat|poste|interno|toestel|anexo|ramal|wewn|доб|вн)[.:]?|#|~)\s*\d{1,7}\s*$/iu;

/** `+49 (0)171`: the zero is not dialled from abroad. */
const TRUNK_ZERO = /^(\s*(?:\+|00)[\d\s]{1,6})\(0\)/;

/** One or two digits; all other countries’ codes have three (ITU-T E.164). */
const SHORT_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const LONGEST_CODE = 3;

/** A number’s digits; both parts may be the beginning of more. */
export type PhoneDigits = {
  /** The code of its country; empty where it was written without. */
  readonly country: string;
  /** The rest, without the zeros that are dialled before an area. */
  readonly national: string;
};

const withoutZeros = (digits: string): string => digits.replace(/^0+/, '');

/** The digits of a number that is written in any of the ways that people have. */
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
 * What two spellings of a phone number share, or null if there is too little of one: its last
 * digits, so that `+49 171 1234567` and `0171 1234567` are the same.
 */
export const phoneKey = (typed: string): string | null => {
  const { national } = phoneDigits(typed);
  return national.length < FEWEST_DIGITS ? null : national.slice(-TELLING_DIGITS);
};

/** Whether a key is as long as keys get: it is then the end of every spelling of its number. */
export const isTellingPhoneKey = (key: string): boolean => key.length === TELLING_DIGITS;

/** Whether two spellings may be one number. Those that both name their country have to name the same. */
export const isSamePhone = (one: string, other: string): boolean => {
  const key = phoneKey(one);
  if (key === null || key !== phoneKey(other)) return false;
  const [a, b] = [phoneDigits(one), phoneDigits(other)];
  if (a.country === '' || b.country === '') return true;
  return a.country === b.country && a.national === b.national;
};
