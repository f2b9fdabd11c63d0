import { recaseName } from '../name-case.ts';
import { type BlockContext, isForOthers, tellsOfOrganizer } from './block-context.ts';
import { hostSupport, readFirm } from './companies.ts';
import { countryOfCity } from './countries.ts';
import { isReversedIn, localSupport } from './local-part.ts';
import { partsOf } from './name-parts.ts';
import { isParticle, type NameShape, readName } from './name-shape.ts';
import { isInPlace, isNobody, isNoPerson } from './no-person.ts';
import type { Piece } from './pieces.ts';
import { hasOrgWord, isGivenName, roleWords } from './vocabulary.ts';

export type ChosenName = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
};
type Candidate = ChosenName & {
  readonly score: number;
  readonly words: number;
  /** A known given name is among its words, or a mail address speaks for it. */
  readonly isProven: boolean;
};

const THRESHOLD = 3.5;
const MAX_PIECES = 400;
/** So far ahead a second name in a line may be of the first. */
const MAX_LEAD = 3;
/** Names without spaces are whole, however short. */
const MANY = 2;
/** How far below a first name the whole one stands: `Resi`, a line, `Theresia Unterweger`. */
const MAX_GAP = 4;
const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;

const supportOf = (context: BlockContext, shape: NameShape): number =>
  Math.max(0, ...context.locals.map((local) => localSupport(local, shape.words.join(' '))));

const MAIL_WEIGHT = [0, 0.5, 3, 5, 6.5] as const;

const weigh = (support: number): number => {
  const low = Math.floor(support);
  const base = MAIL_WEIGHT[low] ?? 6.5;
  return base + (support - low) * ((MAIL_WEIGHT[low + 1] ?? base) - base);
};

/** How much the piece itself looks like a person, whoever is around. */
const shapeScore = (shape: NameShape): number => {
  const count = shape.words.filter((word) => !isParticle(word)).length;
  const isCjk = CJK.test(shape.value);
  let score = isCjk || (count >= 2 && count <= 4) ? 2 : count === 1 ? 0 : 1;
  if (shape.isKnown) score += count === 1 && !isCjk ? 1.5 : 3;
  if (shape.isLower) score -= 2;
  if (shape.hadTitle) score += 2;
  return score;
};

/** A firm may bear its owner's name: a given name in front of it tells the person. */
const OWN_FIRM = 0.5;

const againstFirm = (context: BlockContext, text: string, support: number): number => {
  // `malabarcoir@` speaks for Malabar Coir Mills, and not for a person.
  const isFirmLike = hasOrgWord(text) && !text.split(' ').some(isGivenName);
  if (support >= 4 && !isFirmLike) return 0;
  let penalty = 0;
  if (hasOrgWord(text)) penalty += 5;
  if (readFirm(text) !== null) penalty += 8;
  if (roleWords(text) > 0) penalty += 6;
  if (support < 2 && context.hosts.some((host) => hostSupport(host, text) >= 3)) {
    const isOwner = context.firms.some((firm) => !firm.includes(text));
    penalty += isOwner || isGivenName(text.split(' ')[0] ?? '') ? OWN_FIRM : 4;
  }
  return penalty;
};

const placeScore = (
  context: BlockContext,
  piece: Piece,
  order: number,
  next: Piece | undefined,
): number => {
  const line = context.lines[piece.line];
  const above = context.labelAbove[piece.line];
  let score = context.isRow ? 1.5 : Math.max(-3, 2.5 - order * 0.6);
  if (above === 'name') score += 8;
  if (context.closer !== -1 && piece.line >= context.zone) score += order === 0 ? 2 : 0.5;
  if (context.closer !== -1 && piece.line < context.closer) score -= 4;
  const mail = line?.emails[0];
  if (
    mail &&
    piece.end <= mail.start &&
    /^["'\s]*<$/.test(line.text.slice(piece.end, mail.start).replace(/mailto:/i, ''))
  )
    score += 6;
  if (next && roleWords(next.folded) > 0) score += 1.5;
  // In the east the department and the title stand above the person.
  const over = context.lines[piece.line - 1]?.text ?? '';
  if (CJK.test(piece.folded) && roleWords(over) > 0) score += 1;
  if (piece.isSoft && !context.isRow) score -= 0.7;
  return score;
};

const candidatesIn = (
  context: BlockContext,
  piece: Piece,
  order: number,
  next: Piece | undefined,
): readonly Candidate[] => {
  if (isNobody(piece.folded)) return [];
  const line = context.lines[piece.line];
  const place = placeScore(context, piece, order, next);
  return partsOf(piece).flatMap(({ text, start, bonus, needsProof, enoughSupport = 3 }) => {
    const shape = readName(text);
    if (!shape) return [];
    const support = supportOf(context, shape);
    if (
      needsProof &&
      !(
        support >= enoughSupport ||
        shape.hadTitle ||
        (shape.isKnown && (shape.words.length >= 2 || CJK.test(shape.value)))
      )
    )
      return [];
    if (isNoPerson(shape.words)) return [];
    if (line && support < 2 && isInPlace(line, start + shape.start, shape)) return [];
    if (shape.isLower && support < 2 && !shape.isKnown && bonus < 8) return [];
    const score =
      shapeScore(shape) +
      weigh(support) +
      place +
      bonus -
      againstFirm(context, shape.value, support);
    return [
      {
        line: piece.line,
        start: start + shape.start,
        end: start + shape.end,
        value: orderedName(context, shape),
        score,
        words: CJK.test(shape.value) ? MANY : shape.words.length,
        isProven: shape.isKnown || support >= 3,
      },
    ];
  });
};

const EASTERN = new Set(['HU', 'CN', 'TW', 'HK', 'JP', 'KR', 'VN']);

/** `Smith Winston` beside `winston.smith@` is written the other way round, except where that is the custom. */
const orderedName = (context: BlockContext, shape: NameShape): string => {
  const isEastern = context.countries.slice(0, 1).some((country) => EASTERN.has(country));
  const isTurned =
    shape.words.length === 2 && context.locals.some((local) => isReversedIn(local, shape.words));
  return isTurned && !isEastern && !CJK.test(shape.value) && context.isRow
    ? recaseName(shape.words.toReversed().join(' '))
    : shape.value;
};

/** The person's name among the pieces, or null when none is sure enough. */
export const chooseName = (context: BlockContext, pieces: readonly Piece[]): ChosenName | null => {
  let order = 0;
  let lastLine = -1;
  const all: Candidate[] = [];
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
    all.push(...candidatesIn(context, piece, order, next));
  }
  const best = firstBest(all);
  if (best === null || best.score < THRESHOLD) return nameInSentence(context, pieces);
  return wholeOf(best, all) ?? besideOf(best, all) ?? best;
};

/** Two who sign in one line: the first of them, however well known the other one's name is. */
const besideOf = (best: Candidate, all: readonly Candidate[]): Candidate | null =>
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

const firstBest = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>(
    (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
    null,
  );

/** The whole name below the first name that somebody signed with, alone or behind a greeting that nobody listed. */
const wholeOf = (best: Candidate, all: readonly Candidate[]): Candidate | null => {
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
        (best.words < MANY ? isProven : value.startsWith(`${others.join(' ')} `)),
    ),
  );
};

const CAPITALS =
  /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:\s(?:(?:van|von|der|de|del|la|di|da|bin)\s){0,3}(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{1,40})){1,3}/gu;

/** The last resort: a known given name with another word in capitals, in the midst of a sentence. */
const nameInSentence = (context: BlockContext, pieces: readonly Piece[]): ChosenName | null => {
  for (const piece of pieces.slice(0, MAX_PIECES)) {
    if (isForOthers(context.lines[piece.line]?.text ?? '') || isNobody(piece.folded)) continue;
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
