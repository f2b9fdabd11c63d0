import type { CountryCode } from 'libphonenumber-js/min/es6';
import { parsePhone } from '../phone.ts';
import type { PhoneRun } from './phones.ts';

/** Whether the digits are a full national number: with a leading 0, or in a country without one. */
const isNationalForm = (digits: string, country: CountryCode): boolean => {
  const bare = digits.replace(/\D/g, '');
  if (/^0/.test(bare)) return true;
  return (
    'US CA MX ES PT NO DK PL CZ SK GR IT CN HK SG RU KZ BR CL CO IN LV LT EE LU IS MT CY AE SA QA KW BH OM CR PA GT SV HN NI DO PR JM NP GE UZ SN CI ML BF NE TG BJ CM GA CG TN MR HT BN MO MV BT BO MZ AO CV MC AD LI'
      .split(' ')
      .includes(country) ||
    (country === 'KR' && bare.length === 8) ||
    (country === 'AU' && /^1[38]/.test(bare))
  );
};

const withExtension = (number: string, ext: string): string =>
  ext === '' ? number : `${number} ext. ${ext}`;

const readInternational = (digits: string): string | null => {
  const plus = digits.replace(/^\D*00/, '+').replace(/^[^+]*\+/, '+');
  const parsed = parsePhone(plus, null);
  if (parsed) return parsed.number;
  const bare = plus.replace(/\D/g, '');
  return bare.length >= 8 && bare.length <= 15 && digits.includes('+') ? `+${bare}` : null;
};

const NANP = /^\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/;
const MIN_TRUNK_DIGITS = 9;

/** Whether a number is written so clearly as a phone number that it needs no label. */
const isPlainlyPhone = (run: PhoneRun, country: CountryCode): boolean => {
  const bare = run.digits.replace(/\D/g, '');
  if (/^\D*0[1-9]/.test(run.digits) && bare.length >= MIN_TRUNK_DIGITS) return true;
  const isFormed = /[ ().\-–/]/.test(run.digits.trim()) || run.isWhole;
  return isFormed && isNationalForm(run.digits, country);
};

const readNational = (run: PhoneRun, countries: readonly CountryCode[]): string | null => {
  const isSure = run.kind !== 'unlabelled';
  const parsed = countries.flatMap((country) => {
    const number = parsePhone(run.digits, country);
    // Libphonenumber would cut off a carrier code; only in Brazil do people dial one.
    const isWhole = number?.carrierCode === undefined || country === 'BR';
    return number && isWhole && (isSure || isPlainlyPhone(run, country))
      ? [{ number, country }]
      : [];
  });
  const valid = parsed.find(({ number }) => number.isValid());
  if (valid) return valid.number.number;
  // Numbers reserved for films and forms are in no numbering plan, but have the usual length.
  const possible = parsed.find(
    ({ number, country }) =>
      number.isPossible() &&
      (isSure ||
        (number.countryCallingCode === '1'
          ? NANP.test(run.digits.trim())
          : /^\D*0/.test(run.digits) && isNationalForm(run.digits, country))),
  );
  return possible?.number.number ?? null;
};

/** `0212 550 12 34-112`: too long for a number, but a whole number without its end. */
const GLUED_EXTENSION = /^(.*\d)\s?[-–/]\s?(\d{1,5})$/;

const isWholeNumber = (digits: string, countries: readonly CountryCode[]): boolean =>
  [null, ...countries].some((country) => parsePhone(digits, country)?.isValid() === true);

const apartFromExtension = (run: PhoneRun, countries: readonly CountryCode[]): PhoneRun => {
  const [, digits, ext] = GLUED_EXTENSION.exec(run.digits.trim()) ?? [];
  if (digits === undefined || ext === undefined || run.ext !== '') return run;
  return !isWholeNumber(run.digits, countries) && isWholeNumber(digits, countries)
    ? { ...run, digits, ext }
    : run;
};

/**
 * The number of a run, in E.164 and with its extension. A national number is read for the countries
 * that the paste points to. If there are none, a labelled number stays as it was written.
 */
export const readPhone = (written: PhoneRun, countries: readonly CountryCode[]): string | null => {
  const run = apartFromExtension(written, countries);
  const digits = run.digits.trim();
  const bare = digits.replace(/\D/g, '');
  if (bare.length < 6 || bare.length > 17) return null;
  if (/^\(?\+|^\(?00[1-9]/.test(digits)) {
    const number = readInternational(digits);
    if (number !== null) return withExtension(number, run.ext);
  }
  if (run.kind === 'not-a-phone' || run.kind === 'fax') return null;
  const national = readNational(run, countries);
  if (national !== null) return withExtension(national, run.ext);
  return run.kind !== 'unlabelled' && countries.length === 0
    ? withExtension(digits.replace(/\s+/g, ' '), run.ext)
    : null;
};

export const isInternational = (run: PhoneRun): boolean => /^\s?\(?\+|^00[1-9]/.test(run.digits);

/** The country of an international number; it shows how to read the other numbers. */
export const countryOfRun = (run: PhoneRun): CountryCode | null => {
  if (!isInternational(run)) return null;
  return parsePhone(run.digits, null)?.country ?? null;
};
