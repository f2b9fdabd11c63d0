import { MAX_PASTE_LENGTH } from '../../../preload/contract/assist.ts';
import { wholeText } from '../../../preload/contract/cut-text.ts';
import { digitsToAscii } from '../../../preload/contract/fold-text.ts';
import { wordTable } from '../../../preload/contract/word-table.ts';
import { remembered } from './remembered.ts';

/** A line of a paste. `text` is `raw` with look-alike characters replaced, one for one. */
export type Line = { readonly raw: string; readonly text: string };

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
/** Invisible marks for direction or between letters: nobody typed them. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text that is read: cut to the allowed length, well-formed, with one kind of line end. */
export const cleanPaste = (text: string): string =>
  wholeText(text.slice(0, MAX_PASTE_LENGTH))
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC');

const FULL_WIDTH_OFFSET = 0xfee0;
/** Digits of other scripts that take one UTF-16 unit, like a plain digit. */
const DIGIT = /[\u0660-\uffff](?<=\p{Nd})/gu;

/** `563 • 555 • 0142`, as cards write North American numbers. */
const BULLETED = /(?<!\d)\d{3} ?[•·|] ?\d{3} ?[•·|] ?\d{4}(?!\d)/g;

/** Keeps the length, so that a position in the folded text is the same position in the raw text. */
export const foldText = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011\u2012\u2212\uFE63\u30FC](?=[\d(])/g, '-')
    .replace(BULLETED, (number) => number.replace(/[•·|]/g, '-'))
    .replace(DIGIT, digitsToAscii);

export const toLine = (raw: string): Line => ({ raw, text: foldText(raw) });

/** A word in the form for look-ups: in small letters, without accents. */
export const plainWord = (word: string): string => {
  const small = word.toLowerCase();
  return ASCII.test(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßłøæđıþðœ]/g, (char) => SPELLINGS.get(char) ?? char)
        .normalize('NFC');
};

/** ASCII has no accents to remove: this is true of most words, and much faster. */
const ASCII = /^[\0-\x7F]*$/;

const SPELLINGS: ReadonlyMap<string, string> = wordTable({
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  œ: 'oe',
});

/** The words of a text, in the form for look-ups. */
export const plainWords = remembered(
  (text: string): readonly string[] => plainWord(text).match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [],
);

/** A text as people see it: single spaces, none at the ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A list written as words with spaces between. */
export const wordSet = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== '')));
