import { isBlankText } from './blank-text.ts';

/*
 * Tags are tokens. A line of text becomes tags here and nowhere else: what the workspace has is one tag,
 * whatever signs are in it, and only what is new is parted.
 */

/** Commas, semicolons and their likes in all scripts, ends of lines, and the tabs of a table. */
const SEPARATORS = ',;，；、､،؛﹐﹑﹔\\n\\r\\t\\v\\f\\x85\\u2028\\u2029';
const SEPARATOR = new RegExp(`[${SEPARATORS}]`);
const AROUND_SEPARATOR = new RegExp(`\\s*([${SEPARATORS}])\\s*`, 'g');

/** Longer than any that the catalog keeps. */
const MAX_TAG_LENGTH = 300;

/** What two spellings of a tag share: Intercom tells tags apart without regard to case. */
export const tagKey = (tag: string): string =>
  tag
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .replace(AROUND_SEPARATOR, '$1')
    .trim()
    .toLowerCase();

/** The tags that a workspace has, as they are looked up while one types. */
export type TagIndex = {
  readonly names: ReadonlyMap<string, string>;
  /** Keys of those with a separator in their name. */
  readonly parted: readonly string[];
  /** Into how many pieces a name falls at most. */
  readonly mostPieces: number;
};

export const indexTags = (known: readonly string[]): TagIndex => {
  const names = new Map(known.toReversed().map((name) => [tagKey(name), name]));
  const parted = [...names.keys()].filter((key) => SEPARATOR.test(key));
  const mostPieces = Math.max(1, ...parted.map((key) => key.split(SEPARATOR).length));
  return { names, parted, mostPieces };
};

export const NO_TAGS: TagIndex = indexTags([]);

/** Each tag once, as it is written first, and none that cannot be seen. */
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

/** The longest tag of the workspace that begins with a piece: its name, and how many pieces it takes. */
const findKnown = (text: string, pieces: readonly Piece[], at: number, index: TagIndex) => {
  const start = pieces[at]?.start ?? 0;
  for (let taken = Math.min(index.mostPieces, pieces.length - at); taken > 0; taken -= 1) {
    const name = index.names.get(tagKey(text.slice(start, pieces[at + taken - 1]?.end)));
    if (name !== undefined) return { name, taken };
  }
  return null;
};

/** Whether a text is a tag of the workspace that has a separator in its name, or may become one. */
const mayGrow = (text: string, { parted }: TagIndex): boolean => {
  if (text.length > MAX_TAG_LENGTH) return false;
  const key = tagKey(text);
  return key !== '' && parted.some((known) => known.startsWith(key));
};

/** Tags from the first piece on, up to one that is still open. */
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

/** The tags of a text that is whole. */
export const splitTags = (text: string, index: TagIndex): string[] =>
  readPieces(text, piecesOf(text), index, () => false).tags;

/** The tags of a text that is being typed, as far as they are done, and what is still open. */
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
