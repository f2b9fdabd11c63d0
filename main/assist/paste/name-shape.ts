import { recaseName } from '../name-case.ts';
import { trimEndOf } from '../text-end.ts';
import { plainWord, tidy, wordSet } from './clean.ts';
import { labelKind } from './labels.ts';
import { CJK, isTitleText, NICKNAME, tokensOf, trimTokens } from './name-tokens.ts';
import { remembered } from './remembered.ts';
import { hasCjkSurname, isGivenName, roleWords } from './vocabulary.ts';
import { PARTICLES } from './words/titles.ts';

/** A piece of text that could be a person's name, and its place. */
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

const particles = wordSet(PARTICLES);

export const isParticle = (word: string): boolean => particles.has(plainWord(word));

const CASED =
  /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{L}['’]\p{Lu}[\p{L}\p{M}'’-]*$|^(?:al|el|ibn|ben|abd|abu)-\p{Lu}[\p{L}\p{M}'’-]*$/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u;
const CASELESS =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Georgian}\p{Script=Gujarati}\p{M}\u200C'’"״׳-]+$/u;

/** Thai has no space after an honorific; a vowel or tone there belongs to a name (`คุณากร`). */
const THAI_HONORIFIC = /^(?:คุณ|นางสาว|นาย|นาง|น\.ส\.|ดร\.)(?=[ก-ฮเ-ไ]\p{Script=Thai}+\s)/u;

/** Removes honorifics at the end of a name, in scripts without spaces. */
const trimHonorific = (text: string): string =>
  text.replace(/(?<=.)(?:様|さま|さん|殿|先生|女士|小姐|님)$/u, '');

/** `김 민 수`, `陳 慧 敏`: the letters of one name with spaces between, as on cards. */
const isSpread = (words: readonly string[]): boolean =>
  words.length <= 4 && words.every((word) => [...word].length === 1);

/** `仕入課`, `製造部` are departments; a name may end in 部 too, but after a known surname. */
const isDivision = (word: string): boolean =>
  [...word].length > 2 && (/[課室係]$/u.test(word) || (/部$/u.test(word) && !hasCjkSurname(word)));

const isCjkName = (words: readonly string[]): boolean => {
  const all = words.join('');
  if (words.length === 1 && isDivision(all)) return false;
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

/** Two things joined by “and”, not one person; but `Zoë von und zu Stein` is one. */
const isJoined = (words: readonly string[]): boolean =>
  words.some((word, index) => index > 0 && /^(?:und|and|et|og|och|ve)$/.test(word)) &&
  !words.includes('von');

const kindOf = (words: readonly string[]): 'cjk' | 'cased' | 'lower' | 'caseless' | null => {
  if (words.every((word) => CJK.test(word)))
    return isCjkName(words) && words.every((word) => labelKind(word) === null) ? 'cjk' : null;
  if (words.length > 6 || words.some((word) => /\p{L}['’]s$/u.test(word)) || isJoined(words))
    return null;
  if (words.every((word) => CASELESS.test(word))) return 'caseless';
  const isCased = (word: string, index: number) =>
    CASED.test(word) ||
    (index > 0 && index < words.length - 1 && NICKNAME.test(word)) ||
    (index > 0 && isParticle(word)) ||
    (isParticle(word) && words.length > 1 && !/^\p{L}$/u.test(word));
  const capitals = words.filter(
    (word) => CASED.test(word) && word.replace(/\P{L}/gu, '').length > 1,
  );
  const last = words.at(-1) ?? '';
  const isCut = words.length > 1 && /^\p{Ll}{1,3}$/u.test(last) && isParticle(last);
  if (words.every(isCased) && capitals.length > 0) return isCut ? null : 'cased';
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

/** `Smith, Winston` and nothing after it. */
const readInverted = (text: string): { value: string; words: string[] } | null => {
  const [before = '', after = '', ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0 || !NAME_TEXT.test(before) || !NAME_TEXT.test(after)) return null;
  const given = trimTokens(tokensOf(after)).tokens.map(({ text }) => text);
  const family = trimTokens(tokensOf(before)).tokens.map(({ text }) => text);
  if (family.length > 3 || given.length > 3 || given.length === 0) return null;
  if (isTitleText(given.join(' ')) || roleWords(given.join(' ')) > 0) return null;
  const kinds = [kindOf(family), kindOf(given)];
  if (kinds.includes(null) || (kinds[0] === 'cased' && kinds[1] === 'lower')) return null;
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

/** A family name in capitals before a given name in small letters: `DUPONT Marie`. */
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

/** Words that begin no name: `For Acme Traders` signs for a firm. */
const STARTS_NO_NAME = /^(?:For|From|With|And|The|Our|Your|By|Via|Re|At)\s/;

/** The name, if the text is one, without titles and degrees; otherwise null. */
export const readName = remembered((text: string): NameShape | null => {
  if (
    text.length > 80 ||
    /[\p{N}@/\\=]/u.test(
      text.replace(
        /\((?:she|he|they)[^)]*\)|\b(?:she|he|they)\/\w+(?:\/\w+)?|^\s?(?:\p{Script=Arabic}{1,12}|Eng|Mr|Mrs|Ms|Dr|Arch) ?\/|\bs\/o\b|\ba\/l\b/giu,
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
  const core = trimHonorific(
    /\b(?:\p{L}|[JS]n?r)\.$/u.test(bare) ? bare : trimEndOf(bare, /[.,:;]/),
  );
  const words = tidy(core).split(' ');
  const kind = kindOf(words);
  if (kind === null || STARTS_NO_NAME.test(core)) return null;
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
