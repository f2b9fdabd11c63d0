/*
 * Characters that nobody sees and a paste brings along. They part two equal addresses, so that a
 * lead is not found again; in a few scripts and in emoji some of them carry meaning and stay.
 */

/** Take up room, but are not the space that everybody looks for. U+3000 stays: Japanese names are parted by it. */
const ODD_SPACE = /[\t\n\v\f\r\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f]/u;

/** Take up none: controls, soft hyphen, fillers, zero widths, marks of direction, BOM, tags. */
const NO_WIDTH =
  /[\p{Cc}\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e007f}]|\u034f|[\ufe00-\ufe0f]/u;

const ZWNJ = '\u200c';
const ZWJ = '\u200d';

/** Scripts in which a joiner or its opposite changes what is read. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nko}\p{scx=Mong}\p{scx=Mand}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

const isJoining = (character: string): boolean =>
  JOINING.test(character) && /[\p{L}\p{M}]/u.test(character);

const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u;
/** Pictures, ideographs, Mongolian letters and signs of mathematics have variants; so have keycaps. */
const HAS_VARIANTS = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mong}\p{Sm}]/u;
const KEYCAP = '\u20e3';
const VARIANT = /[\ufe00-\ufe0f]/u;
const TAG = /[\u{e0020}-\u{e007f}]/u;
/** Flags of parts of countries: a black flag, and tags that spell the part. */
const FLAG_SO_FAR = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

/** A flag and seven tags, each of two units. */
const LONGEST_FLAG = 16;

/** @param kept what stands before it, already cleaned */
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
 * Letters and the accents that follow them, and Korean in pieces. Not all of the text: the canonical
 * form of some ideographs looks different, and people's names are written with them.
 */
const IN_PIECES =
  /(?!\p{Script=Han})\P{M}\p{M}+|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\u2126\u212a\u212b]/gu;

const compose = (text: string): string =>
  text.replace(IN_PIECES, (piece) => piece.normalize('NFC'));

/** The text without what nobody sees; odd spaces are plain ones. The same text if there is nothing to clean. */
export const cleanInvisible = (text: string): string => {
  const cleaned = compose(withoutInvisible(text));
  return cleaned === text ? text : cleaned.trim();
};

const LINE_END = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;

/** The same for several lines, which keep their ends, their tabs and their indents. */
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
