import { plainWord, wordSet } from './clean.ts';
import { isGivenName, roleWords } from './vocabulary.ts';
import { CREDENTIALS, TITLES } from './words/titles.ts';

/* The words around a name: titles before it, degrees after it, and roles. */

export type Token = { readonly text: string; readonly start: number; readonly end: number };

const simple = (word: string): string => plainWord(word).replace(/[.,;:()[\]ºª°]|\/$/g, '');
const titles = wordSet(plainWord(TITLES).replace(/[.]/g, ''));
const credentials = wordSet(plainWord(CREDENTIALS).replace(/[.]/g, ''));

export const CJK = /^[\u3005\u3041-\u30FF\u30FC\u4E00-\u9FFF\uAC00-\uD7A3・·]+$/u;
export const NICKNAME = /^["“”'‘(]\p{Lu}[\p{L}\p{M}'’-]+["“”'’)]$/u;

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[^\s,;|]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const isTitle = (token: Token): boolean => {
  const word = simple(token.text);
  // `H.J.` are initials, and `Hj.` is a Haji.
  if (/^(?:\p{Lu}\.){2}$/u.test(token.text) && word !== 'cp') return false;
  // A single letter is an initial; `Ma.` is short for Maria in the Philippines.
  if (/^\p{Script=Latin}\.?$|^M[Aa]\.$/u.test(token.text)) return false;
  // Without its point a single letter is an initial.
  return titles.has(word) && (/[./]$/.test(token.text) || word.length > 1);
};

const isCredential = (token: Token): boolean =>
  /^[("“„]?\(.*\)?$|^\(|\)$/u.test(token.text) ||
  (credentials.has(simple(token.text).replace(/^\/|\/$/g, '')) &&
    !/^\p{Lu}\p{Ll}+$/u.test(token.text)) ||
  /^(?:she|he|they)\/(?:her|him|them)/i.test(token.text) ||
  /^(?:Ph\.?D|e\.\s?K\.|Dipl\.|Esq)|^\p{L}{1,5}\.\p{L}{2,}\.?$/u.test(token.text);

const isNote = (token: Token): boolean => /^[-–—:•·>*"'“”„«»]+$/u.test(token.text);

/** Whether a text is nothing but titles and degrees. */
export const isTitleText = (text: string): boolean =>
  tokensOf(text).every((token) => isCredential(token) || isTitleLike(token));

/** Titles, also joined in one word: `Dr.-Ing.`, `Prof.Dr.`, `Dipl.-Wirt.-Inf.`. */
const isTitleLike = (token: Token): boolean =>
  isTitle(token) ||
  // `ec. Ana Popescu`: no name begins with a small letter and ends with a point.
  /^\p{Ll}{2,6}\.$|^(?:\p{Ll}{1,6}\.){2,3}$/u.test(token.text) ||
  /^Dipl\.?(?:-\p{L}+\.?)+$/iu.test(token.text) ||
  (/^(?:(?:Prof|Dr|Dipl|Ing|Mag|Doc|Mgr|med|rer|nat|phil|jur)\.?[-.]?){1,4}$/i.test(token.text) &&
    token.text.includes('.'));

/** Chinese, Japanese and Korean titles stand beside a name: `김민수 대표`, `営業部長 山田太郎`. */
const isCjkRole = (token: Token): boolean => CJK.test(token.text) && roleWords(token.text) > 0;

/**
 * French and Spanish titles of one letter: `M. Jean Dupont`, `D. Álvaro Romero Vidal`,
 * `D.ª Ana Ruiz`. Before a given name and two family names, `D.` is no initial, even if the given
 * name is unknown.
 */
const isShortTitle = ([title, given, ...more]: readonly Token[]): boolean => {
  if (given === undefined) return false;
  if (/^D\.?ª\.?$/u.test(title?.text ?? '')) return true;
  if (title?.text === 'M.')
    return (
      more.length > 1 ||
      (more.length > 0 && (isGivenName(given.text) || /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(given.text)))
    );
  return title?.text === 'D.' && more.length > 1;
};

/** `i. A.`, `i.V.`, `ppa.`: signed for somebody else. `Ihre`, `De heer`: no part of a name. */
const LEADS =
  /^(?:(?:i\. ?[AV]\.|ppa\.?|p\. ?p\.|ihre?|deine?|eu(?:er|re)|tu[oa]|vostr[oa]|votre|twój|twoja|wasza?|tvůj|ваша?|твой|твоя|de heer|the(?= (?:rev|hon|right|very|ven|most))) )+(?=\S)/iu;

const MIN_NAMES = 2;
const POST_NOMINAL = /^[\p{Lu}(][\p{L}()/.-]*\p{Lu}\)?$|^\(.*\)$/u;

/** After a degree only other degrees follow, known or not: `BA (Hons) ACIM`. */
const endOfNames = (tokens: readonly Token[], from: number, to: number): number => {
  const rest = tokens.slice(from + MIN_NAMES, to);
  const first = rest.findIndex(
    (token, index) =>
      isCredential(token) &&
      !NICKNAME.test(token.text) &&
      rest.slice(index + 1).every((each) => isCredential(each) || POST_NOMINAL.test(each.text)),
  );
  return first === -1 ? to : from + MIN_NAMES + first;
};

/** A role before the name: `CEO Ann Lee`; but in `VP Singh` and `MD Rahman` it is initials. */
const isOffice = ([office, ...names]: readonly Token[]): boolean =>
  names.length >= MIN_NAMES &&
  (isOfficeWord(office) || isAbbreviated(office)) &&
  names.every(({ text }) => /^\p{Lu}/u.test(text) && roleWords(text) === 0);

/** `Toimitusjohtaja Veli-Pekka Nurmikoski` begins with a role; `Dean Martin Smith` with a name. */
const isOfficeWord = (office: Token | undefined): boolean =>
  (office !== undefined &&
    office.text.length > 5 &&
    /^\p{Script=Latin}/u.test(office.text) &&
    roleWords(office.text) > 0 &&
    !isGivenName(office.text)) ||
  /^(?:C[A-Z]{1,2}O|VP|SVP|EVP|President|Director|Chairman|Chairwoman|Founder|Owner|Managing|Chef|Ranger|Coach|Officer|Sheriff|Deputy|Nurse|Trooper|Elder)$/.test(
    office?.text ?? '',
  );

/** `Econ. Ana Ruiz`: a degree that no list has; but `Fco. Javier` is Francisco. */
const isAbbreviated = (office: Token | undefined): boolean =>
  office !== undefined &&
  !isTitle(office) &&
  /^\p{Lu}\p{Ll}{2,5}\.$/u.test(office.text) &&
  !/^(?:Fco|Chas|Geo|Jas|Jos|Thos|Alex|Benj|Edw|Robt|Ant|Joh|Chr|Gius|Sta|Sto)\.$/.test(
    office.text,
  );

export const trimTokens = (tokens: readonly Token[]) => {
  let from = 0;
  let to = tokens.length;
  let hadTitle = false;
  const start = tokens.map(({ text }) => text).join(' ');
  from += LEADS.exec(start)?.[0].trim().split(' ').length ?? 0;
  const at = (index: number): Token => tokens[index] ?? { text: '', start: 0, end: 0 };
  if (isShortTitle(tokens.slice(from)) || isOffice(tokens.slice(from))) from++;
  // `von Frau Lee`: a small word before a title is no part of the name.
  if (to - from > 2 && /^\p{Ll}{1,4}$/u.test(at(from).text) && isTitleLike(at(from + 1))) from++;
  while (
    to - from > 1 &&
    (isTitleLike(at(from)) ||
      (/^\p{Ll}\.$/u.test(at(from).text) && hadTitle) ||
      (to - from > MIN_NAMES && isAbbreviated(at(from))) ||
      isNote(at(from)) ||
      isCjkRole(at(from)))
  ) {
    hadTitle ||= !isNote(at(from));
    from++;
  }
  to = endOfNames(tokens, from, to);
  while (to - from > 1 && (isCredential(at(to - 1)) || isNote(at(to - 1)) || isCjkRole(at(to - 1))))
    to--;
  return { tokens: tokens.slice(from, to), hadTitle };
};
