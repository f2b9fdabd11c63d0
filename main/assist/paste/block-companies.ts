import { type BlockContext, isForOthers } from './block-context.ts';
import { firmInCjkLine, isDepartment } from './cjk-line.ts';
import { tidy } from './clean.ts';
import { type Firm, hostSupport, readFirm } from './companies.ts';
import { employerIn, type Neighbours } from './employer.ts';
import { firmIn } from './firm-in-piece.ts';
import {
  FOOTER,
  hasQuotedName,
  isJob,
  isMostlyRole,
  isNamedSmall,
  isPlace,
  looksLikeTitle,
  NOISE,
  ownLead,
  SLOGAN,
} from './firm-look.ts';
import { labelKind, readLabel } from './labels.ts';
import type { ChosenName } from './name-candidates.ts';
import { isLeadIn } from './name-parts.ts';
import { readName } from './name-shape.ts';
import { isTitleText } from './name-tokens.ts';
import type { Piece } from './pieces.ts';
import { hasOrgWord, isAddress, isCloser, isGivenName, roleWords } from './vocabulary.ts';

export type ChosenCompany = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
};
type Candidate = ChosenCompany & { readonly score: number };

const THRESHOLD = 1.2;
const MAX_PIECES = 400;
const HEADLINE_LINES = 6;
const HAN = /[\u4E00-\u9FFF\uAC00-\uD7A3]/u;
/** The score of a text that is the host's own name, letter by letter. */
const WHOLE_HOST = 5;
const isRight = (piece: Piece, name: ChosenName): boolean =>
  piece.line === name.line ? piece.start >= name.end : piece.line > name.line;

const AFTER_NAME_ALONE = 1.4;

const isOneWord = ({ folded, isWhole }: Piece): boolean =>
  isWhole && /^\p{Script=Latin}\P{Z}*$/u.test(folded) && !hasOrgWord(folded);

/** `Sr. Dir., Partnerships`: one word after a role names the department, not the firm. */
const isSoftWord = ({ folded, isSoft }: Piece): boolean =>
  isSoft && /^\p{L}+$/u.test(folded) && !HAN.test(folded) && !hasOrgWord(folded);

const nearScore = (context: BlockContext, piece: Piece, { before, name }: Neighbours): number => {
  let score = 0;
  if (name && isRight(piece, name)) {
    const isNext =
      !before ||
      before.line < name.line ||
      (before.line === name.line && before.start < name.start);
    if (isNext) score += isOneWord(piece) ? AFTER_NAME_ALONE : 1.5;
  }
  // One word below a name is often a role and not a firm: `Ejer`, with the firm in the next line.
  const isBelowName = name !== null && before?.line === name.line + 1 && before.line < piece.line;
  const isRole = before && (roleWords(before.folded) > 0 || (isBelowName && isOneWord(before)));
  const isDivision = isRole && isSoftWord(piece) && before.line === piece.line;
  if (isRole && !isDivision && piece.line - before.line <= 2) score += 1.5;
  if (context.isRow) score += 1.5;
  if (isJob(context.lines[piece.line]?.text.slice(piece.end) ?? '')) score += 4;
  // A card that begins with the firm.
  if (name && piece.line < name.line && name.line - piece.line <= 2 && piece.line >= context.zone)
    score += 1;
  return score;
};

/** Commas in one firm's name: only the whole name matches the host, and it begins with no role. */
const isOneFirm = (context: BlockContext, text: string, support: number): boolean => {
  const parts = text.split(/,\s?/);
  return (
    support >= 4 &&
    roleWords(parts[0] ?? '') === 0 &&
    parts.every((part) => context.hosts.every((host) => hostSupport(host, part) < support))
  );
};

/** `Kunvald 55`, a place and house number before the postcode. */
const NUMBERED = /^\p{Lu}[\p{L}-]{2,30} \d{1,4}[a-z]?$/u;

/** `Hélène & Bertrand Castaing`: a couple, not a firm. */
const COUPLE =
  /^(\p{Lu}\p{L}+)\s(?:&|et|und|and|y|e|i|og|och|en)\s(\p{Lu}\p{L}+)(?:\s\p{Lu}[\p{L}'’-]+){0,2}$/u;

const plainCandidate = (
  context: BlockContext,
  piece: Piece,
  near: Neighbours,
): Candidate | null => {
  const { text, folded } = piece;
  if (
    text.length < 2 ||
    text.length > 60 ||
    isTitleText(text) ||
    isPlace(folded) ||
    NOISE.test(folded) ||
    isLeadIn(folded)
  )
    return null;
  const support = Math.max(0, ...context.hosts.map((host) => hostSupport(host, text)));
  if (/^\(|^[^(]*\)|:\s/.test(text) || isNoFirm(text)) return null;
  if (piece.isSoft && NUMBERED.test(folded)) return null;
  const isTold = hasQuotedName(text) || (support >= 3 && isNamedSmall(text));
  if (support < WHOLE_HOST && !isTold && (!looksLikeTitle(text) || SLOGAN.test(text))) return null;
  const isPerson = readName(text)?.isKnown === true && support === 0 && !hasOrgWord(text);
  const isCouple =
    COUPLE.test(text) &&
    isGivenName(COUPLE.exec(text)?.[1] ?? '') &&
    isGivenName(COUPLE.exec(text)?.[2] ?? '');
  const isNickname = piece.isSoft && /^\p{Script=Thai}+$/u.test(text);
  if (
    isPerson ||
    isCouple ||
    isNickname ||
    (isMostlyRole(text) && support < 4) ||
    labelKind(folded) !== null
  )
    return null;
  if (text.includes(',') && !isOneFirm(context, text, support)) return null;
  const hasDigits = /\d/.test(folded.replace(/№ ?\d+/, ''));
  const isNamed = hasOrgWord(text) || hasQuotedName(text);
  // A part of a profile's headline is as often a trade as a firm.
  const isTrade =
    context.isProfile &&
    !piece.isWhole &&
    piece.line < HEADLINE_LINES &&
    support === 0 &&
    roleWords(context.lines[piece.line]?.text ?? '') > 0;
  let score =
    support -
    (isTrade ? 3 : 0) +
    (isNamed ? 2 : 0) +
    (/\p{L} & \p{Lu}/u.test(text) ? 1 : 0) +
    nearScore(context, piece, near);
  if (hasDigits && support < 3) score -= 3;
  if (roleWords(text) > 0) score -= 2;
  return { line: piece.line, start: piece.start, end: piece.end, value: tidy(text), score };
};

/** `For Acme Traders`, below the greeting and above the person who signs. */
const SIGNED_FOR = /^(?:(?:for (?:and )?)?on behalf of|for|pour|für|per|M\/s\.?)\s(.{3,60})$/iu;

/** Departments, and people with a form of address: `行政部`, `丸和ガラス工業の安曇様`. */
const isNoFirm = (text: string): boolean =>
  /(?:様|さん|殿|氏)$/u.test(text) || (HAN.test(text) && isDepartment(text) && !hasOrgWord(text));

/** `Pivovar Vysočina – Řezníček & syn, v.o.s.`: a dash in a name whose first half is a firm. */
const dashed = (context: BlockContext, piece: Piece, { before }: Neighbours, firm: Firm): Firm => {
  const line = context.lines[piece.line];
  if (!line || !before || before.line !== piece.line || before.isSoft || firm.start > 0)
    return firm;
  const isOwn =
    hasOrgWord(before.text) || context.hosts.some((host) => hostSupport(host, before.text) >= 3);
  const isApart =
    roleWords(before.text) > 0 ||
    readFirm(before.folded) !== null ||
    isPlace(before.folded) ||
    readName(before.text)?.isKnown === true;
  const isDash = /^\s[-–—]\s$/u.test(line.text.slice(before.end, piece.start));
  if (!isOwn || isApart || !isDash) return firm;
  const start = before.start - piece.start;
  return { ...firm, start, value: tidy(line.raw.slice(before.start, piece.start + firm.end)) };
};

const candidatesIn = (
  context: BlockContext,
  piece: Piece,
  near: Neighbours,
): readonly Candidate[] => {
  const at = (firm: Firm, score: number): Candidate => ({
    line: piece.line,
    start: piece.start + firm.start,
    end: piece.start + firm.end,
    value: firm.value,
    score: score + Math.max(0, ...context.hosts.map((host) => hostSupport(host, firm.value))),
  });
  const lead = ownLead(piece.text);
  if (lead > 0 && looksLikeTitle(piece.text.slice(lead)))
    return [at({ start: lead, end: piece.text.length, value: tidy(piece.text.slice(lead)) }, 3)];
  const label = readLabel(piece.folded);
  if (label?.kind === 'company' && /\p{L}/u.test(label.value)) {
    const value = piece.text.slice(label.valueStart);
    return [at({ start: label.valueStart, end: piece.text.length, value: tidy(value) }, 9)];
  }
  if (label && !['name', 'web', 'main', 'role', 'phone'].includes(label.kind)) return [];
  const after = employerIn(context, piece, near);
  const whole = HAN.test(piece.folded) && isAddress(piece.folded) ? null : firmIn(piece);
  const [, signedFor = ''] = SIGNED_FOR.exec(piece.text) ?? [];
  const isSigned = context.closer !== -1 && piece.line >= context.zone && looksLikeTitle(signedFor);
  const signedStart = piece.text.length - signedFor.length;
  const beforeDepartment = whole ? null : firmInCjkLine(piece.folded);
  const firm = after && (!after.isPerhaps || whole?.value.endsWith(after.value)) ? null : whole;
  const plain = beforeDepartment || isSigned ? null : plainCandidate(context, piece, near);
  return [
    ...(isSigned
      ? [at({ start: signedStart, end: piece.text.length, value: tidy(signedFor) }, 4)]
      : []),
    ...(beforeDepartment ? [at(beforeDepartment, 4)] : []),
    ...(firm
      ? [at(dashed(context, piece, near, firm), 6 + Math.min(1, nearScore(context, piece, near)))]
      : []),
    ...(after ? [at(after, after.isPerhaps ? 4 : 5)] : []),
    ...(plain ? [plain] : []),
  ];
};

const contextScore = (context: BlockContext, piece: Piece): number => {
  const line = context.lines[piece.line];
  let score = 0;
  if (context.labelAbove[piece.line] === 'company') score += 8;
  if (line && FOOTER.test(line.text)) score -= 3;
  if (/^(?:di|dei)\s/u.test(piece.folded)) score -= 5;
  if (context.closer !== -1 && piece.line < context.closer) score -= 5;
  return score - Math.min(1, (piece.line - context.zone) * 0.05);
};

/** The firm among the pieces, or null: a domain alone is not enough to name a firm. */
export const chooseCompany = (
  context: BlockContext,
  pieces: readonly Piece[],
  name: ChosenName | null,
): ChosenCompany | null => {
  let best: Candidate | null = null;
  for (const [index, piece] of pieces.slice(0, MAX_PIECES).entries()) {
    const line = context.lines[piece.line];
    if (!line || isForOthers(line.text) || isCloser(piece.folded)) continue;
    if (piece.isWhole && /[:：]\s*$/u.test(line.text)) continue;
    const before = pieces
      .slice(Math.max(0, index - 8), index)
      .findLast((other) => other.line < piece.line || other.end <= piece.start);
    for (const candidate of candidatesIn(context, piece, { before, name })) {
      const score = candidate.score + contextScore(context, piece);
      if (!best || score > best.score) best = { ...candidate, score };
    }
  }
  return best && best.score >= THRESHOLD && !/@|\d{6}/.test(best.value) ? best : null;
};
