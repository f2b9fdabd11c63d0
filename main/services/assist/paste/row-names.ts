import { recaseName } from '../name-case.ts';
import type { BlockContext } from './block-context.ts';
import type { ChosenName } from './block-names.ts';
import { hostSupport, readFirm } from './companies.ts';
import { countryNamed, countryOfCity } from './countries.ts';
import { isReversedIn, localSupport } from './local-part.ts';
import { readName } from './name-shape.ts';
import type { Piece } from './pieces.ts';
import { hasOrgWord, isGivenName, roleWords } from './vocabulary.ts';

const isNamePart = (piece: Piece): boolean => {
  if (!piece.isWhole || !/^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)?$/u.test(piece.text))
    return false;
  return (
    readName(`${piece.text} ${piece.text}`) !== null &&
    roleWords(piece.text) === 0 &&
    !hasOrgWord(piece.text) &&
    readFirm(piece.text) === null &&
    countryNamed(piece.text) === null &&
    (countryOfCity(piece.text) === null || isGivenName(piece.text))
  );
};

/** A row with the given and the family name in cells of their own, beside each other. */
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
    // `Maria Rossi` and `Barilla` in cells of their own: a cell that is a whole name needs no other.
    const isWhole = words.some((word) => word.includes(' ') && supportOf(word) >= support);
    const isFirm = words.some((word) => context.hosts.some((host) => hostSupport(host, word) >= 4));
    if (isWhole || (isFirm && support < 4)) continue;
    const isKnown = words.some(isGivenName);
    const single = !piece.text.includes(' ') && !next.text.includes(' ');
    if (support < 3 && !(isKnown && single)) continue;
    if (!single && support < 4) continue;
    const isTurned =
      context.locals.some((local) => isReversedIn(local, words)) ||
      (!isGivenName(piece.text) && isGivenName(next.text));
    const isEastern = /[\u3041-\u9FFF\uAC00-\uD7A3]/u.test(words.join(''));
    const ordered = isTurned && !isEastern ? words.toReversed() : words;
    const value = recaseName(ordered.join(' '));
    return [piece, next].map(({ line, start, end }) => ({ line, start, end, value }));
  }
  return null;
};
