import { wordTable } from '../../../preload/contract/word-table.ts';
import { plainWord } from './clean.ts';
import { remembered } from './remembered.ts';

const CYRILLIC: ReadonlyMap<string, string> = wordTable({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  қ: 'k',
  ғ: 'g',
  ә: 'a',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  ң: 'n',
  һ: 'h',
});
const GREEK: ReadonlyMap<string, string> = wordTable({
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
});

/** A word written in Latin letters, roughly. */
const toLatin = (word: string): string =>
  plainWord(word)
    .replaceAll('ου', 'οu')
    .replaceAll('μπ', 'b')
    .replace(
      /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
      (char) => CYRILLIC.get(char) ?? GREEK.get(char) ?? '',
    );

/**
 * The sound of a word. Languages and clerks spell the same name differently (`Müller`, `Mueller`;
 * `Юлия`, `Julia`, `Yuliya`). These differences are removed, so that the spellings are equal.
 */
const soundOf = remembered((word: string): string =>
  toLatin(word)
    .replace(/[^a-z]/g, '')
    .replace(/kh/g, 'h')
    .replace(/ks/g, 'x')
    .replace(/(?<=[aou])e/g, '')
    .replace(/[jy]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/ii+/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/^h(?=[aeiou])/, 'g')
    .replace(/i(?=[aeu])/g, '')
    .replace(/(.)\1/g, '$1'),
);

const MIN_PART = 2;

/** `jlramirez` for José Luis Ramírez Soto: initials, and then one whole word. */
const isInitialed = (run: string, words: readonly string[]): boolean =>
  words.some((word, index) => {
    const initials = words.slice(0, index).map((each) => each.charAt(0));
    return index > 0 && word.length > 2 && run === initials.join('') + word;
  });

/** A score for how many of the name's words, or their beginnings, a run of letters joins. */
const gluedScore = (run: string, words: readonly string[]): number => {
  const full = words.filter((word) => word.length >= MIN_PART + 1);
  if (run.length < MIN_PART) return 0;
  if (words.length > 1 && words.map((word) => word.charAt(0)).join('') === run) return 1;
  for (const word of full) {
    if (run === word) return 2;
    for (const other of words) {
      if (other === word) continue;
      if (run === word + other || run === other + word) return 4;
      const initial = other.charAt(0);
      if (run === initial + word || run === word + initial) return 3;
      if (
        run.length > 4 &&
        (run === other.slice(0, 2) + word ||
          run === word + other.slice(0, 2) ||
          run === other.slice(0, 3) + word ||
          run === word.slice(0, 3) + other.slice(0, 3))
      )
        return 3;
    }
  }
  // `jed@` for somebody called Jed: `soundOf` leaves only two letters.
  if (words.includes(run)) return 2;
  const joined = words.join('');
  if (run.length > 5 && (joined === run || words.toReversed().join('') === run)) return 4;
  if (isInitialed(run, words)) return 3;
  if (full.some((word) => word.length >= 4 && run.startsWith(word))) return 1.5;
  if (full.some((word) => run.length >= 4 && word.startsWith(run))) return 1.5;
  return full.some((word) => run.length >= 3 && word.startsWith(run)) ? 1 : 0;
};

/**
 * How well the local part of an address supports a name: 0 is not at all, 1 its initials, 2 one of
 * its words, 4 and more both words.
 */
export const localSupport = (local: string, name: string): number => {
  const nameWords = name
    .split(/[\s-]+/)
    .map(soundOf)
    .filter((word) => word !== '');
  const [untagged = ''] = local.split('+', 1);
  const parts = untagged
    .split(/[._\-\d']+/)
    .map(soundOf)
    .filter((part) => part !== '');
  if (nameWords.length === 0 || parts.length === 0) return 0;
  if (parts.length === 1) return gluedScore(parts[0] ?? '', nameWords);
  let score = 0;
  for (const part of parts) {
    if (nameWords.includes(part) && part.length > 1) score += 2;
    else if (nameWords.some((word) => word.charAt(0) === part)) score += 1;
    else score += Math.min(2, gluedScore(part, nameWords));
  }
  return Math.min(score, 4) - (score > 0 && score < parts.length ? 0.5 : 0);
};

/** Whether the address has the second of two words first: `winston.smith` for `Smith Winston`. */
export const isReversedIn = (local: string, words: readonly string[]): boolean => {
  const [first = '', last = ''] = [soundOf(words[0] ?? ''), soundOf(words.at(-1) ?? '')];
  const parts = local.split(/[._\-\d]+/).map(soundOf);
  if (parts.length < 2 || first === '' || last === '') return false;
  const [left = '', right = ''] = parts;
  return (
    (left === last || (left.length === 1 && last.startsWith(left))) &&
    right === first &&
    left !== first
  );
};
