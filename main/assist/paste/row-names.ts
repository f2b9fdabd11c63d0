import { recaseName } from '../name-case.ts';
import type { BlockContext } from './block-context.ts';
import { hostSupport, readFirm } from './companies.ts';
import { countryNamed, countryOfCity } from './countries.ts';
import { isReversedIn, localSupport } from './local-part.ts';
import type { ChosenName } from './name-candidates.ts';
import { readName } from './name-shape.ts';
import { isTitleText } from './name-tokens.ts';
import type { Piece } from './pieces.ts';
import { hasOrgWord, isGivenName, roleWords } from './vocabulary.ts';

/** `Rosalind "Roz"`, as on badges, becomes `Rosalind`. */
const withoutNickname = (text: string): string => text.replace(/ ["“(].*$/u, '');

const isNamePart = (piece: Piece): boolean => {
  if (
    !piece.isWhole ||
    !/^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+| ["“(]\p{Lu}[\p{L}\p{M}'’-]{1,15}["”)])?$/u.test(
      piece.text,
    )
  )
    return false;
  const bare = withoutNickname(piece.text);
  return (
    readName(`${bare} ${bare}`) !== null &&
    roleWords(piece.text) === 0 &&
    !isTitleText(piece.text) &&
    !hasOrgWord(piece.text) &&
    readFirm(piece.text) === null &&
    countryNamed(piece.text) === null &&
    (countryOfCity(piece.text) === null || isGivenName(piece.text))
  );
};

const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** The name in a row with the given and the family name in two neighbouring cells. */
export const joinedName = (
  context: BlockContext,
  pieces: readonly Piece[],
): readonly ChosenName[] | null => {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (!next || next.line !== piece.line + 1 || !isNamePart(piece) || !isNamePart(next)) continue;
    if (piece.text.includes(' ') && next.text.includes(' ')) continue;
    const words = [piece.text, next.text];
    const supportOf = (text: string): number =>
      Math.max(0, ...context.locals.map((local) => localSupport(local, text)));
    const support = supportOf(words.join(' '));
    // `Maria Rossi` and `Barilla` in two cells: a cell with a whole name needs no other cell.
    const isWhole = words.some((word) => word.includes(' ') && supportOf(word) >= support);
    const isHost = (text: string): boolean =>
      context.hosts.some((host) => hostSupport(host, text) >= 4);
    // The family's firm has its own cell: `Winkelmann`, `Winkelmann Gardinen`.
    const hasFirm = pieces.some((other) => other !== piece && other !== next && isHost(other.text));
    const isFirm = words.some(isHost) && !hasFirm;
    if (isWhole || (isFirm && support < 4)) continue;
    const isKnown = words.some((word) => isGivenName(word) || supportOf(word) >= 2);
    const single = !piece.text.includes(' ') && !next.text.includes(' ');
    const before = pieces[index - 1];
    const isAnnounced = before !== undefined && isTitleText(before.text);
    if (support < 3 && !((isKnown || isAnnounced) && single)) continue;
    if (!single && support < 4) continue;
    const isTurned =
      context.locals.some((local) => isReversedIn(local, words)) ||
      (isShouted(piece.text) && !isShouted(next.text)) ||
      (!isGivenName(piece.text) && isGivenName(next.text));
    const isEastern = /[\u3041-\u9FFF\uAC00-\uD7A3]/u.test(words.join(''));
    const ordered = isTurned && !isEastern ? words.toReversed() : words;
    const value = recaseName(ordered.join(' '));
    return [piece, next].map(({ line, start, end }) => ({ line, start, end, value }));
  }
  return null;
};

/** How many pieces of a badge, from its given name on, are searched for the firm. */
const FIRM_WITHIN = 6;

/**
 * The first of two lines is the given name if an address (`svea@`) supports it or the text has no
 * address, and if a line below has the firm.
 */
const isGivenAbove = (context: BlockContext, pieces: readonly Piece[]): boolean => {
  const [piece, next, ...below] = pieces;
  if (
    !piece ||
    !next ||
    readName(withoutNickname(piece.text))?.isKnown !== true ||
    isGivenName(next.text)
  )
    return false;
  const isFirstOfAll =
    context.closer === -1 && context.locals.length === 0 && /^\p{Script=Latin}/u.test(next.text);
  const isSpoken = context.locals.some((local) => localSupport(local, piece.text) >= 2);
  return (
    (isFirstOfAll || isSpoken) &&
    below.some(({ text }) => readFirm(text) !== null || hasOrgWord(text))
  );
};

/**
 * Badges put the two names in two lines. They are joined if a mail address supports both, or only
 * the first.
 */
export const stackedName = (
  context: BlockContext,
  pieces: readonly Piece[],
): readonly ChosenName[] | null => {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next?.line !== piece.line + 1 || piece.line < context.zone) continue;
    const words = [piece.text, next.text];
    if (![piece, next].every(isNamePart) || words.some((word) => /\s\p{L}/u.test(word))) continue;
    const supportOf = (text: string): number =>
      Math.max(0, ...context.locals.map((local) => localSupport(local, text)));
    const isSpoken = supportOf(words.join(' ')) >= 3 && words.every((word) => supportOf(word) < 3);
    if (!isSpoken && !isGivenAbove(context, pieces.slice(index, index + FIRM_WITHIN))) continue;
    const value = recaseName(words.join(' '));
    return [piece, next].map(({ line, start, end }) => ({ line, start, end, value }));
  }
  return null;
};
