import type { Pasted } from '../../../preload/contract/assist.ts';
import { inTurkey } from '../name-case.ts';
import { chooseCompany } from './block-companies.ts';
import { type BlockContext, readContext } from './block-context.ts';
import { chooseName } from './block-names.ts';
import { chooseEmail, choosePhone } from './choose.ts';
import { tidy, toLine } from './clean.ts';
import type { CountryCode } from './countries.ts';
import { findDates } from './dates.ts';
import type { Found } from './emails.ts';
import { labelledNote } from './form.ts';
import { labelledName } from './labelled-name.ts';
import { readLabel } from './labels.ts';
import type { ChosenName } from './name-candidates.ts';
import { withoutRecipient } from './others.ts';
import { type MarkedLine, markLine, type Piece, piecesOf, withLabel } from './pieces.ts';
import { restOf, type Used } from './rest.ts';
import { joinedName, stackedName } from './row-names.ts';
import { signatureWindow } from './signature-window.ts';
import { answersIn, mailsOf, passesOn } from './thread.ts';

/** Longer lines are prose. */
const MAX_DATED = 400;

/** Mails, web addresses, numbers and dates in a line: they are no part of a name or a firm. */
const marksOf = (line: MarkedLine): readonly Found[] => {
  const found: Found[] = [];
  const all = [...line.emails, ...line.webs].toSorted((a, b) => a.start - b.start);
  for (const mark of all) found.push(withLabel(line, mark, found.at(-1)?.end ?? 0));
  const runs = line.runs.map((run) => ({ ...run, value: run.digits }));
  const dates = findDates(line.text.slice(0, MAX_DATED)).filter(
    (date) => !runs.some((run) => run.start < date.end && run.end > date.start),
  );
  return [...found, ...runs, ...dates].toSorted((a, b) => a.start - b.start);
};

const cutName = (line: MarkedLine, names: readonly ChosenName[]): readonly Found[] => [
  ...marksOf(line),
  ...names.filter((name) => name.line === line.index).map((name) => ({ ...name })),
];

/** No signature has more pieces. */
const MAX_PIECES = 400;

const piecesIn = (
  lines: readonly MarkedLine[],
  marks: (line: MarkedLine) => readonly Found[],
): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (pieces.length >= MAX_PIECES) break;
    pieces.push(...piecesOf(line, marks(line)));
  }
  return pieces;
};

const sameEmails = (context: BlockContext, value: string): readonly Used[] =>
  context.lines.flatMap((line) =>
    line.emails
      .filter((email) => email.value === value)
      .map((email) => ({ line: line.index, ...withLabel(line, email, 0) })),
  );

const sameText = (lines: readonly MarkedLine[], value: string): readonly Used[] =>
  lines
    .filter((line) => line.raw.trim() === value)
    .map((line) => ({ line: line.index, start: 0, end: line.raw.length }));

/** A used value uses up its label too. */
const widenToLabel = (lines: readonly MarkedLine[], place: Used): Used => {
  const line = lines[place.line];
  const label = line ? readLabel(line.text.slice(0, place.start + 1)) : null;
  return label &&
    (label.kind === 'name' || label.kind === 'company') &&
    label.valueStart === place.start
    ? { ...place, start: 0 }
    : place;
};

/** Reads lines that belong together: a signature, a profile, or the cells of one row. */
export const readBlock = (
  texts: readonly string[],
  isRow: boolean,
  defaultCountry: CountryCode | null,
): Pasted => {
  const { before, lines: near, after } = signatureWindow(texts);
  const lines = near.map((text, index) => markLine(toLine(text), index));
  const context = readContext(lines, isRow, defaultCountry);
  const pieces = piecesIn(lines, marksOf);
  const names =
    labelledName(context) ??
    (isRow ? joinedName : stackedName)(context, pieces) ??
    toList(chooseName(context, pieces));
  const name = names[0] ? spelledThere(context, names[0]) : null;
  const left = piecesIn(lines, (line) => cutName(line, names));
  const company = chooseCompany(context, left, name);
  const email = chooseEmail(context, name?.value ?? null);
  const phone = choosePhone(context);
  const note = isRow ? null : labelledNote(lines, context.labelAbove, context.fields);
  const proposals = [
    ...(name ? [{ field: 'name' as const, value: name.value }] : []),
    ...(email ? [{ field: 'email' as const, value: email.value }] : []),
    ...(phone ? [{ field: 'phone' as const, value: phone.value }] : []),
    ...(company ? [{ field: 'company' as const, value: company.value }] : []),
    ...(note ? [{ field: 'note' as const, value: note.value }] : []),
  ];
  const used: Used[] = [
    ...names.map((place) => widenToLabel(lines, place)),
    ...(name ? sameText(lines, name.value) : []),
    ...(company ? [widenToLabel(lines, company), ...sameText(lines, company.value)] : []),
    ...(email ? sameEmails(context, email.value) : []),
    ...(phone ? [phone] : []),
    ...(note?.used ?? []),
  ];
  return { proposals, rest: [...tidyLines(before), ...restOf(lines, used), ...tidyLines(after)] };
};

const tidyLines = (lines: readonly string[]): readonly string[] =>
  lines.map(tidy).filter((line) => line !== '');

/** The country decides how the capitals of a name are written in small letters. */
const spelledThere = ({ countries, lines }: BlockContext, name: ChosenName): ChosenName => {
  if (countries[0] !== 'TR') return name;
  const written = lines[name.line]?.raw.slice(name.start, name.end) ?? '';
  return { ...name, value: inTurkey(written, name.value) };
};

const isContact = ({ proposals }: Pasted): boolean => proposals.length > 0;

/** Reads a mail or a thread of mails: the first mail that names anybody is the lead's. */
export const readMails = (text: string, defaultCountry: CountryCode | null): Pasted => {
  const mails = mailsOf(withoutRecipient(text.split('\n')));
  for (const [index, mail] of mails.entries()) {
    if (index === 0 && passesOn(mail, mails[1])) continue;
    const own = answersIn(mail, index === 0);
    const read = readBlock(own, false, defaultCountry);
    if (isContact(read) || index === mails.length - 1)
      return {
        proposals: read.proposals,
        rest: [
          ...mails.slice(0, index).flatMap(tidyLines),
          ...(own === mail ? [] : tidyLines(mail.filter((line) => !own.includes(line)))),
          ...read.rest,
          ...mails.slice(index + 1).flatMap(tidyLines),
        ],
      };
  }
  return { proposals: [], rest: [] };
};

const toList = (name: ChosenName | null): readonly ChosenName[] => (name ? [name] : []);
