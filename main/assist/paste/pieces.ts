import { lengthWithout } from '../text-end.ts';
import type { Line } from './clean.ts';
import { type Found, findEmails } from './emails.ts';
import { labelKind } from './labels.ts';
import { findPhoneRuns, type PhoneRun } from './phones.ts';
import { findWebs } from './webs.ts';

/** A line with the addresses and numbers that were found in it. */
export type MarkedLine = Line & {
  readonly index: number;
  readonly emails: readonly Found[];
  readonly webs: readonly Found[];
  readonly runs: readonly PhoneRun[];
};

/** A part of a line between two separators, with no mark in it. */
export type Piece = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text with look-alike characters replaced; as long as `text`. */
  readonly folded: string;
  /** Part of a piece that commas divide. */
  readonly isSoft: boolean;
  /** It is the only text in its line. */
  readonly isWhole: boolean;
};

const MAX_LINE_FOR_PIECES = 400;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}\b/g;

const IBAN_MODULUS = 97;

/** ISO 13616: the check digits tell an account number from a phone number. */
const isIban = (text: string): boolean => {
  const compact = text.replace(/\s/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of turned) rest = Number(`${rest}${Number.parseInt(char, 36)}`) % IBAN_MODULUS;
  return rest === 1;
};

/** Places with digits that are no phone numbers. */
const numbersTaken = (text: string): readonly Found[] => {
  const ibans = [...text.matchAll(IBAN)].filter((match) => isIban(match[0]));
  const labelled = [...text.matchAll(/\bIBAN\b[^|,;]{0,44}/gi)];
  const registers = [...text.matchAll(/\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/g)];
  const coordinates = [...text.matchAll(/-?\d{1,3}\.\d{3,}\s?°?\s?[NS]?,\s?-?\d{1,3}\.\d{3,}/g)];
  return [...ibans, ...labelled, ...registers, ...coordinates].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }));
};

export const markLine = (line: Line, index: number): MarkedLine => {
  const emails = findEmails(line.text);
  const webs = findWebs(line.text).filter(
    (web) => !emails.some((email) => web.start < email.end && web.end > email.start),
  );
  const isTel = (web: Found) => /wa\.me\/\d/.test(web.value);
  const taken = [...emails, ...webs.filter((web) => !isTel(web)), ...numbersTaken(line.text)];
  return { ...line, index, emails, webs, runs: findPhoneRuns(line.text, taken) };
};

/** A label directly before a mark, and the signs around the mark, belong to it. */
const labelStart = (text: string, floor: number, start: number): number => {
  const before = text.slice(Math.max(floor, start - 40), start);
  const match =
    /(?:^|[\s,;|·•(/])([\p{L}\p{M}\p{So}@][^,;|·•:]{0,24}?)\s?[:：=.)]?\s*[<(["']?$/u.exec(before);
  const kind = match ? labelKind(match[1] ?? '') : null;
  if (match && (kind === 'email' || kind === 'web')) return start - match[0].length;
  return start - before.length + lengthWithout(before, /[\s<([{"':：]/u);
};

/** A mark with its label before it and its brackets around it. */
export const withLabel = (line: Line, found: Found, floor: number): Found => ({
  ...found,
  start: labelStart(line.text, floor, found.start),
  end: found.end + (/^[>)\]}"']+/.exec(line.text.slice(found.end))?.[0].length ?? 0),
});

/** The parts of a line between its marks. */
export const gapsOf = (length: number, marks: readonly { start: number; end: number }[]) => {
  const gaps: { start: number; end: number }[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start > at) gaps.push({ start: at, end: mark.start });
    at = Math.max(at, mark.end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
};

const HARD = /\t|[|•·●▪■◆◇★☆►▸➤｜¦‖;／【】「」]|\s[-–—―~]{1,80}(?=\s)|\s{3,}|\/\/|\s\/(?=\s)/gu;
const SOFT =
  /,\s+|,(?=\p{L})|،\s*|，\s*|、\s*|\s\((?!haftungs|FH|publ|Pty|P\)|Private|Pvt)|(?<=[\u3041-\u9FFF\uAC00-\uD7A3])\((?![株有주유])|^\((?=\p{Lu}[^()]{2,60}\)\s\p{Ll})|(?<=[^\s株주有유])\)(?=\s|$)/gu;

/** A quoted text is one name: `ЕТ „Вълчанов – Красимир“`. */
const QUOTED = /„[^„“”]{1,60}[“”]|«[^«»]{1,60}»|“[^“”]{1,60}”/gu;

const split = (text: string, pattern: RegExp): readonly { start: number; end: number }[] => {
  const hidden = text.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const marks = [...hidden.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return gapsOf(text.length, marks);
};

const EDGE_START = /^(?:[\s\p{Pd}\p{Extended_Pictographic}•·:*>_~=#|/\\,.;"'“”„]|\u{FE0F})+/u;
const EDGE_END = /[\s\p{Pd}\p{Extended_Pictographic}•·:*<_~=#|/\\,;"'“”„]|\u{FE0F}/u;

const QUOTED_END = /[\s\p{Pd}•·:*<_~=#|/\\,;]/u;

/** Removes brackets around a whole piece, but not around a part of a name: `(株)山田`. */
const inBrackets = (piece: Piece): Piece => {
  const match = /^\s*[([]([^()[\]]{3,})[)\]][\s\p{Pd}:|,;]*$/u.exec(piece.text);
  if (!match) return piece;
  const lead = piece.text.search(/[([]/) + 1;
  const length = match[1]?.length ?? 0;
  return {
    ...piece,
    start: piece.start + lead,
    end: piece.start + lead + length,
    text: match[1] ?? '',
    folded: piece.folded.slice(lead, lead + length),
  };
};

const trimPiece = (whole: Piece): Piece | null => {
  const piece = inBrackets(whole);
  const isQuoted = /^["“„].*["”“]$/u.test(piece.folded.trim());
  const edge = (isQuoted ? /^\s*/ : EDGE_START).exec(piece.folded)?.[0] ?? '';
  // An opening quote stays if its closing quote is there: `„Долина Трейд“ ЕООД`.
  const isOpening = /["“„]$/u.test(edge) && /["“”].{2}/u.test(piece.folded.slice(edge.length));
  const lead = edge.length - (isOpening ? 1 : 0);
  const inner = piece.folded.slice(lead);
  // A closing quote stays if its opening quote is there: `TOB "Ромашка"`.
  const hasOpen = /["“„]/u.test(inner.slice(0, -1));
  const length = lengthWithout(inner, hasOpen ? QUOTED_END : EDGE_END);
  if (length <= 0) return null;
  const folded = inner.slice(0, length);
  const start = piece.start + lead;
  return /[\p{L}\p{N}]/u.test(folded)
    ? { ...piece, start, end: start + length, text: piece.text.slice(lead, lead + length), folded }
    : null;
};

/** The pieces of a line: first divided by hard separators, then those by commas. */
export const piecesOf = (line: MarkedLine, marks: readonly Found[]): readonly Piece[] => {
  if (line.raw.length > MAX_LINE_FOR_PIECES) return [];
  const make = (start: number, end: number, isSoft: boolean): Piece | null =>
    trimPiece({
      line: line.index,
      start,
      end,
      text: line.raw.slice(start, end),
      folded: line.text.slice(start, end),
      isSoft,
      isWhole: false,
    });
  const hard = gapsOf(line.raw.length, marks)
    .flatMap((gap) =>
      split(line.text.slice(gap.start, gap.end), HARD).map((part) =>
        make(gap.start + part.start, gap.start + part.end, false),
      ),
    )
    .filter((piece) => piece !== null);
  return hard.flatMap((piece) => {
    const parts = split(piece.folded, SOFT);
    const whole = { ...piece, isWhole: hard.length === 1 && marks.length === 0 };
    if (parts.length < 2) return [whole];
    const soft = parts.map((part) => make(piece.start + part.start, piece.start + part.end, true));
    return [whole, ...soft.filter((part) => part !== null)];
  });
};
