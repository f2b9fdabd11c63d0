import { EXTENSION_WORDS } from '../phone-text.ts';
import type { Found } from './emails.ts';
import { labelAfter, labelBefore, type PhoneKind, type PhoneLabel } from './phone-labels.ts';

export type FoundPhone = Found & {
  readonly kind: PhoneKind | 'unlabelled';
  /** The place of the number itself, without its labels. */
  readonly numberStart: number;
  readonly numberEnd: number;
};

/** A run of digits that could be a number, before a numbering plan is checked. */
export type PhoneRun = Omit<FoundPhone, 'value'> & {
  readonly digits: string;
  readonly ext: string;
  readonly isWhole: boolean;
};

const MAX_RUNS = 80;
/** Twice as long as the longest number, because of separators. */
const RUN =
  /(?:tel:|callto:|wa\.me\/)?(?:\+[ ]?)?\(?\+?\d(?:[ ]?[().\-‐–/·'’]{0,3}[ ]?\d){5,22}\)?/giu;
const EXTENSION = new RegExp(
  `^[\\s,;/·|–-]{0,4}[(]?(?:(?:${EXTENSION_WORDS}|tw)(?!\\p{L})|p\\.(?=\\s?\\d{2,4}\\s{0,4}(?:$|[|,;]))|#|ext=)[.:=]{0,2}\\s{0,2}(\\d{1,6})[)]?(?!\\d)`,
  'iu',
);

const DATE_LIKE =
  /^(?:(?:1[89]|2[0-5])\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2})(?:\D|$)/;
const TIME_AFTER = /^\s?:\d\d/;
/** A conference number continues with its code, and the code ends with a hash. */
const CONFERENCE = /^#|^,{1,3}\s?\*?\d{3,12}#/;
const YEARS = /^\(?(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\)?$/;
/** Postcodes with a dash: Brazil, the United States, Portugal. */
const POSTCODE = /^(?:\d{5}-\d{3,4}|\d{4}-\d{3})$/;
/** Brazil's label for a postcode is Turkey's label for a mobile; the length decides. */
const CEP = /^\d{2}\.?\d{3}-?\d{3}$/;
const COORDINATE = /^-?\d{1,3}\.\d{3,}$/;

const looksWrong = (run: string, before: string, after: string): boolean => {
  const core = run.trim();
  return (
    DATE_LIKE.test(core) ||
    YEARS.test(core) ||
    COORDINATE.test(core) ||
    (CEP.test(core) && /\bcep[\s:.º°]*$/i.test(before)) ||
    TIME_AFTER.test(after) ||
    CONFERENCE.test(after) ||
    (/^\d{1,3}(?:[.]\d{3})+$/.test(core) &&
      /^\s?(?:,\d\d|€|EUR|USD|CHF|[kK][čr]|zł|₽|円|元|원)/u.test(after)) ||
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}_@#%=]$/u.test(
      before.replace(/(?:tel|fax|fon|phone|mobile|mob|cell|тел|моб|факс|[tmpcdf])$/iu, ''),
    ) ||
    /[€$£¥₽₹]\s?$/u.test(before) ||
    /^(?:[\p{Ll}_@%]|\s?(?:€|£|¥|EUR|USD|CHF|円|元|원|km|m²|kg))/u.test(after) ||
    /\d[.,:]$/.test(before) ||
    /^[.,:]\d/.test(after) ||
    /[°º′″]/.test(after.slice(0, 2))
  );
};

/** Where a second number begins: `+49 … / +49 …`, `089 1 - 0170 2`. */
const SECOND =
  /(?<=\d\)?)(?:\s?[/|·•]\s?|\s[-–]\s|\s\s+|\s)(?=\+\d|\(?00\d\d)|(?<=\d{3})\s?\/\s?(?=0\d{2,}|\(0)|(?<=\d{2})\s[-–/]\s(?=0\d(?:[ ./-]?\d){6})|(?<=\d{5})\s[-–/]\s(?=0\d)|(?<=\d{8})\s(?=0\d{9})/gu;

/** `975 22 12 34 / 679 22 12 34`: in plans without a leading 0, the length of both decides. */
const SECOND_WHOLE = /\s[/|·•]\s(?=\d(?:[ .-]?\d){7})/gu;
const MIN_WHOLE = 8;
/** `+354 455 1234 / 855 1235`: together the two are longer than any number (E.164). */
const SECOND_ANY = /\s?[/|·•–]\s?(?=\d)|\s-\s(?=\d)/gu;
const MAX_DIGITS = 15;

const secondsIn = (text: string): readonly RegExpExecArray[] => {
  const sure = [...text.matchAll(SECOND)];
  const whole = [...text.matchAll(SECOND_WHOLE)].filter(
    (match) => text.slice(0, match.index).replace(/\D/g, '').length >= MIN_WHOLE,
  );
  const isTooLong = text.replace(/\D/g, '').length > MAX_DIGITS;
  const any = isTooLong ? [...text.matchAll(SECOND_ANY)] : [];
  return [sure, whole, any].find(({ length }) => length > 0) ?? [];
};

const splitRun = (index: number, text: string): readonly { index: number; text: string }[] => {
  const parts: { index: number; text: string }[] = [];
  let last = 0;
  for (const match of secondsIn(text)) {
    if (text.slice(last, match.index).replace(/\D/g, '').length < 6) continue;
    parts.push({ index: index + last, text: text.slice(last, match.index) });
    last = match.index + match[0].length;
  }
  return [...parts, { index: index + last, text: text.slice(last) }];
};

const balance = (text: string): string => {
  const opens = text.split('(').length;
  const closes = text.split(')').length;
  if (closes > opens && text.endsWith(')')) return text.slice(0, -1);
  return text;
};

/** Whether it stands between separators, or alone in its line. */
const isApart = (before: string, after: string): boolean =>
  /^$|[,;|/·•(]$/u.test(before.slice(-20).trimEnd()) &&
  /^$|^[,;|/·•)]/u.test(after.slice(0, 20).trimStart());

const MAX_NOTE = 120;

/** Whether it is the only long number in a short line: `Ana 655501234 ana@…`. */
const isLonely = (line: string, start: number, end: number): boolean =>
  line.length <= MAX_NOTE && !/\d{4}/.test(line.slice(0, start) + line.slice(end));

const NO_LABEL = { kind: null, length: 0 } as const;

/**
 * `(o) 701 555 0144 (f) 701 555 0145`: if labels stand before numbers, a label between two numbers
 * belongs to the second.
 */
const labelBehind = (after: string, isLabelledBefore: boolean): PhoneLabel => {
  const label = labelAfter(after);
  const isOfNext = isLabelledBefore && /^[\s:.]{0,3}[+(\d]/.test(after.slice(label.length));
  return isOfNext ? NO_LABEL : label;
};

const readRun = (
  line: string,
  part: { index: number; text: string },
  floor: number,
  isLabelledBefore: boolean,
): PhoneRun | null => {
  const lead = /^(?:tel:|callto:|wa\.me\/)?\s?/i.exec(part.text)?.[0].length ?? 0;
  const number = balance(part.text.slice(lead));
  const numberStart = part.index + lead;
  const numberEnd = numberStart + number.length;
  const before = line.slice(Math.max(floor, part.index - 60), part.index);
  const after = line.slice(numberEnd, numberEnd + 40);
  const ext = EXTENSION.exec(after);
  if (looksWrong(number, before, ext ? '' : after)) return null;
  const front = labelBefore(before);
  if (POSTCODE.test(number.trim()) && (front.kind === null || front.kind === 'not-a-phone'))
    return null;
  const behindStart = ext?.[0].length ?? 0;
  const behind = labelBehind(after.slice(behindStart), isLabelledBefore || front.kind !== null);
  const label =
    front.kind === null || (front.kind === 'phone' && behind.kind !== null)
      ? (behind.kind ?? front.kind)
      : front.kind;
  const start = part.index - front.length;
  const end = numberEnd + behindStart + behind.length;
  return {
    start,
    end,
    numberStart,
    numberEnd: numberEnd + behindStart,
    kind:
      label ??
      (/^(?:tel|callto):/i.test(part.text)
        ? 'phone'
        : /^wa/i.test(part.text)
          ? 'mobile'
          : 'unlabelled'),
    digits: number,
    ext: ext?.[1] ?? '',
    isWhole:
      isApart(line.slice(0, start), line.slice(end)) || isLonely(line, numberStart, numberEnd),
  };
};

/** The runs of a line that could be numbers; `taken` are places with another meaning. */
export const findPhoneRuns = (line: string, taken: readonly Found[]): readonly PhoneRun[] => {
  const runs: PhoneRun[] = [];
  let floor = 0;
  let isLabelledBefore = false;
  for (const match of line.matchAll(RUN)) {
    if (runs.length >= MAX_RUNS) break;
    for (const part of splitRun(match.index, match[0])) {
      const end = part.index + part.text.length;
      if (taken.some((place) => part.index < place.end && end > place.start)) continue;
      const lastTaken = Math.max(
        floor,
        ...taken.filter((place) => place.end <= part.index).map((place) => place.end),
      );
      const run = readRun(line, part, lastTaken, isLabelledBefore);
      if (run) {
        isLabelledBefore ||= run.start < run.numberStart;
        runs.push(run);
        floor = run.end;
      }
    }
  }
  return runs;
};
