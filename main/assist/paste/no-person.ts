import { isDateText } from './calendar.ts';
import { countryNamed, countryOfCity } from './countries.ts';
import { labelKind } from './labels.ts';
import type { NameShape } from './name-shape.ts';
import type { MarkedLine } from './pieces.ts';
import { isAddress, isAddressed, isCloser, isGivenName } from './vocabulary.ts';

/* Texts that are written like names, but name nobody. */

/** A piece that as a whole is a greeting, a country, a city or an address. */
export const isNobody = (text: string): boolean =>
  isCloser(text) ||
  isAddressed(text) ||
  countryNamed(text) !== null ||
  countryOfCity(text) !== null ||
  isAddress(text);

/** `RCS Cahors`, `Thu Mar`: register numbers and dates. */
export const isNoPerson = (words: readonly string[]): boolean => {
  const [first = ''] = words;
  return (
    (/^\p{Lu}{2,}$/u.test(first) && labelKind(first) === 'number') || isDateText(words.join(' '))
  );
};

/** `Chapecó, Santa Catarina, Brasil`: in such a line only the first part may be a person. */
export const isInPlace = ({ text }: MarkedLine, start: number, shape: NameShape): boolean => {
  const from = Math.max(...['|', '·', '•'].map((sign) => text.lastIndexOf(sign, start))) + 1;
  const [whole = ''] = text.slice(from).split(/[|·•]/, 1);
  const parts = whole.split(',');
  const isFirst = !/\p{L}/u.test(text.slice(from, start));
  return (
    parts.length >= 3 &&
    countryNamed(parts.at(-1) ?? '') !== null &&
    !(isFirst && isGivenName(shape.words[0] ?? ''))
  );
};
