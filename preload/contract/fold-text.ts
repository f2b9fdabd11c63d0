import { wordTable } from './word-table.ts';

/*
 * One spelling for texts that people read as the same. Two texts are the same, for the search, for
 * duplicates and wherever else Galena compares what people wrote, if they fold to the same.
 */

const DIGIT = /\p{Nd}/u;
const DIGITS_IN_SET = 10;

/** Unicode keeps the digits of each script in tens, from zero up, and may put such tens side by side. */
const digitValue = (digit: string): number => {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (point - first) % DIGITS_IN_SET;
};

/** Arabic, Devanagari, full-width and all other digits as 0 to 9. */
export const digitsToAscii = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Letters that are no other letter with a mark, and what is written where a keyboard lacks them. */
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
  // Arabic and Persian keyboards write the same letters with other signs.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
});
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/**
 * Marks that many leave out. The vowel signs of Indian and Thai letters are none of these, nor are the
 * two that make another syllable of a kana.
 */
const MARK =
  /(?=[\p{Script=Inherited}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])(?![\u3099\u309a])\p{M}/gu;

/** Quotation marks and apostrophes in all their shapes, what nobody sees, and what only stretches or joins. */
const SILENT = /[\p{Cf}\p{Pi}\p{Pf}"'`´ʹʻʼʽˈ‚„′″·\u0640]/gu;
const GAP = /[\s\p{Cc}・]+/gu;
const DASH = /[\p{Pd}−]/gu;

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
/** Where letters stand for syllables or words, a space between two of them means nothing. */
const CJK_GAP = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');

/** Hiragana and katakana stand side by side in Unicode, sound by sound. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_STEP = 0x60;
const toHiragana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) - KANA_STEP);

/**
 * The text in small letters and plain digits, without accents, quotation marks and what cannot be seen,
 * with one space or none between words and one sign for every dash. Folding it again changes nothing.
 */
export const foldText = (text: string): string =>
  PLAIN.test(text) ? foldPlain(text) : foldAny(text);

/** Most texts need no look at each of their signs; it would take ten times as long. */
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

/** What stands between words, and the full stop that ends a word that is cut short. */
const BETWEEN_WORDS = /[ ,;-]+|\.+(?=[ ,;-]|$)/;

/** The words of a text, folded; a dash parts words as a space does. */
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

/** Folded as German and the Nordic languages spell it where there are no umlauts: `mueller` for Müller. */
export const foldSpeltOut = (text: string): string =>
  foldText(PLAIN.test(text) ? text : spellOut(text));

const spellOut = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELT_OUT.get(letter) ?? letter);

/** In so many signs a Chinese, Japanese or Korean name is whole. */
const WHOLE_NAME = new RegExp(`^[${CJK}]{3,}$`, 'u');

/**
 * What two spellings of one person’s name share, in any order of its words, or null if there is none.
 * A name of one word is many people’s: it is the same only at the same company.
 */
export const nameKey = (name: string, company: string): string | null => {
  const words = foldWords(name).toSorted();
  const key = words.join(' ');
  if (key.length < 2) return null;
  return words.length > 1 || WHOLE_NAME.test(key) ? key : `${key}\n${foldText(company)}`;
};
