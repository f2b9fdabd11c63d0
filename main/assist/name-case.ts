/*
 * How people's names are written, for typed and pasted text. `toNameCase` is for text that is all
 * capitals or all small letters: in other text “DiCaprio” would lose its second capital.
 * `recaseName` changes only the words of a name that are in capitals, as in `Jean DUPONT`.
 */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Written small between a first name and a family name. */
const PARTICLES = wordsOf(
  'af av bin bint binti da das de degli dei del dela dello della delle delos der di do dos du e ibn ten ter und van vom von y zu zum zur',
);
/** Small only after a particle: “van der Berg”, “de la Cruz”, but “La Rue” and “Der Hakobian”. */
const SECOND_PARTICLES = wordsOf('den der het la las los t');

const NUMERALS = wordsOf('ii iii iv vi vii viii');

/** “Mac” begins many words; in these names a capital follows it. */
const MAC_NAMES = wordsOf(
  'alister allister alpine arthur askill aulay beth bride callum carthy cormac cormack culloch diarmid donald donnell dougall dowell duff eachern ewan ewen fadyen farlane gillivray gregor gyver innes intyre isaac ivor kay kellar kenna kenzie kinlay kinley kinnon kintosh lachlan laine laren laughlin lean lellan lennan leod mahon manus master millan mullen murray nab nair namara naughton neal neice neil neill niven phail phee pherson quarrie queen rae sween tavish vicar',
);

/** Before an apostrophe. After other words, as in “Mama’s”, the letters stay small. */
const ELISIONS = wordsOf('all d dall dell l m n nell o sant st');

/** Two letters without a vowel are initials, except these. */
const SHORT_WORDS = wordsOf('dr jr md mr ms ng sr st');

const VOWEL = /[^bcdfghj-np-tvwxz]/;
const isInitials = (word: string): boolean =>
  word.length === 2 && !SHORT_WORDS.has(word) && (!VOWEL.test(word) || /^[aeio]j$/.test(word));

/** Letters that only Turkish and related languages use, and letters shared with Romanian. */
const TURKISH = /[İĞğıƏə]/;
const TURKISH_PERHAPS = /[Şş]/;
const ROMANIAN = /[ĂăÂâÎîȚțŢţȘș]/;

type Locale = 'tr' | 'en';

/** In Turkish, small “I” is “ı” and capital “i” is “İ”: `IŞIK` is Işık, `İNCİ` is İnci. */
const localeOf = (text: string): Locale =>
  TURKISH.test(text) || (TURKISH_PERHAPS.test(text) && !ROMANIAN.test(text)) ? 'tr' : 'en';

/** Georgian names have no capitals; what Unicode calls Georgian capitals is for headlines. */
const isGeorgian = (letter: string): boolean => /^\p{Script=Georgian}/u.test(letter);

/** The first letter becomes a capital; if the capital is two letters, as for “ß”, it stays. */
const capitalize = (text: string, locale: Locale): string => {
  const first = Array.from(text)[0] ?? '';
  if (isGeorgian(first)) return text;
  const upper = first.toLocaleUpperCase(locale);
  return Array.from(upper).length === 1 ? upper + text.slice(first.length) : text;
};

const capitalizeScottish = (word: string, locale: Locale): string => {
  if (/^mc\p{L}{2}/u.test(word)) return `Mc${capitalize(word.slice(2), locale)}`;
  if (word.startsWith('mac') && MAC_NAMES.has(word.slice(3)))
    return `Mac${capitalize(word.slice(3), locale)}`;
  return capitalize(word, locale);
};

/** Cases one word, or the part of a word between hyphens or dots. */
const capitalizePart = (part: string, locale: Locale): string => {
  const at = part.search(/['’ʼ]/u);
  const [before, after] = [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
  if (!/^\p{L}+$/u.test(before) || !/^\p{L}{2}/u.test(after))
    return capitalizeScottish(part, locale);
  const rest = ELISIONS.has(before) ? capitalizeScottish(after, locale) : after;
  return capitalize(before, locale) + part.charAt(at) + rest;
};

const PART = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;

type Place = {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly follows: string;
  readonly locale: Locale;
};

const isParticle = (word: string, { isFirst, isLast, follows }: Place): boolean => {
  if (isFirst || isLast) return false;
  if (PARTICLES.has(word)) return true;
  const bare = word.replace(/^['’ʼ]/, '');
  return SECOND_PARTICLES.has(bare) && (bare !== word || isAnyParticle(follows));
};
const isAnyParticle = (word: string): boolean => PARTICLES.has(word) || SECOND_PARTICLES.has(word);

const caseWord = (word: string, place: Place): string => {
  if (isParticle(word, place)) return word;
  if (place.isFirst && isInitials(word)) return word.toUpperCase();
  return word.replace(PART, (part) => capitalizePart(part, place.locale));
};

/** Outside Turkish, “İ” in small letters is “i” and a stray dot; here it becomes “i”. */
const lower = (text: string, locale: Locale): string =>
  text.replaceAll('İ', 'i').toLocaleLowerCase(locale);

/** A person's name as it is written: capitals, particles, Mc and Mac, O’, hyphens, initials. */
export const toNameCase = (text: string): string => casedIn(text, localeOf(text), () => true);

const casedIn = (text: string, locale: Locale, isWrong: (word: string) => boolean): string => {
  const written = text.split(/(\s+)/);
  const words = written.map((word) => lower(word, locale));
  // Every second piece is the space between two words; it stays as it is.
  const isWord = (index: number): boolean => index % 2 === 0 && words[index] !== '';
  const first = words.findIndex((_, index) => isWord(index));
  const last = words.findLastIndex((_, index) => isWord(index));
  // Read as written: in Turkish, “III” has other small letters.
  const isNumeral = (index: number): boolean =>
    index !== first && index === last && NUMERALS.has((written[index] ?? '').toLowerCase());
  return words
    .map((word, index) =>
      isNumeral(index)
        ? (written[index] ?? '').toUpperCase()
        : isWord(index) && isWrong(written[index] ?? '')
          ? caseWord(word, {
              isFirst: index === first,
              isLast: index === last,
              follows: words[index - 2] ?? '',
              locale,
            })
          : (written[index] ?? ''),
    )
    .join('');
};

/** Two capitals or more and not one small letter, in a script that has both. */
export const isAllCaps = (text: string): boolean =>
  !/[\p{Ll}\p{Lo}\p{Nd}@]/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isLower = (text: string): boolean => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
const letterCount = (word: string): number => word.replace(/\P{L}/gu, '').length;

/** `DJ` before ordinary words is initials, not a name in capitals. */
const isLeadingInitials = (word: string, index: number): boolean =>
  index === 0 && word.length === 2 && isUpper(word);

/** A name in its usual case, for `WINSTON SMITH`, `jean dupont` and `Jean DUPONT`. */
export const recaseName = (name: string, locale: Locale = localeOf(name)): string => {
  const isWhole = isUpper(name) ? letterCount(name) > 1 : isLower(name);
  if (isWhole) return casedIn(name, locale, () => true);
  const words = name.split(/\s+/);
  const isShouted = (word: string): boolean =>
    isUpper(word) &&
    letterCount(word) > 1 &&
    !/^(?:\p{Lu}\.)+$|^\(\p{Lu}{2}\)$|^(?:II|III|IV|VI)$/u.test(word);
  if (!words.some(isShouted)) return name;
  const [first = ''] = words;
  return casedIn(
    name,
    locale,
    (word) => isShouted(word) && !(word === first && isLeadingInitials(word, 0)),
  );
};

/** Letters that Turkish shares with related languages: they count if the country is Turkey. */
const TURKISH_BESIDE = /[çÇöÖüÜşŞ]/;

/**
 * `Gökçe YILDIRIM` in Turkey becomes Gökçe Yıldırım.
 * @param written the name as it was written
 * @param cased the name as `recaseName` returns it
 */
export const inTurkey = (written: string, cased: string): string =>
  TURKISH_BESIDE.test(written)
    ? written
        .split(/\s+/)
        .filter((word) => isUpper(word) && word.includes('I') && letterCount(word) > 1)
        .reduce((text, word) => text.replace(recaseName(word, 'en'), recaseName(word, 'tr')), cased)
    : cased;
