import type { Pasted } from '../../../preload/contract/assist.ts';
import { readBlock } from './block.ts';
import { tidy } from './clean.ts';
import type { CountryCode } from './countries.ts';
import { findEmails } from './emails.ts';
import { readHeadedRow } from './headed-row.ts';
import { headingKind } from './labels.ts';
import { findPhoneRuns } from './phones.ts';
import { type Row, type Table, toTable } from './table.ts';

const MAX_HEADING_DIGITS = 5;

const isHeading = (cell: string): boolean =>
  cell.length <= 60 &&
  !/@|\d{4}/.test(cell) &&
  cell.replace(/\D/g, '').length <= MAX_HEADING_DIGITS;

/** Whether a row is a heading row: at least two cells are known headings, and none is a value. */
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

/** Programs leave out empty cells at the end, but a much shorter line is no row of the table. */
const isRowOf = (header: Row, row: Row): boolean =>
  row.length >= 2 && row.length <= header.length + 1 && row.length * 2 >= header.length;

/** Some exports have an explanation above the heading row. */
const MAX_PREFACE = 8;
const SURE_HEADINGS = 3;

/** The index of the heading row that has a row below it, or -1. */
const headerIndex = (rows: readonly Row[]): number =>
  rows.slice(0, MAX_PREFACE).findIndex((header, index) => {
    const row = rows[index + 1];
    if (!row || header.length < 2 || !isRowOf(header, row) || !isHeader(header)) return false;
    return index === 0 || header.filter((cell) => headingKind(cell)).length >= SURE_HEADINGS;
  });

const joinRow = (row: Row, delimiter: string): string =>
  tidy(row.filter((cell) => cell !== '').join(delimiter === '\t' ? ' | ' : `${delimiter} `));

const isValue = (cell: string): boolean =>
  findEmails(cell).length > 0 || findPhoneRuns(cell, []).length > 0;

/** How many rows are checked to decide whether a text is a table. */
const SAMPLE_ROWS = 20;

/**
 * Rows without a heading: all as wide as the first row, which has a mail address or a number among
 * at least two more cells.
 */
const isBareTable = ({ rows, delimiter }: Table): boolean => {
  const [first = []] = rows;
  const sample = rows.slice(0, SAMPLE_ROWS);
  const filled = first.filter((cell) => cell !== '');
  const isEven = sample.every((row) => Math.abs(row.length - first.length) <= 1);
  const needed = delimiter === '\t' ? 2 : 3;
  return (
    filled.length >= needed &&
    isEven &&
    filled.some(isValue) &&
    filled.every((cell) => cell.length <= 200) &&
    (rows.length === 1 || sample.every((row) => row.some(isValue)))
  );
};

/** Joins `Acme` and `Inc.` again: their comma was taken for a delimiter. */
const mergeForms = (row: Row): Row =>
  row.reduce<string[]>((cells, cell) => {
    const last = cells.at(-1);
    if (
      last !== undefined &&
      /^(?:Inc|LLC|Ltd|Corp|GmbH|S\.L|S\.A|C\.A|LLP|PLC|Lda|Ltda|s\.r\.o|a\.s)\b\.?(?=\s|$)/i.test(
        cell,
      )
    )
      cells[cells.length - 1] = `${last}, ${cell}`;
    else cells.push(cell);
    return cells;
  }, []);

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Reads a pasted spreadsheet row, with or without a heading row; null for any other text. */
export const readTable = (text: string, defaultCountry: CountryCode | null): Pasted | null => {
  for (const delimiter of DELIMITERS) {
    const table = toTable(text, delimiter);
    const [header] = table?.rows ?? [];
    if (!table || !header) continue;
    const later = (rows: readonly Row[]) => rows.map((each) => joinRow(each, delimiter));
    const at = headerIndex(table.rows);
    const [heading, row] = table.rows.slice(at);
    if (at !== -1 && heading && row) {
      const read = readHeadedRow(heading, row, defaultCountry);
      const before = later(table.rows.slice(0, at));
      return {
        proposals: read.proposals,
        rest: [...before, ...read.rest, ...later(table.rows.slice(at + 2))],
      };
    }
    if (header.length < 2) continue;
    if (isBareTable(table) && !/^\s*[\p{L} .-]{1,25}[:：]/u.test(text)) {
      const cells = delimiter === ',' ? mergeForms(header) : header;
      const read = readBlock(cells, true, defaultCountry);
      return { proposals: read.proposals, rest: [...read.rest, ...later(table.rows.slice(1))] };
    }
  }
  return null;
};
