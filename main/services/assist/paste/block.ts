import type { Pasted } from '../../../../preload/contract/assist.ts';
import { chooseCompany } from './block-companies.ts';
import { type BlockContext, readContext } from './block-context.ts';
import { type ChosenName, chooseName } from './block-names.ts';
import { chooseEmail, choosePhone } from './choose.ts';
import { tidy, toLine } from './clean.ts';
import type { CountryCode } from './countries.ts';
import type { Found } from './emails.ts';
import { labelledName } from './labelled-name.ts';
import { labelledNote } from './labelled-note.ts';
import { readLabel } from './labels.ts';
import { type MarkedLine, markLine, piecesOf, withLabel } from './pieces.ts';
import { restOf, type Used } from './rest.ts';
import { joinedName } from './row-names.ts';
import { mailsOf } from './thread.ts';

/** A signature is near the top of a mail, above the answers that it quotes. */
const MAX_LINES = 400;

/** Everything that machines write in a line: it is no part of a name or a firm. */
const marksOf = (line: MarkedLine): readonly Found[] => {
  const found: Found[] = [];
  const all = [...line.emails, ...line.webs].toSorted((a, b) => a.start - b.start);
  for (const mark of all) found.push(withLabel(line, mark, found.at(-1)?.end ?? 0));
  return [...found, ...line.runs.map((run) => ({ ...run, value: run.digits }))].toSorted(
    (a, b) => a.start - b.start,
  );
};

const cutName = (line: MarkedLine, names: readonly ChosenName[]): readonly Found[] => [
  ...marksOf(line),
  ...names.filter((name) => name.line === line.index).map((name) => ({ ...name })),
];

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

/** A label that named a used value is used with it. */
const widenToLabel = (lines: readonly MarkedLine[], place: Used): Used => {
  const line = lines[place.line];
  const label = line ? readLabel(line.text.slice(0, place.start + 1)) : null;
  return label &&
    (label.kind === 'name' || label.kind === 'company') &&
    label.valueStart === place.start
    ? { ...place, start: 0 }
    : place;
};

/** Reads lines that hang together: a signature, a profile, or the cells of one row. */
export const readBlock = (
  texts: readonly string[],
  isRow: boolean,
  defaultCountry: CountryCode | null,
): Pasted => {
  const lines = texts.slice(0, MAX_LINES).map((text, index) => markLine(toLine(text), index));
  const context = readContext(lines, isRow, defaultCountry);
  const pieces = lines.flatMap((line) => piecesOf(line, marksOf(line)));
  const names =
    labelledName(lines) ??
    (isRow ? joinedName(context, pieces) : null) ??
    toList(chooseName(context, pieces));
  const name = names[0] ?? null;
  const left = lines.flatMap((line) => piecesOf(line, cutName(line, names)));
  const company = chooseCompany(context, left, name);
  const email = chooseEmail(context, name?.value ?? null);
  const phone = choosePhone(context);
  const note = isRow ? null : labelledNote(lines);
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
  const unread = texts
    .slice(MAX_LINES)
    .map(tidy)
    .filter((text) => text !== '');
  return { proposals, rest: [...restOf(lines, used), ...unread] };
};

const isContact = ({ proposals }: Pasted): boolean => proposals.length > 0;

/** Reads a text that may be a mail above others: the first that tells of anybody is the lead's. */
export const readMails = (text: string, defaultCountry: CountryCode | null): Pasted => {
  const mails = mailsOf(text.split('\n'));
  const linesOf = (mail: readonly string[]) => mail.map(tidy).filter((line) => line !== '');
  for (const [index, mail] of mails.entries()) {
    const read = readBlock(mail, false, defaultCountry);
    if (isContact(read) || index === mails.length - 1)
      return {
        proposals: read.proposals,
        rest: [
          ...mails.slice(0, index).flatMap(linesOf),
          ...read.rest,
          ...mails.slice(index + 1).flatMap(linesOf),
        ],
      };
  }
  return { proposals: [], rest: [] };
};

const toList = (name: ChosenName | null): readonly ChosenName[] => (name ? [name] : []);
