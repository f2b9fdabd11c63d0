import { emailKey } from '../../preload/contract/duplicates.ts';
import { foldSpeltOut, foldText, foldWords } from '../../preload/contract/fold-text.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { phoneDigits } from '../../preload/contract/phone-number.ts';

/*
 * The text of an entry that the search reads, and the pieces that a search looks for in it. Both
 * are folded, so that the search only has to test whether one text contains another.
 */

type SearchedFields = Pick<TypedLead, 'name' | 'email' | 'phone' | 'company'>;

const DASHES = /-/g;

/** The folded text and its spelling without umlauts, each with dashes as spaces and without. */
const spellingsOf = (text: string): readonly string[] => {
  const spellings = [foldText(text), foldSpeltOut(text)];
  return spellings.flatMap((one) => [one.replace(DASHES, ' '), one.replace(DASHES, '')]);
};

const digitsOf = (phone: string): string => {
  const { country, national } = phoneDigits(phone);
  return country + national;
};

/** The text that a search reads, one spelling per line. */
export const searchTextOf = ({ name, email, phone, company }: SearchedFields): string => {
  const lines = [name, email, company, phone].flatMap(spellingsOf);
  const keys = [emailKey(email) ?? '', digitsOf(phone)];
  return [...new Set([...lines, ...keys])].filter((line) => line !== '').join('\n');
};

/** Pieces of text that an entry must all contain. */
type Pieces = readonly string[];
/** The ways in which one thing may be written. An entry must contain one of them. */
type Term = readonly Pieces[];

/** Fewer digits are searched for as they were typed. */
const FEWEST_PHONE_DIGITS = 3;
/** This many identify a number without its country code, which not every spelling has. */
const FEWEST_NATIONAL_DIGITS = 5;
/** Every spelling of a number ends with these. */
const LAST_DIGITS = 9;

const PHONE_START = /^[+(]*\d[\d()./-]*$/;
const PHONE_PART = /^[\d()./-]+$/;

/** The part that all spellings of the typed number share, or null if it is too short. */
const phonePiece = (typed: string): string | null => {
  const { country, national } = phoneDigits(typed);
  if (country.length + national.length < FEWEST_PHONE_DIGITS) return null;
  const isAlone = country === '' || national.length >= FEWEST_NATIONAL_DIGITS;
  return isAlone ? national.slice(-LAST_DIGITS) : country + national;
};

/** Writes the digits of any script as plain digits. Other words keep their umlauts for now. */
const toPlainPhone = (word: string): string => {
  const plain = foldText(word);
  return PHONE_PART.test(plain) || PHONE_START.test(plain) ? plain : word;
};

const splitSearch = (search: string): readonly string[] =>
  search
    .normalize('NFKC')
    .split(/[\s\p{Cc}]+/u)
    .map(toPlainPhone)
    .filter((word) => word !== '');

type Group = { readonly words: string[]; readonly isPhone: boolean };

/** Neighbouring words that are parts of one number form one group. */
const groupWords = (words: readonly string[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last?.isPhone && PHONE_PART.test(word)) last.words.push(word);
    else groups.push({ words: [word], isPhone: PHONE_START.test(word) });
  }
  return groups;
};

const toTerm = ({ words, isPhone }: Group): Term => {
  const folded = words.flatMap(foldWords);
  // Words that fold to nothing, such as quotation marks, are not searched for.
  if (folded.length === 0) return [];
  const [word = ''] = words;
  const key = emailKey(word);
  const piece = isPhone ? phonePiece(words.join(' ')) : null;
  const spellings = [
    folded,
    words.flatMap((one) => foldWords(foldSpeltOut(one))),
    // Entries of an earlier Galena have this spelling until their keys are filled.
    words.map((one) => one.toLowerCase()),
    key === null ? [] : [key],
    piece === null ? [] : [piece],
  ].filter((pieces) => pieces.length > 0);
  return [...new Map(spellings.map((pieces) => [pieces.join('\n'), pieces])).values()];
};

/** The terms of a search: an entry must match all, in any order. No term matches every entry. */
const readSearch = (search: string): readonly Term[] =>
  groupWords(splitSearch(search))
    .map(toTerm)
    .filter((term) => term.length > 0);

const all = (pieces: Pieces, column: string): string =>
  `(${pieces.map(() => `instr(${column}, ?) > 0`).join(' AND ')})`;

/**
 * A search as conditions of a statement: one ` AND …` per term.
 * @param column holds the text that {@link searchTextOf} makes
 * @returns the conditions, and the values that are bound to them, in order
 */
export const matchSearch = (search: string, column: string) => {
  const terms = readSearch(search);
  const any = (term: Term): string => term.map((pieces) => all(pieces, column)).join(' OR ');
  return {
    sql: terms.map((term) => ` AND (${any(term)})`).join(''),
    pieces: terms.flatMap((term) => term.flat()),
  };
};
