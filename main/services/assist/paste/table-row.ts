import type { Pasted, PastedField } from '../../../../preload/contract/assist.ts';
import { readBlock } from './block.ts';
import { tidy } from './clean.ts';
import { firmAfterAt } from './companies.ts';
import { type CountryCode, countriesIn } from './countries.ts';
import { findEmails } from './emails.ts';
import { headingKind } from './labels.ts';
import { recaseName } from './name-case.ts';
import { readName } from './name-shape.ts';
import { countryOfRun, findPhoneRuns, type PhoneRun, readPhone } from './phones.ts';
import { type Row, type Table, toTable } from './table.ts';
import type { LabelKind } from './words/labels.ts';

type Column = { readonly heading: string; readonly kind: LabelKind | null; readonly value: string };

const isHeading = (cell: string): boolean => cell.length <= 60 && !/@|\d{4}/.test(cell);

/** Whether a row names columns: at least two of its cells are known headings, and none is a value. */
const isHeader = (row: Row): boolean => {
  const filled = row.filter((cell) => cell !== '');
  const known = filled.filter((cell) => headingKind(cell) !== null);
  return (
    filled.length >= 2 &&
    filled.every(isHeading) &&
    known.length >= 2 &&
    known.length * 3 >= filled.length
  );
};

/** Programs leave out empty cells at the end, but a line that is much shorter is something else. */
const isRowOf = (header: Row, row: Row): boolean =>
  row.length >= 2 && row.length <= header.length + 1 && row.length * 2 >= header.length;

const joinRow = (row: Row, delimiter: string): string =>
  tidy(row.filter((cell) => cell !== '').join(delimiter === '\t' ? ' | ' : `${delimiter} `));

const KIND_RANK: Readonly<Record<string, number>> = {
  mobile: 10,
  direct: 7,
  phone: 6,
  home: 4,
  main: 3,
};

const phoneIn = (columns: readonly Column[], countries: readonly CountryCode[]) => {
  const ranked = columns.flatMap((column) => {
    const kind = /fax/i.test(column.heading) ? 'fax' : column.kind;
    const rank = kind === null ? undefined : KIND_RANK[kind];
    if (rank === undefined || kind === null) return [];
    const run = findPhoneRuns(column.value.replace(/^'/, ''), [])[0];
    const whole: PhoneRun = run ?? {
      start: 0,
      end: 0,
      numberStart: 0,
      numberEnd: 0,
      kind: 'phone',
      digits: column.value,
      ext: '',
      isWhole: true,
    };
    if (run?.kind === 'fax') return [];
    const value =
      readPhone({ ...whole, kind: 'phone' }, countries) ??
      readPhone({ ...whole, kind: 'phone', digits: `+${whole.digits}` }, countries);
    return value === null ? [] : [{ column, value, rank }];
  });
  return ranked.toSorted((a, b) => b.rank - a.rank)[0] ?? null;
};

const nameIn = (columns: readonly Column[]) => {
  const of = (kind: LabelKind) =>
    columns.find((column) => column.kind === kind && column.value !== '');
  const first = of('first-name');
  const last = of('last-name') ?? (first ? of('name') : undefined);
  const middle = of('middle-name');
  const isSplit = first !== undefined && last !== undefined && first.value !== last.value;
  const parts = isSplit
    ? [first, ...(middle ? [middle] : []), last]
    : [of('name') ?? first ?? of('last-name')];
  const used = parts.filter((part) => part !== undefined);
  if (used.length === 0) return null;
  const isEastern =
    used.length === 2 &&
    used.every(({ value }) => /^[\u3005\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]+$/u.test(value));
  const texts = used.map(({ value }) => value);
  const text = isEastern ? joinEastern(texts) : texts.join(' ');
  const shape = readName(text);
  return {
    columns: used,
    value: shape?.value ?? recaseName(tidy(text)),
    left: shape ? tidy(`${text.slice(0, shape.start)} ${text.slice(shape.end)}`) : '',
  };
};

const joinEastern = (texts: readonly string[]): string => {
  const turned = texts.toReversed();
  return /[\uAC00-\uD7A3]/u.test(turned.join('')) ? turned.join('') : turned.join(' ');
};

const findIn = (columns: readonly Column[], kind: LabelKind) =>
  columns.find((column) => column.kind === kind && column.value !== '');

/** The first row under a heading; the rest of it is told with its headings. */
const readUnderHeader = (header: Row, row: Row, defaultCountry: CountryCode | null): Pasted => {
  const columns: readonly Column[] = Array.from(
    { length: Math.max(header.length, row.length) },
    (_, index) => ({
      heading: header[index] ?? '',
      kind: headingKind(header[index] ?? ''),
      value: row[index] ?? '',
    }),
  );
  const emails = columns.flatMap((column) =>
    column.kind === 'email' || column.kind === null
      ? findEmails(column.value)
          .slice(0, 1)
          .map(({ value }) => ({ column, value }))
      : [],
  );
  const email = emails.find(({ column }) => column.kind === 'email') ?? emails[0] ?? null;
  const hosts = emails.map(({ value }) => value.slice(value.lastIndexOf('@') + 1));
  const spoken = columns
    .filter(({ kind }) => kind !== null && kind in KIND_RANK)
    .flatMap(({ value }) => findPhoneRuns(value, []).map(countryOfRun))
    .filter((country) => country !== null);
  const countries = [
    ...new Set([
      ...spoken,
      ...countriesIn(row, hosts),
      ...(defaultCountry ? [defaultCountry] : []),
    ]),
  ];
  const name = nameIn(columns);
  const phone = phoneIn(columns, countries);
  const company = findIn(columns, 'company') ?? null;
  const notes = columns.filter(({ kind, value }) => kind === 'note' && value !== '');
  const avatar =
    columns.find(({ kind, value }) => kind === 'avatar' && /^https:\/\/\S+$/i.test(value)) ?? null;
  const used = new Set([
    ...(name?.columns ?? []),
    email?.column,
    phone?.column,
    company,
    avatar,
    ...notes,
  ]);
  const firm =
    company && /^(?:at|bei)\s/i.test(company.value)
      ? firmAfterAt(company.value)?.value
      : company?.value;
  const proposals: { field: PastedField; value: string | undefined }[] = [
    { field: 'name', value: name?.value },
    { field: 'email', value: email?.value },
    { field: 'phone', value: phone?.value },
    { field: 'company', value: firm === undefined ? undefined : tidy(firm) },
    {
      field: 'note',
      value: notes.length === 0 ? undefined : notes.map(({ value }) => value).join('\n'),
    },
    { field: 'avatarUrl', value: avatar?.value },
  ];
  const leftInCell = email ? leftOf(email.column.value, email.value) : '';
  return {
    proposals: proposals.flatMap(({ field, value }) => (value ? [{ field, value }] : [])),
    rest: [
      ...(name && name.left !== '' ? [name.left] : []),
      ...(leftInCell === '' ? [] : [leftInCell]),
      ...columns
        .filter((column) => column.value !== '' && !used.has(column))
        .map(({ heading, value }) => tidy(heading === '' ? value : `${heading}: ${value}`)),
    ],
  };
};

/** A second address in the same cell. */
const leftOf = (cell: string, email: string): string => {
  const found = findEmails(cell).find(({ value }) => value === email);
  const left = found ? `${cell.slice(0, found.start)} ${cell.slice(found.end)}` : '';
  return /[\p{L}\p{N}]/u.test(left) ? tidy(left.replace(/[<>;,"]/g, ' ')) : '';
};

const isValue = (cell: string): boolean =>
  findEmails(cell).length > 0 || findPhoneRuns(cell, []).length > 0;

/** Rows without a heading: all as wide as the first, which holds a mail or a number among at least two more cells. */
const isBareTable = ({ rows, delimiter }: Table): boolean => {
  const [first = []] = rows;
  const filled = first.filter((cell) => cell !== '');
  const isEven = rows.every((row) => Math.abs(row.length - first.length) <= 1);
  const needed = delimiter === '\t' ? 2 : 3;
  return (
    filled.length >= needed &&
    isEven &&
    filled.some(isValue) &&
    filled.every((cell) => cell.length <= 200) &&
    (rows.length === 1 || rows.every((row) => row.some(isValue)))
  );
};

/** `Acme, Inc.` was one cell before its comma was taken for a delimiter. */
const mergeForms = (row: Row): Row =>
  row.reduce<string[]>((cells, cell) => {
    const last = cells.at(-1);
    if (last !== undefined && /^(?:Inc|LLC|Ltd|Corp|GmbH|S\.L|S\.A|LLP|PLC)\b\.?$/i.test(cell))
      cells[cells.length - 1] = `${last}, ${cell}`;
    else cells.push(cell);
    return cells;
  }, []);

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** A pasted row of a spreadsheet, with or without its heading, or null for a text that is none. */
export const readTable = (text: string, defaultCountry: CountryCode | null): Pasted | null => {
  for (const delimiter of DELIMITERS) {
    const table = toTable(text, delimiter);
    const [header, row, ...more] = table?.rows ?? [];
    if (!table || !header) continue;
    const later = (rows: readonly Row[]) => rows.map((each) => joinRow(each, delimiter));
    if (row && isRowOf(header, row) && isHeader(header)) {
      const read = readUnderHeader(header, row, defaultCountry);
      return { proposals: read.proposals, rest: [...read.rest, ...later(more)] };
    }
    if (isBareTable(table) && !/^\s*[\p{L} .-]{1,25}[:：]/u.test(text)) {
      const cells = delimiter === ',' ? mergeForms(header) : header;
      const read = readBlock(cells, true, defaultCountry);
      return { proposals: read.proposals, rest: [...read.rest, ...later(table.rows.slice(1))] };
    }
  }
  return null;
};
