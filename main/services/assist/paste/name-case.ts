import { plainWord, wordSet } from './clean.ts';
import { PARTICLES } from './words/titles.ts';

const particles = wordSet(PARTICLES);
const SMALL_PARTICLES = wordSet(
  'dela delos van von der den de del della di da do dos das du des la las los bin binti bint ibn ter ten te zu zum zur y vom und dello dalla degli dei op in het',
);

export const isParticle = (word: string): boolean => particles.has(plainWord(word));

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isLower = (text: string): boolean => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);

const capital = (part: string): string =>
  part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

/** `MCDONALD`, `O'BRIEN`, `JEAN-LUC`, `D'ANGELO`. */
const titleWord = (word: string): string =>
  word
    .split(/(?<=[-'’.])/u)
    .map(capital)
    .join('')
    .replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(?<=\p{L}{2})['’]S$/u, (end) => end.toLowerCase());

const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word);
const isNumeral = (word: string): boolean => /^(?:II|III|IV|VI)$/.test(word);

/** A shouted or whispered word as names are written; anything else is left as it stands. */
const recase = (word: string, isFirst: boolean): string => {
  if (isInitials(word) || isNumeral(word)) return word;
  const particle = SMALL_PARTICLES.has(word.toLowerCase());
  if (isUpper(word)) return particle && !isFirst ? word.toLowerCase() : titleWord(word);
  if (isLower(word) && !particle) return titleWord(word);
  return word;
};

const hasCase = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text);

/** A name in the case that names are written in: `WINSTON SMITH`, `jean dupont`, `Jean DUPONT`. */
export const recaseName = (name: string): string => {
  if (!hasCase(name)) return name;
  const words = name.split(' ');
  const shouted = words.filter((word) => isUpper(word) && word.replace(/\P{L}/gu, '').length > 1);
  const isQuiet = isLower(name);
  if (shouted.length === 0 && !isQuiet) return name;
  // Two letters beside ordinary words are initials: `JP Morgan`, `DJ Smith`.
  const isShort = (word: string) =>
    word.length === 2 && isUpper(word) && shouted.length < words.length;
  return words
    .map((word, index) => (isShort(word) && index === 0 ? word : recase(word, index === 0)))
    .join(' ');
};

/** A family name in capitals before a given name that is not: `DUPONT Marie`. */
export const isShoutedFirst = (words: readonly string[]): boolean => {
  const first = words[0] ?? '';
  const rest = words.slice(1);
  return (
    first.length > 2 &&
    isUpper(first) &&
    rest.length > 0 &&
    rest.every((word) => /\p{Ll}/u.test(word))
  );
};
