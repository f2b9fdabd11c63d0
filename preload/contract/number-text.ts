import { digitsToAscii } from './fold-text.ts';

/*
 * Numbers as people write them. Galena takes a plain number as it is. It asks about a text that
 * another country may read as another number, and never guesses.
 */

export type NumberReading =
  /** `text` is the number as JavaScript and JSON write it. */
  | { readonly kind: 'number'; readonly text: string }
  /** The numbers that the text may mean, as plain texts, the likeliest first. */
  | { readonly kind: 'asked'; readonly readings: readonly string[] }
  | { readonly kind: 'none' };

const NO_NUMBER: NumberReading = { kind: 'none' };

/** U+066B and U+066C are the Arabic decimal and thousands signs. Some people type `·` and `’`. */
const toPlainSigns = (text: string): string =>
  digitsToAscii(text.normalize('NFKC'))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[−‐‑–]/g, '-')
    .replace(/[\s_]+/g, ' ')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replaceAll('،', ',')
    .trim();

const PLAIN = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
/** Such as `1.234`: thousands in some countries, a fraction in others. */
const GROUP_OF_THREE = /^[+-]?[1-9]\d{0,2}[.,٫٬]\d{3}$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;
const PARTED = /^[+-]?\d+(?:[.,'·٫٬ ]\d+)*[.,]?$|^[+-]?[.,·٫]\d+$/;

const GROUPS_OF_THREE = /^[1-9]\d{0,2}(?:\D\d{3})+$/;
/** Lakh and crore: groups of two digits, and three digits at the end. */
const INDIAN_GROUPS = /^[1-9]\d?(?:\D\d{2})*\D\d{3}$/;

const isGrouped = (text: string): boolean =>
  (GROUPS_OF_THREE.test(text) || INDIAN_GROUPS.test(text)) && new Set(text.match(/\D/g)).size === 1;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `012.50` as `12.50`. */
const withoutLeadingZeros = (text: string): string => text.replace(/^0+(?=\d)/, '');

/** A fraction without the zeros at its end: `12.000` becomes `12`. */
const shortest = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/** Galena would ask again about a fraction of three digits, so the fraction gets a fourth digit. */
const asFraction = (whole: string, fraction: string): string => {
  const plain = shortest(withoutLeadingZeros(`${digitsOf(whole) || '0'}.${fraction}`));
  return GROUP_OF_THREE.test(plain) ? `${plain}0` : plain;
};

/** Both readings of a number with one sign, or the only reading of a number with several signs. */
const readParted = (text: string): readonly string[] => {
  const asGroups = isGrouped(text) ? [digitsOf(text)] : [];
  const last = text.match(/[.,·٫](?=\d*$)/)?.index ?? -1;
  const [whole, fraction] = [text.slice(0, last), text.slice(last + 1)];
  const isWholePlain =
    /^\d*$/.test(whole) || (isGrouped(whole) && !whole.includes(text[last] ?? ''));
  const isFraction = last >= 0 && isWholePlain;
  if (!isFraction) return asGroups;
  return [
    ...asGroups,
    fraction === '' ? withoutLeadingZeros(digitsOf(whole)) : asFraction(whole, fraction),
  ];
};

const readScientific = (text: string): readonly string[] => {
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) && PLAIN.test(String(value)) ? [String(value)] : [];
};

const asked = (sign: string, readings: readonly string[]): NumberReading => {
  const signed = readings.map((reading) => `${sign}${reading}`);
  return signed.length === 0 ? NO_NUMBER : { kind: 'asked', readings: [...new Set(signed)] };
};

/** Reads a text as a number. */
export const readNumber = (typed: string): NumberReading => {
  const text = toPlainSigns(typed);
  if (!/\d/.test(text)) return NO_NUMBER;
  if (PLAIN.test(text) && !GROUP_OF_THREE.test(text)) return { kind: 'number', text };
  const sign = text.startsWith('-') ? '-' : '';
  const bare = text.replace(/^[+-]\s?/, '');
  if (SCIENTIFIC.test(bare)) return asked(sign, readScientific(bare));
  if (!PARTED.test(bare)) return NO_NUMBER;
  if (/^\d+$/.test(bare)) return asked(sign, [withoutLeadingZeros(bare)]);
  return asked(sign, readParted(bare));
};
