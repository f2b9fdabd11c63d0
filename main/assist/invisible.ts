/*
 * Characters that nobody sees and that come with pasted text. They make two equal addresses differ,
 * so that a lead is not found again. In a few scripts and in emoji some of them have a meaning and
 * stay.
 */

/** Spaces other than the plain space. U+3000 is not one: it divides the parts of Japanese names. */
const ODD_SPACE = /[\t\n\v\f\r\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f]/u;

/** Characters without width: controls, soft hyphen, fillers, direction marks, BOM, tags. */
const NO_WIDTH =
  /[\p{Cc}\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e007f}]|\u034f|[\ufe00-\ufe0f]/u;

const ZWNJ = '\u200c';
const ZWJ = '\u200d';

/** Scripts in which a joiner or a non-joiner changes what is read. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nko}\p{scx=Mong}\p{scx=Mand}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

const isJoining = (character: string): boolean =>
  JOINING.test(character) && /[\p{L}\p{M}]/u.test(character);

const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u;
/** Characters with variants: pictures, ideographs, Mongolian letters, mathematical signs. */
const HAS_VARIANTS = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mong}\p{Sm}]/u;
const KEYCAP = '\u20e3';
const VARIANT = /[\ufe00-\ufe0f]/u;
const TAG = /[\u{e0020}-\u{e007f}]/u;
/** A flag of a part of a country: a black flag, and tags that spell the part. */
const FLAG_SO_FAR = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

/** A flag and seven tags, each of two units. */
const LONGEST_FLAG = 16;

/** @param kept the cleaned text before the character */
const isMeant = (character: string, kept: string, next: string): boolean => {
  const before = Array.from(kept.slice(-2)).at(-1) ?? '';
  if (character === ZWNJ) return isJoining(before) && isJoining(next);
  if (character === ZWJ)
    return isJoining(before) || (PICTURE_END.test(before) && PICTURE.test(next));
  if (VARIANT.test(character)) return next === KEYCAP || HAS_VARIANTS.test(before);
  return TAG.test(character) && FLAG_SO_FAR.test(kept.slice(-LONGEST_FLAG));
};

const cleanCharacter = (character: string, kept: string, next: string): string => {
  if (ODD_SPACE.test(character)) return ' ';
  return NO_WIDTH.test(character) && !isMeant(character, kept, next) ? '' : character;
};

const isPlain = (text: string): boolean => !ODD_SPACE.test(text) && !NO_WIDTH.test(text);

const withoutInvisible = (text: string): string => {
  if (isPlain(text)) return text;
  const characters = Array.from(text);
  return characters.reduce(
    (kept, character, index) => kept + cleanCharacter(character, kept, characters[index + 1] ?? ''),
    '',
  );
};

/**
 * Letters with the accents that follow them, and Korean letters in pieces. The rest of the text is
 * not composed: the canonical form of some ideographs in people's names looks different.
 */
const IN_PIECES =
  /(?!\p{Script=Han})\P{M}\p{M}+|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\u2126\u212a\u212b]/gu;

const compose = (text: string): string =>
  text.replace(IN_PIECES, (piece) => piece.normalize('NFC'));

/** The text without invisible characters and with plain spaces; a clean text stays the same. */
export const cleanInvisible = (text: string): string => {
  const cleaned = compose(withoutInvisible(text));
  return cleaned === text ? text : cleaned.trim();
};

const LINE_END = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;

/** Cleans several lines; they keep their line breaks, tabs and indents. */
export const cleanLines = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) =>
      line
        .split('\t')
        .map((cell) => compose(withoutInvisible(cell)))
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
