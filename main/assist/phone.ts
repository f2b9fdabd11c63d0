import {
  AsYouType,
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min/es6';
import type { PhoneReading } from '../../preload/contract/assist.ts';
import { digitsToAscii } from '../../preload/contract/fold-text.ts';
import { cleanInvisible } from './invisible.ts';
import { splitExtension } from './phone-text.ts';
import { isWhole, trunkPrefixOf } from './phone-trunk.ts';

/*
 * Phone numbers as reps type and paste them. Nothing that was typed is refused: a text that is no
 * possible number stays as it is. Libphonenumber knows the countries' numbers. This file reads the
 * signs and words that people write around a number.
 */

/** No number with its extension is longer. */
const MAX_LENGTH = 60;
const PHONE_SIGNS = /^(?=[^\d]*\d)[+\d\s().\-/·]*[\d\s().\-/·]$/;
/** A word in capitals at the end; a word in small letters is a remark. */
const VANITY = /^([+\d\s().-]*\d[\s().-]*)[A-Z](?:-?[A-Z\d]){2,}$/;

const KEYPAD = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';
const digitOfLetter = (letter: string): string => {
  const place = KEYPAD.indexOf(letter.toLowerCase());
  return /\d/.exec(KEYPAD.slice(place))?.[0] ?? '';
};

/** Whether E.164 is read back unchanged: libphonenumber does not ensure this for wrong numbers. */
const isStable = ({ number }: PhoneNumber): boolean =>
  parsePhoneNumberFromString(number)?.number === number;

/** Whether the number that was read is the number that the text means. */
type Accept = (text: string, number: PhoneNumber, country: CountryCode | null) => boolean;

/** A pasted number is read together with the text around it, so any reading is accepted. */
const acceptAny: Accept = () => true;

/** A typed number is accepted only if it is complete. */
const acceptWhole: Accept = (text, number, country) =>
  country === null || text.startsWith('+') || isWhole(text, number, country);

const parse = (text: string, country: CountryCode | null, accept: Accept): PhoneNumber | null => {
  const number = parsePhoneNumberFromString(text, {
    extract: false,
    ...(country === null ? {} : { defaultCountry: country }),
  });
  if (!number?.isPossible() || !isStable(number)) return null;
  return accept(text, number, country) ? number : null;
};

/** Italian numbers keep the zero that other countries drop abroad. */
const KEEPS_ZERO = /^\+39/;
const TRUNK_ZERO = /^(\+\d[\d\s]{0,4})\(0\)/;

/** `+49 (0)30` is `+49 30`. */
const withoutTrunkZero = (text: string): readonly string[] => {
  const bare = text.replace(TRUNK_ZERO, '$1 ');
  if (bare === text) return [text];
  return KEEPS_ZERO.test(text) ? [text, bare] : [bare, text];
};

/** `0049 30`: most countries dial 00 for “+”, and people write it everywhere. */
const withPlus = (text: string): readonly string[] =>
  /^00[1-9]/.test(text) ? [`+${text.slice(2)}`, text] : [text];

/** The possible readings, the likeliest first. */
const readings = (text: string): readonly string[] => withPlus(text).flatMap(withoutTrunkZero);

const best = (numbers: readonly (PhoneNumber | null)[]): PhoneNumber | null =>
  numbers.find((number) => number?.isValid()) ?? numbers.find((number) => number !== null) ?? null;

/** `1-800-FLOWERS`, but not `030 1234567 office`, where the text before the word is a number. */
const parseVanity = (
  text: string,
  country: CountryCode | null,
  accept: Accept,
): PhoneNumber | null => {
  const before = VANITY.exec(text)?.[1];
  if (before === undefined || parse(before, country, accept)?.isValid()) return null;
  const number = parse(text.replace(/[A-Z]/g, digitOfLetter), country, accept);
  return number?.isValid() ? number : null;
};

const parseMain = (
  text: string,
  country: CountryCode | null,
  accept: Accept,
): PhoneNumber | null =>
  PHONE_SIGNS.test(text)
    ? best(readings(text).map((reading) => parse(reading, country, accept)))
    : parseVanity(text, country, accept);

/** `tel:+1-201-555-0123;phone-context=…` (RFC 3966). */
const readUri = (text: string): string => {
  const [, path] = /^tel:(.*)$/i.exec(text) ?? [];
  if (path === undefined) return text;
  const context = /;phone-context=(\+[\d-]+)/i.exec(path)?.[1] ?? '';
  const main = path.replace(/;(?!ext=)[^;]*/gi, '').replaceAll('%20', ' ');
  return main.startsWith('+') ? main : `${context}${main}`;
};

/** The text in ASCII: digits of any script, full-width signs and every dash are replaced. */
const toPlainText = (text: string): string =>
  readUri(
    digitsToAscii(cleanInvisible(text).normalize('NFKC'))
      .replace(/\p{Pd}|−/gu, '-')
      .trim(),
  );

/** Libphonenumber throws on the start of some numbers (`03` in Samoa); these stay as typed. */
const numberSoFar = (text: string, country: CountryCode | null): string | null => {
  const typing = new AsYouType(country ?? undefined);
  try {
    typing.input(text);
  } catch {
    return null;
  }
  return typing.getNumber()?.number ?? null;
};

/**
 * A possible number in pasted text; a valid one if any reading gives one; null if there is none.
 * Read like a typed number, but it need not be complete.
 */
export const parsePhone = (text: string, country: CountryCode | null): PhoneNumber | null =>
  text.length > MAX_LENGTH ? null : parseMain(toPlainText(text), country, acceptAny);

/** Whether the number has its prefix, or may still get it. */
const isOnTheWay = (text: string, prefix: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return digits.startsWith(prefix) || prefix.startsWith(digits);
};

const formatSoFar = (main: string, country: CountryCode | null): string | null => {
  if (!PHONE_SIGNS.test(main)) return null;
  const [reading = main] = readings(main);
  const prefix = country && trunkPrefixOf(country);
  if (prefix !== null && !/^\D*\+/.test(reading) && !isOnTheWay(reading, prefix)) return null;
  const number = numberSoFar(reading, country);
  return number === null ? null : new AsYouType().input(number);
};

const addExtension = (number: string, extension: string | null): string =>
  extension === null ? number : `${number} ext. ${extension}`;

/** A number that is not valid yet is grouped as it grows; a valid one gets its full format. */
const formatNumber = (number: PhoneNumber): string =>
  number.isValid() ? number.formatInternational() : new AsYouType().input(number.number);

const unread = (text: string, formatted: string, extension: string | null): PhoneReading => ({
  formatted,
  e164: null,
  extension,
  repaired: text.trim(),
  isPossible: false,
  isValid: false,
  country: null,
});

/** @param country where numbers without a country code belong, ISO 3166 alpha-2; null: unknown */
export const readPhone = (text: string, country: string | null): PhoneReading => {
  if (text.length > MAX_LENGTH) return unread(text, text.trim(), null);
  const home = country !== null && isSupportedCountry(country) ? country : null;
  const { main, extension } = splitExtension(toPlainText(text));
  const number = parseMain(main, home, acceptWhole);
  if (number === null) {
    const soFar = formatSoFar(main, home);
    return unread(text, soFar === null ? text.trim() : addExtension(soFar, extension), extension);
  }
  return {
    formatted: addExtension(formatNumber(number), extension),
    e164: number.number,
    extension,
    repaired: addExtension(number.number, extension),
    isPossible: true,
    isValid: number.isValid(),
    country: number.country ?? null,
  };
};

/** What is sent: E.164 with the extension; the typed text if it is no possible number. */
export const repairPhone = (text: string, country: string | null): string =>
  readPhone(text, country).repaired;

/** The forms in which people store a number: first the typed one, then E.164, then the others. */
export const phoneForms = (text: string, country: string | null): readonly string[] => {
  const { e164 } = readPhone(text, country);
  const number = e164 === null ? undefined : parsePhoneNumberFromString(e164);
  if (number === undefined) return [text.trim()];
  const national = number.formatNational();
  const { number: full } = number;
  const forms = [full, number.formatInternational(), national, national.replace(/\D/g, '')];
  return [...new Set([text.trim(), ...forms, full.replace('+', '00')])];
};
