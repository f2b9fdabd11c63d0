import { type BlockContext, isForOthers, tellsOfOrganizer } from './block-context.ts';
import { countryOfCity } from './countries.ts';
import {
  againstFirm,
  type ChosenName,
  MANY,
  type NameCandidate,
  namesIn,
} from './name-candidates.ts';
import { readName } from './name-shape.ts';
import { isNobody, isNoPerson } from './no-person.ts';
import { sendsOn } from './others.ts';
import type { Piece } from './pieces.ts';
import { isGivenName } from './vocabulary.ts';

const THRESHOLD = 3.5;
const MAX_PIECES = 400;
/** How many points ahead of the first name in a line the second name may be. */
const MAX_LEAD = 3;
/** How many lines below a first name the whole name may stand: `Resi`, …, `Theresia Unterweger`. */
const MAX_GAP = 4;

/** A person whom a sentence sends the reader to comes after all others. */
const OTHERS_WEIGHT = 6;

const isOthersLine = (text: string): boolean => isForOthers(text) || sendsOn(text);

/** The person's name among the pieces, or null if no name is sure enough. */
export const chooseName = (context: BlockContext, pieces: readonly Piece[]): ChosenName | null => {
  let order = 0;
  let lastLine = -1;
  const all: NameCandidate[] = [];
  for (const [index, piece] of pieces.slice(0, MAX_PIECES).entries()) {
    const line = context.lines[piece.line];
    if (!line || isForOthers(line.text) || tellsOfOrganizer(context, line, 'name')) continue;
    if (piece.line < context.zone && context.closer !== -1) order = 0;
    else if (piece.line === context.zone) order = 0;
    if (lastLine !== -1 && piece.line !== lastLine && piece.line > context.zone) order++;
    lastLine = piece.line;
    const next = pieces
      .slice(index + 1)
      .find((other) => other.start >= piece.end || other.line > piece.line);
    const weight = sendsOn(line.text) ? OTHERS_WEIGHT : 0;
    all.push(
      ...namesIn(context, piece, order, next).map((each) => ({
        ...each,
        score: each.score - weight,
      })),
    );
  }
  const best = firstBest(all);
  if (best === null || best.score < THRESHOLD) return nameInSentence(context, pieces);
  return wholeOf(best, all) ?? besideOf(best, all) ?? aboveOf(best, all) ?? best;
};

/** If two people sign in one line: the first of them, even if the other's name is better known. */
const besideOf = (best: NameCandidate, all: readonly NameCandidate[]): NameCandidate | null =>
  firstBest(
    all.filter(
      ({ line, end, score, isProven, words }) =>
        line === best.line &&
        end <= best.start &&
        words >= MANY &&
        isProven &&
        score >= THRESHOLD &&
        score > best.score - MAX_LEAD,
    ),
  );

const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;

/** `五十嵐 大樹` above `Igarashi Taiki`: one person, whose own letters come first. */
const aboveOf = (best: NameCandidate, all: readonly NameCandidate[]): NameCandidate | null =>
  CJK.test(best.value)
    ? null
    : firstBest(
        all.filter(
          ({ line, score, isProven, value }) =>
            line === best.line - 1 && isProven && score >= THRESHOLD && CJK.test(value),
        ),
      );

const firstBest = (all: readonly NameCandidate[]): NameCandidate | null =>
  all.reduce<NameCandidate | null>(
    (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
    null,
  );

/** The whole name below a first name that signs, alone or after a greeting that no list has. */
const wholeOf = (best: NameCandidate, all: readonly NameCandidate[]): NameCandidate | null => {
  const [first = '', ...others] = best.value.split(' ');
  const isSigned = best.words < MANY || (!isGivenName(first) && others.every(isGivenName));
  return firstBest(
    all.filter(
      ({ value, words, line, score, isProven }) =>
        isSigned &&
        words >= MANY &&
        score >= THRESHOLD &&
        line > best.line &&
        line - best.line <= MAX_GAP &&
        (best.words < MANY
          ? isProven || value.startsWith(`${first} `)
          : value.startsWith(`${others.join(' ')} `)),
    ),
  );
};

const CAPITALS =
  /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:\s(?:(?:van|von|der|de|del|la|di|da|bin)\s){0,3}(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{1,40})){1,3}/gu;

/** The last resort: a known given name next to another capitalized word in a sentence. */
const nameInSentence = (context: BlockContext, pieces: readonly Piece[]): ChosenName | null => {
  for (const piece of pieces.slice(0, MAX_PIECES)) {
    if (isOthersLine(context.lines[piece.line]?.text ?? '') || isNobody(piece.folded)) continue;
    for (const match of piece.folded.matchAll(CAPITALS)) {
      const shape = readName(match[0]);
      const isPerson =
        shape !== null &&
        !isNoPerson(shape.words) &&
        isGivenName(shape.words[0] ?? '') &&
        againstFirm(context, shape.value, 0) === 0;
      const start = piece.start + match.index;
      if (isPerson && countryOfCity(shape.value) === null)
        return {
          line: piece.line,
          start: start + shape.start,
          end: start + shape.end,
          value: shape.value,
        };
    }
  }
  return null;
};
