import { recaseName } from '../name-case.ts';
import type { BlockContext } from './block-context.ts';
import type { NamePart } from './cjk-line.ts';
import { hostSupport, readFirm } from './companies.ts';
import { FOOTER } from './firm-look.ts';
import { isReversedIn, localSupport } from './local-part.ts';
import { partsOf } from './name-parts.ts';
import { isParticle, type NameShape, readName } from './name-shape.ts';
import { isInPlace, isNobody, isNoPerson } from './no-person.ts';
import type { MarkedLine, Piece } from './pieces.ts';
import { hasOrgWord, isGivenName, roleWords } from './vocabulary.ts';

export type ChosenName = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
};
export type NameCandidate = ChosenName & {
  readonly score: number;
  readonly words: number;
  /** A known given name is among its words, or a mail address supports it. */
  readonly isProven: boolean;
};

/** From this many words on, a name may be whole; a name without spaces is always whole. */
export const MANY = 2;
const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;

const supportOf = (context: BlockContext, shape: NameShape): number =>
  Math.max(0, ...context.locals.map((local) => localSupport(local, shape.words.join(' '))));

const MAIL_WEIGHT = [0, 0.5, 3, 5, 6.5] as const;

const weigh = (support: number): number => {
  const low = Math.floor(support);
  const base = MAIL_WEIGHT[low] ?? 6.5;
  return base + (support - low) * ((MAIL_WEIGHT[low + 1] ?? base) - base);
};

/** How much the piece itself looks like a person's name, without the lines around it. */
const shapeScore = (shape: NameShape): number => {
  const count = shape.words.filter((word) => !isParticle(word)).length;
  const isCjk = CJK.test(shape.value);
  let score = isCjk || (count >= 2 && count <= 4) ? 2 : count === 1 ? 0 : 1;
  if (shape.isKnown) score += count === 1 && !isCjk ? 1.5 : 3;
  // Family name and given name are separate; a single word is as often a thing.
  if (isCjk && count === 2) score += 1;
  if (shape.isLower) score -= 2;
  if (shape.hadTitle) score += 2;
  return score;
};

/** A firm may have its owner's name: then a given name before it shows the person. */
const OWN_FIRM = 0.5;

/** `EHPAD Les Glycines`: a kind of firm in capitals, then its name; no word is a given name. */
const isAcronymed = (text: string): boolean =>
  /^\p{Lu}{3,6} .*\p{Ll}/u.test(text) && !text.split(' ').some(isGivenName);

/** What speaks against a person: a firm, a role, the host's own name. */
export const againstFirm = (context: BlockContext, text: string, support: number): number => {
  // `malabarcoir@` supports Malabar Coir Mills, not a person.
  const isFirmLike =
    (hasOrgWord(text) || readFirm(text) !== null) && !text.split(' ').some(isGivenName);
  if (support >= 4 && !isFirmLike) return 0;
  let penalty = isAcronymed(text) && support < 2 ? 3 : 0;
  if (hasOrgWord(text)) penalty += hasOrgWord(text.split(' ', 1)[0] ?? '') && support < 3 ? 9 : 5;
  if (readFirm(text) !== null) penalty += 8;
  if (roleWords(text) > 0) penalty += 6;
  if (support < 2 && context.hosts.some((host) => hostSupport(host, text) >= 3)) {
    const isOwner = context.firms.some((firm) => !firm.includes(text));
    penalty += isOwner || text.split(' ').slice(0, MANY).some(isGivenName) ? OWN_FIRM : 4;
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
  // In East Asia the department and the title stand above the person.
  const over = context.lines[piece.line - 1]?.text ?? '';
  if (CJK.test(piece.folded) && roleWords(over) > 0) score += 1;
  if (piece.isSoft && !context.isRow) score -= 0.7;
  return score;
};

/** Proof is a known given name, a title, or an address that supports the name. */
const isProof = (context: BlockContext, { part, shape, support, line }: Reading): boolean =>
  !part.needsProof ||
  support >= (part.enoughSupport ?? 3) ||
  shape.hadTitle ||
  // Below a greeting other people are named too; on a contact page it is the person to ask for.
  (part.isUnderRole === true && context.closer === -1 && !FOOTER.test(line.text)) ||
  (shape.isKnown && (shape.words.length >= 2 || CJK.test(shape.value)));

type Reading = {
  readonly part: NamePart;
  readonly shape: NameShape;
  readonly support: number;
  readonly line: MarkedLine;
};

const isPossible = (context: BlockContext, reading: Reading): boolean => {
  const { part, shape, support, line } = reading;
  return (
    isProof(context, reading) &&
    !isNoPerson(shape.words) &&
    !(support < 2 && isInPlace(line, part.start + shape.start, shape)) &&
    !(shape.isLower && support < 2 && !shape.isKnown && part.bonus < 8)
  );
};

/** Added if nobody signs and the name stands after a role. */
const UNDER_ROLE = 2;

/** `di Fratus Gianpietro e C. s.s.`: continues the line above and names the firm's owner. */
const isOwnersFirm = (text: string): boolean =>
  /^(?:di|de|des|von|of|dei|fratelli)\s/u.test(text) && readFirm(text) !== null;

/** The possible names in a piece, each with a score for how likely it is a person. */
export const namesIn = (
  context: BlockContext,
  piece: Piece,
  order: number,
  next: Piece | undefined,
): readonly NameCandidate[] => {
  const line = context.lines[piece.line];
  const isHeading = piece.isWhole && /[:：]\s*$/u.test(line?.text ?? '');
  if (!line || isHeading || isNobody(piece.folded) || isOwnersFirm(piece.folded)) return [];
  const place = placeScore(context, piece, order, next);
  return partsOf(piece).flatMap((part) => {
    const shape = readName(part.text);
    const support = shape ? supportOf(context, shape) : 0;
    if (!shape || !isPossible(context, { part, shape, support, line })) return [];
    const score =
      shapeScore(shape) +
      weigh(support) +
      place +
      part.bonus +
      (part.isUnderRole && context.closer === -1 ? UNDER_ROLE : 0) -
      againstFirm(context, shape.words.join(' '), support);
    return [
      {
        line: piece.line,
        start: part.start + shape.start,
        end: part.start + shape.end,
        value: orderedName(context, shape),
        score,
        words: CJK.test(shape.value) ? MANY : shape.words.length,
        isProven: shape.isKnown || support >= 3,
      },
    ];
  });
};

const EASTERN = new Set(['HU', 'CN', 'TW', 'HK', 'JP', 'KR', 'VN']);

/** `Smith Winston` beside `winston.smith@` is turned round, unless that order is the custom. */
const orderedName = (context: BlockContext, shape: NameShape): string => {
  const isEastern = context.countries.slice(0, 1).some((country) => EASTERN.has(country));
  const isTurned =
    shape.words.length === 2 && context.locals.some((local) => isReversedIn(local, shape.words));
  return isTurned && !isEastern && !CJK.test(shape.value) && context.isRow
    ? recaseName(shape.words.toReversed().join(' '))
    : shape.value;
};
