import { isBlankText } from './blank-text.ts';

/*
 * Only this file splits a text into tags. A tag of the workspace stays one tag, whatever signs it
 * has. A separator splits only new tags.
 */

/** Commas, semicolons and similar signs of all scripts, ends of lines, and the tabs of a table. */
const SEPARATORS = ',;，；、､،؛﹐﹑﹔\\n\\r\\t\\v\\f\\x85\\u2028\\u2029';
const SEPARATOR = new RegExp(`[${SEPARATORS}]`);
const AROUND_SEPARATOR = new RegExp(`\\s*([${SEPARATORS}])\\s*`, 'g');

/** Longer than all tags in the catalog. */
const MAX_TAG_LENGTH = 300;

/** A key that all spellings of a tag share. For Intercom, case makes no difference between tags. */
export const tagKey = (tag: string): string =>
  tag
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .replace(AROUND_SEPARATOR, '$1')
    .trim()
    .toLowerCase();

/** The workspace's tags, indexed for look-ups while the rep types. */
export type TagIndex = {
  readonly names: ReadonlyMap<string, string>;
  /** The keys of the tags that have a separator in their name. */
  readonly parted: readonly string[];
  /** The largest number of pieces that separators make of a name. */
  readonly mostPieces: number;
};

export const indexTags = (known: readonly string[]): TagIndex => {
  const names = new Map(known.toReversed().map((name) => [tagKey(name), name]));
  const parted = [...names.keys()].filter((key) => SEPARATOR.test(key));
  const mostPieces = Math.max(1, ...parted.map((key) => key.split(SEPARATOR).length));
  return { names, parted, mostPieces };
};

export const NO_TAGS: TagIndex = indexTags([]);

/** Each visible tag once, in its first spelling. */
export const tidyTags = (tags: readonly string[]): string[] => {
  const seen = new Set<string>();
  return tags
    .map((tag) => tag.trim())
    .filter((tag) => {
      const key = tagKey(tag);
      if (isBlankText(tag) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};

type Piece = { readonly start: number; readonly end: number };

const piecesOf = (text: string): readonly Piece[] => {
  let end = -1;
  return text.split(SEPARATOR).map((piece) => {
    const start = end + 1;
    end = start + piece.length;
    return { start, end };
  });
};

/** The longest tag of the workspace from piece `at` on: its name and its number of pieces. */
const findKnown = (text: string, pieces: readonly Piece[], at: number, index: TagIndex) => {
  const start = pieces[at]?.start ?? 0;
  for (let taken = Math.min(index.mostPieces, pieces.length - at); taken > 0; taken -= 1) {
    const name = index.names.get(tagKey(text.slice(start, pieces[at + taken - 1]?.end)));
    if (name !== undefined) return { name, taken };
  }
  return null;
};

/** Whether a text is, or may become, a tag of the workspace that has a separator in its name. */
const mayGrow = (text: string, { parted }: TagIndex): boolean => {
  if (text.length > MAX_TAG_LENGTH) return false;
  const key = tagKey(text);
  return key !== '' && parted.some((known) => known.startsWith(key));
};

/** The tags of the pieces before the first open piece. */
const readPieces = (
  text: string,
  pieces: readonly Piece[],
  index: TagIndex,
  isOpen: (piece: Piece) => boolean,
): { readonly tags: string[]; readonly open: Piece | undefined } => {
  const tags: string[] = [];
  let at = 0;
  for (let piece = pieces[0]; piece && !isOpen(piece); piece = pieces[at]) {
    const known = findKnown(text, pieces, at, index);
    tags.push(known?.name ?? text.slice(piece.start, piece.end));
    at += known?.taken ?? 1;
  }
  return { tags: tidyTags(tags), open: pieces[at] };
};

/** The tags of a complete text. */
export const splitTags = (text: string, index: TagIndex): string[] =>
  readPieces(text, piecesOf(text), index, () => false).tags;

/** The complete tags of a text that the rep is typing, and the rest, which is still open. */
export const takeTags = (
  text: string,
  index: TagIndex,
): { readonly tags: readonly string[]; readonly rest: string } => {
  const pieces = piecesOf(text);
  const last = pieces.at(-1);
  const isOpen = ({ start }: Piece): boolean => mayGrow(text.slice(start), index);
  const { tags, open } = readPieces(text, pieces.slice(0, -1), index, isOpen);
  return { tags, rest: text.slice((open ?? last)?.start).trimStart() };
};
