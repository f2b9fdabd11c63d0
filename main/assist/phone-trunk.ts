import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min/es6';

/*
 * Which numbers are complete. In most countries a number without its country code is complete only
 * with the prefix that is dialled before its area code. There `1047` is an extension or a service
 * number, and `123456` is a number in the same town. Both are of no use abroad, and stay as typed.
 */

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Countries that write their numbers with a leading 0. */
const ZERO = setOf(`
  AE AF AL AM AR AT AU AX AZ BA BD BE BG BL BR CC CD CH CN CO CU CX DE DZ EC EG EH ER ET FI FR GA
  GB GE GF GG GH GP HR ID IE IL IM IN IQ IR JE JO JP KE KG KH KP KR LA LB LK LR LT LY MA MC MD ME
  MF MG MK MM MN MQ MW MY NA NG NL NP NZ PE PH PK PM PS PY RE RO RS RW SA SD SE SI SK SL SS SY TH
  TR TW TZ UA UG UY VE VN XK YE YT ZA ZM ZW
`);
const EIGHT = setOf('BY KZ RU TM');

/** The prefix before the area code; null if numbers have none, as in Italy and the USA. */
export const trunkPrefixOf = (country: CountryCode): '0' | '06' | '8' | null => {
  if (country === 'HU') return '06';
  if (EIGHT.has(country)) return '8';
  return ZERO.has(country) ? '0' : null;
};

/** A shorter number is a service number where other numbers have eight digits and more. */
const FEWEST_DIGITS = 6;
/** A shorter number lacks its area code, even if it is written without a prefix. */
const FEWEST_WITHOUT_PREFIX = 9;

/** In a few countries some numbers have no prefix: mobile numbers in China, all in Brazil. */
const isWrittenWithout = (number: PhoneNumber): boolean => {
  const written = number.formatNational();
  return (
    number.isValid() &&
    number.nationalNumber.length >= FEWEST_WITHOUT_PREFIX &&
    /\d\D+\d/.test(written) &&
    written.replace(/\D/g, '') === number.nationalNumber
  );
};

/**
 * Whether a number that was typed without its country code is a whole one.
 * @param text as typed, in ASCII
 */
export const isWhole = (text: string, number: PhoneNumber, home: CountryCode): boolean => {
  const digits = text.replace(/\D/g, '');
  const prefix = trunkPrefixOf(home);
  if (prefix === null) return number.nationalNumber.length >= FEWEST_DIGITS;
  return digits.startsWith(prefix) || isWrittenWithout(number);
};
