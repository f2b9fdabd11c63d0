import { wordTable } from './word-table.ts';

/*
 * Folding gives one spelling to texts that people read as the same. The search, the duplicates and
 * other comparisons of typed texts use it.
 */

const DIGIT = /\p{Nd}/u;
const DIGITS_IN_SET = 10;

/** Unicode has the digits of each script in one row, from 0 to 9. Two such rows may be adjacent. */
const digitValue = (digit: string): number => {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (point - first) % DIGITS_IN_SET;
};

/** Replaces the digits of all scripts, such as Arabic or full-width digits, by 0 to 9. */
export const digitsToAscii = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Letters that Unicode does not decompose, and what people write on a keyboard that lacks them. */
const LETTERS: ReadonlyMap<string, string> = wordTable({
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  // Arabic and Persian keyboards write the same letter with different characters.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
});
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/**
 * Marks that many people leave out. Indian and Thai vowel signs do not belong here, and neither do
 * the two marks that change the syllable of a kana.
 */
const MARK =
  /(?=[\p{Script=Inherited}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])(?![\u3099\u309a])\p{M}/gu;

/** Quotation marks, apostrophes, invisible characters, the middle dot and the Arabic tatweel. */
const SILENT = /[\p{Cf}\p{Pi}\p{Pf}"'`´ʹʻʼʽˈ‚„′″·\u0640]/gu;
const GAP = /[\s\p{Cc}・]+/gu;
const DASH = /[\p{Pd}−]/gu;

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
/** A space between two characters of these scripts has no meaning. */
const CJK_GAP = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');

/** In Unicode, each katakana has the same distance from the hiragana of the same sound. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_STEP = 0x60;
const toHiragana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) - KANA_STEP);

/**
 * The text in lower case and ASCII digits, without accents, quotation marks and invisible
 * characters. All white space becomes one space, all dashes become `-`. Folding the result changes
 * nothing.
 */
export const foldText = (text: string): string =>
  PLAIN.test(text) ? foldPlain(text) : foldAny(text);

/** Most texts are ASCII; the full way would take ten times as long for them. */
const PLAIN = /^[\x20-\x7e]*$/;

const foldPlain = (text: string): string =>
  text.replace(/["'`]/g, '').toLowerCase().replace(/ {2,}/g, ' ').trim();

const foldAny = (text: string): string =>
  digitsToAscii(text.replace(SILENT, '').normalize('NFKD').toLowerCase())
    .replace(MARK, '')
    .replace(SILENT, '')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFC')
    .replace(KATAKANA, toHiragana)
    .replace(DASH, '-')
    .replace(GAP, ' ')
    .trim()
    .replace(CJK_GAP, '');

/** The characters between words, and the full stop after an abbreviation. */
const BETWEEN_WORDS = /[ ,;-]+|\.+(?=[ ,;-]|$)/;

/** The folded words of a text. A dash separates words as a space does. */
export const foldWords = (text: string): readonly string[] =>
  foldText(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');

const SPELT_OUT: ReadonlyMap<string, string> = wordTable({
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
});

/** Folds a text as German and Nordic people write it without umlauts: `mueller` for Müller. */
export const foldSpeltOut = (text: string): string =>
  foldText(PLAIN.test(text) ? text : spellOut(text));

const spellOut = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELT_OUT.get(letter) ?? letter);

/** A Chinese, Japanese or Korean name of three or more characters is a full name. */
const WHOLE_NAME = new RegExp(`^[${CJK}]{3,}$`, 'u');

/**
 * A key that all spellings of a person’s name share, in any order of the words; null for fewer than
 * two characters. Many people share a name of one word, so its key includes the company.
 */
export const nameKey = (name: string, company: string): string | null => {
  const words = foldWords(name).toSorted();
  const key = words.join(' ');
  if (key.length < 2) return null;
  return words.length > 1 || WHOLE_NAME.test(key) ? key : `${key}\n${foldText(company)}`;
};
