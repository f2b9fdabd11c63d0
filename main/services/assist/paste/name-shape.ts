import { recaseName } from '../name-case.ts';
import { trimEndOf } from '../text-end.ts';
import { plainWord, tidy, wordSet } from './clean.ts';
import { remembered } from './remembered.ts';
import { hasCjkSurname, isGivenName, roleWords } from './vocabulary.ts';
import { CREDENTIALS, PARTICLES, TITLES } from './words/titles.ts';

/** A stretch of text that could be a person's name, and where it stands. */
export type NameShape = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly words: readonly string[];
  /** A known given or family name is among the words. */
  readonly isKnown: boolean;
  readonly isLower: boolean;
  readonly hadTitle: boolean;
};

type Token = { readonly text: string; readonly start: number; readonly end: number };

const particles = wordSet(PARTICLES);

export const isParticle = (word: string): boolean => particles.has(plainWord(word));

const simple = (word: string): string => plainWord(word).replace(/[.,;:()[\]ºª°]/g, '');
const titles = wordSet(plainWord(TITLES).replace(/[.]/g, ''));
const credentials = wordSet(plainWord(CREDENTIALS).replace(/[.]/g, ''));

const CJK = /^[\u3005\u3041-\u30FF\u30FC\u4E00-\u9FFF\uAC00-\uD7A3・·]+$/u;
const NICKNAME = /^["“”'‘(]\p{Lu}[\p{L}\p{M}'’-]+["“”'’)]$/u;
const CASED =
  /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{L}['’]\p{Lu}[\p{L}\p{M}'’-]*$|^(?:al|el|ibn|ben|abd|abu)-\p{Lu}[\p{L}\p{M}'’-]*$/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u;
const CASELESS =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Georgian}\p{Script=Gujarati}\p{M}'’"״׳-]+$/u;

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[^\s,;|]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const isTitle = (token: Token): boolean => {
  const word = simple(token.text);
  // A lone letter is an initial; `Ma.` is how the Philippines write Maria.
  if (/^\p{Script=Latin}\.?$|^Ma\.$/u.test(token.text)) return false;
  // Without its point and in capitals it may be initials or a name: `Ma`, `Don`, `CA`.
  return titles.has(word) && (token.text.endsWith('.') || word.length > 1);
};

const isCredential = (token: Token): boolean =>
  /^[("“„]?\(.*\)?$|^\(|\)$/u.test(token.text) ||
  (credentials.has(simple(token.text).replace(/^\/|\/$/g, '')) &&
    !/^\p{Lu}\p{Ll}+$/u.test(token.text)) ||
  /^(?:she|he|they)\/(?:her|him|them)/i.test(token.text) ||
  /^(?:Ph\.?D|Dipl\.|Esq)|^\p{L}{1,5}\.\p{L}{2,}\.?$/u.test(token.text);

const isNote = (token: Token): boolean => /^[-–—:•·>*"'“”„«»]+$/u.test(token.text);

/** Nothing but titles and degrees. */
export const isTitleText = (text: string): boolean =>
  tokensOf(text).every((token) => isCredential(token) || isTitleLike(token));

/** Two titles in one word: `Dr.-Ing.`, `Prof.Dr.`, `Dipl.-Wirt.-Inf.`. */
const isTitleLike = (token: Token): boolean =>
  isTitle(token) ||
  /^Dipl\.?(?:-\p{L}+\.?)+$/iu.test(token.text) ||
  (/^(?:(?:Prof|Dr|Dipl|Ing|Mag|Doc|Mgr|med|rer|nat|phil|jur)\.?[-.]?){1,4}$/i.test(token.text) &&
    token.text.includes('.'));

/** Chinese, Japanese and Korean titles stand beside the name: `김민수 대표`, `営業部長 山田太郎`. */
const isCjkRole = (token: Token): boolean => CJK.test(token.text) && roleWords(token.text) > 0;

/**
 * French and Spanish write one letter: `M. Jean Dupont`, `D. Álvaro Romero Vidal`, `D.ª Ana Ruiz`.
 * With both family names behind it, `D.` is no initial, whatever the given name is.
 */
const isShortTitle = ([title, given, ...more]: readonly Token[]): boolean => {
  if (given === undefined) return false;
  if (/^D\.?ª\.?$/u.test(title?.text ?? '')) return true;
  if (title?.text === 'M.')
    return (
      more.length > 0 && (isGivenName(given.text) || /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(given.text))
    );
  return title?.text === 'D.' && more.length > 1;
};

/** `i. A.`, `i.V.`, `ppa.`: signed for somebody else; `Ihre`, `De heer`: no part of a name either. */
const LEADS =
  /^(?:(?:i\. ?[AV]\.|ppa\.?|p\. ?p\.|ihre?|deine?|eu(?:er|re)|tu[oa]|vostr[oa]|votre|twój|twoja|wasza?|tvůj|ваша?|твой|твоя|de heer) )+(?=\S)/iu;

const MIN_NAMES = 2;
const POST_NOMINAL = /^[\p{Lu}(][\p{L}()/.-]*\p{Lu}\)?$|^\(.*\)$/u;

/** Behind a degree stand only more of them, known or not: `BA (Hons) ACIM`. */
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

/** What somebody is, in front of the name: `CEO Ann Lee`, but `VP Singh` and `MD Rahman` are initials. */
const isOffice = ([office, ...names]: readonly Token[]): boolean =>
  names.length >= MIN_NAMES &&
  /^(?:C[A-Z]{1,2}O|VP|SVP|EVP|President|Director|Chairman|Chairwoman|Founder|Owner|Managing)$/.test(
    office?.text ?? '',
  );

const trimTokens = (tokens: readonly Token[]) => {
  let from = 0;
  let to = tokens.length;
  let hadTitle = false;
  const start = tokens.map(({ text }) => text).join(' ');
  from += LEADS.exec(start)?.[0].trim().split(' ').length ?? 0;
  const at = (index: number): Token => tokens[index] ?? { text: '', start: 0, end: 0 };
  if (isShortTitle(tokens.slice(from)) || isOffice(tokens.slice(from))) from++;
  while (to - from > 1 && (isTitleLike(at(from)) || isNote(at(from)) || isCjkRole(at(from)))) {
    hadTitle ||= !isNote(at(from));
    from++;
  }
  to = endOfNames(tokens, from, to);
  while (to - from > 1 && (isCredential(at(to - 1)) || isNote(at(to - 1)) || isCjkRole(at(to - 1))))
    to--;
  return { tokens: tokens.slice(from, to), hadTitle };
};

/** Thai writes no space behind an honorific; a vowel or a tone there belongs to the name (`คุณากร`). */
const THAI_HONORIFIC = /^(?:คุณ|นางสาว|นาย|นาง|น\.ส\.|ดร\.)(?=[ก-ฮเ-ไ]\p{Script=Thai}+\s)/u;

/** Honorifics glued to the end in scripts without spaces. */
const trimHonorific = (text: string): string =>
  text.replace(/(?<=.)(?:様|さま|さん|殿|先生|女士|小姐|님)$/u, '');

/** `김 민 수`, `陳 慧 敏`: the letters of one name set apart, as on cards. */
const isSpread = (words: readonly string[]): boolean =>
  words.length <= 4 && words.every((word) => [...word].length === 1);

const isCjkName = (words: readonly string[]): boolean => {
  const all = words.join('');
  const letters = [...all].length;
  if (/^[\uAC00-\uD7A3]+$/u.test(all))
    return letters >= 2 && letters <= 5 && (words.length <= 2 || isSpread(words));
  if (/^[\u30A0-\u30FF・]+$/u.test(all))
    return letters >= 4 && (words.length === 2 || all.includes('・'));
  if (/^[\u3005\u4E00-\u9FFF]+$/u.test(all))
    return (
      letters >= 2 &&
      (words.length === 1 ? letters <= 4 : isSpread(words) || (words.length === 2 && letters <= 6))
    );
  return words.length === 2 && letters <= 8 && /^[\u3005\u4E00-\u9FFF]/u.test(all);
};

const kindOf = (words: readonly string[]): 'cjk' | 'cased' | 'lower' | 'caseless' | null => {
  if (words.every((word) => CJK.test(word))) return isCjkName(words) ? 'cjk' : null;
  if (words.length > 6) return null;
  if (words.every((word) => CASELESS.test(word))) return 'caseless';
  const isCased = (word: string, index: number) =>
    CASED.test(word) ||
    (index > 0 && index < words.length - 1 && NICKNAME.test(word)) ||
    (index > 0 && isParticle(word)) ||
    (isParticle(word) && words.length > 1 && !/^\p{L}$/u.test(word));
  const capitals = words.filter(
    (word) => CASED.test(word) && word.replace(/\P{L}/gu, '').length > 1,
  );
  if (words.every(isCased) && capitals.length > 0) return 'cased';
  return words.length <= 4 && words.every((word) => LOWER.test(word) || isParticle(word))
    ? 'lower'
    : null;
};

const isKnown = (words: readonly string[], kind: string): boolean => {
  if (kind === 'cjk') return hasCjkSurname(words.join(''));
  return (
    words.some((word) => word.split('-').some((part) => part.length > 1 && isGivenName(part))) ||
    words.some((word) => /(?:ович|евич|овна|евна|ична|ович|івна)$/u.test(plainWord(word)))
  );
};

const NAME_TEXT = /^[\p{L}\p{M}'’. -]{2,40}$/u;

/** `Smith, Winston` with nothing behind. */
const readInverted = (text: string): { value: string; words: string[] } | null => {
  const [before = '', after = '', ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0 || !NAME_TEXT.test(before) || !NAME_TEXT.test(after)) return null;
  const given = trimTokens(tokensOf(after)).tokens.map(({ text }) => text);
  const family = trimTokens(tokensOf(before)).tokens.map(({ text }) => text);
  if (family.length > 3 || given.length > 3 || given.length === 0) return null;
  if (isTitleText(given.join(' '))) return null;
  if (kindOf(family) === null || kindOf(given) === null) return null;
  return { value: [...given, ...family].join(' '), words: [...given, ...family] };
};

const fromInverted = (text: string): NameShape | null => {
  const inverted = readInverted(text);
  if (!inverted) return null;
  const given = inverted.words[0] ?? '';
  if (!isGivenName(given) && inverted.words.length > 3) return null;
  const start = text.length - text.trimStart().length;
  const kind = kindOf(inverted.words) ?? 'cased';
  return {
    start,
    end: text.trimEnd().length,
    value: recaseName(inverted.value),
    words: inverted.words,
    isKnown: isKnown(inverted.words, kind),
    isLower: kind === 'lower',
    hadTitle: false,
  };
};

/** A family name in capitals before a given name that is not: `DUPONT Marie`. */
const isShoutedFirst = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length > 2 &&
  /\p{Lu}/u.test(first) &&
  !/\p{Ll}/u.test(first) &&
  rest.length > 0 &&
  rest.every((word) => /\p{Ll}/u.test(word));

const arrange = (words: readonly string[]): readonly string[] =>
  isShoutedFirst(words) &&
  words.slice(1).some((word) => isGivenName(word)) &&
  !isGivenName(words[0] ?? '')
    ? [...words.slice(1), words[0] ?? '']
    : words;

/** The name that a piece of text consists of, without titles and degrees, or null. */
export const readName = remembered((text: string): NameShape | null => {
  if (
    text.length > 80 ||
    /[\p{N}@/\\=]/u.test(
      text.replace(
        /\((?:she|he|they)[^)]*\)|\b(?:she|he|they)\/\w+(?:\/\w+)?|\bs\/o\b|\ba\/l\b/gi,
        '',
      ),
    )
  )
    return null;
  const { tokens: trimmed, hadTitle } = trimTokens(tokensOf(text));
  const first = trimmed[0];
  const last = trimmed.at(-1);
  if (!first || !last) return null;
  const glued = THAI_HONORIFIC.exec(text.slice(first.start))?.[0].length ?? 0;
  const start = first.start + glued;
  const bare = text.slice(start, last.end);
  if (/[,;]/.test(bare)) return fromInverted(text);
  const core = trimHonorific(/\b\p{L}\.$/u.test(bare) ? bare : trimEndOf(bare, /[.,:;]/));
  const words = tidy(core).split(' ');
  const kind = kindOf(words);
  if (kind === null) return null;
  return {
    start,
    end: start + core.length,
    value: recaseName(arrange(words).join(' ')),
    words,
    isKnown: isKnown(words, kind),
    isLower: kind === 'lower',
    hadTitle,
  };
});
