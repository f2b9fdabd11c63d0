import { emailKey } from '../../preload/contract/duplicates.ts';
import { foldSpeltOut, foldText, foldWords } from '../../preload/contract/fold-text.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { phoneDigits } from '../../preload/contract/phone-number.ts';

/*
 * What is kept of an entry for the search, and what a search looks for in it. Both sides are folded, so
 * that one piece of text in another is all there is to compare.
 */

type SearchedFields = Pick<TypedLead, 'name' | 'email' | 'phone' | 'company'>;

const DASHES = /-/g;

/** As it folds; with its dashes as spaces and left out; and as it is spelt without umlauts. */
const spellingsOf = (text: string): readonly string[] => {
  const spellings = [foldText(text), foldSpeltOut(text)];
  return spellings.flatMap((one) => [one.replace(DASHES, ' '), one.replace(DASHES, '')]);
};

const digitsOf = (phone: string): string => {
  const { country, national } = phoneDigits(phone);
  return country + national;
};

/** What a search looks through, one spelling a line. */
export const searchTextOf = ({ name, email, phone, company }: SearchedFields): string => {
  const lines = [name, email, company, phone].flatMap(spellingsOf);
  const keys = [emailKey(email) ?? '', digitsOf(phone)];
  return [...new Set([...lines, ...keys])].filter((line) => line !== '').join('\n');
};

/** Pieces of text that all have to be there. */
type Pieces = readonly string[];
/** Ways in which one thing may be written; one of them has to be there. */
type Term = readonly Pieces[];

/** Fewer digits are looked for as they stand. */
const FEWEST_PHONE_DIGITS = 3;
/** So many are told apart without the country’s code, which not every spelling has. */
const FEWEST_NATIONAL_DIGITS = 5;
/** Every spelling of a number ends with these. */
const LAST_DIGITS = 9;

const PHONE_START = /^[+(]*\d[\d()./-]*$/;
const PHONE_PART = /^[\d()./-]+$/;

/** What all spellings of a number have in common, as far as it is typed; null where that is too little. */
const phonePiece = (typed: string): string | null => {
  const { country, national } = phoneDigits(typed);
  if (country.length + national.length < FEWEST_PHONE_DIGITS) return null;
  const isAlone = country === '' || national.length >= FEWEST_NATIONAL_DIGITS;
  return isAlone ? national.slice(-LAST_DIGITS) : country + national;
};

/** A word of digits of any script in plain ones. Else it is not folded yet: its umlauts are still there. */
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

/** Neighbours that are parts of one number belong together. */
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
  // Quotation marks alone are nothing to search for.
  if (folded.length === 0) return [];
  const [word = ''] = words;
  const key = emailKey(word);
  const piece = isPhone ? phonePiece(words.join(' ')) : null;
  const spellings = [
    folded,
    words.flatMap((one) => foldWords(foldSpeltOut(one))),
    // As entries of an earlier Galena have it, until they are filled.
    words.map((one) => one.toLowerCase()),
    key === null ? [] : [key],
    piece === null ? [] : [piece],
  ].filter((pieces) => pieces.length > 0);
  return [...new Map(spellings.map((pieces) => [pieces.join('\n'), pieces])).values()];
};

/** What a search asks for: every term, in any order. None: everything. */
const readSearch = (search: string): readonly Term[] =>
  groupWords(splitSearch(search))
    .map(toTerm)
    .filter((term) => term.length > 0);

const all = (pieces: Pieces, column: string): string =>
  `(${pieces.map(() => `instr(${column}, ?) > 0`).join(' AND ')})`;

/**
 * A search as conditions of a statement: ` AND …` for each thing that it asks for.
 * @param column holds what {@link searchTextOf} makes
 * @returns the conditions, and what is bound to them, in order
 */
export const matchSearch = (search: string, column: string) => {
  const terms = readSearch(search);
  const any = (term: Term): string => term.map((pieces) => all(pieces, column)).join(' OR ');
  return {
    sql: terms.map((term) => ` AND (${any(term)})`).join(''),
    pieces: terms.flatMap((term) => term.flat()),
  };
};
