import { parseJson } from '../../preload/contract/parse-json.ts';
import type { JsonObject } from './protocol.ts';
import { parameterInvalid } from './refusal.ts';

const readWhole = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);

/** @throws Refusal if the value is not a whole number from 1 to `max` */
export const readPerPage = (value: unknown, fallback: number, max: number): number => {
  if (value === undefined || value === null) return fallback;
  const perPage = typeof value === 'string' ? readWhole(value) : value;
  if (typeof perPage === 'number' && Number.isInteger(perPage) && perPage >= 1 && perPage <= max) {
    return perPage;
  }
  throw parameterInvalid(`per_page must be a whole number from 1 to ${max}`, 'per_page');
};

export type NumberedPage<T> = { readonly rows: readonly T[]; readonly pages: JsonObject };

type PageSizes = { readonly fallback: number; readonly max: number };
/** How a page says where the next page is. */
type NameNext = (page: number, perPage: number) => unknown;

/** 1.x, and the companies of a contact: a full address, which clients call unchanged. */
export const nextByLink =
  (origin: string, path: string, query: URLSearchParams): NameNext =>
  (page, perPage) => {
    const next = new URLSearchParams(query);
    next.set('page', String(page));
    next.set('per_page', String(perPage));
    return `${origin}${path}?${next}`;
  };

const writePageCursor = (page: number): string => Buffer.from(`page:${page}`).toString('base64url');

/** 2.x: a cursor for the query, even for lists that can also be read by page number. */
export const nextByCursor: NameNext = (page, perPage) => ({
  per_page: perPage,
  starting_after: writePageCursor(page),
});

const readPage = (query: URLSearchParams): number => {
  const cursor = query.get('starting_after');
  if (cursor === null) return readWhole(query.get('page') ?? '1');
  const text = Buffer.from(cursor, 'base64url').toString();
  return readWhole(/^page:(\d+)$/.exec(text)?.[1] ?? '');
};

/** Pages by number: all lists of 1.x, and the companies and notes of 2.x. */
export const takeNumberedPage = <T>(
  all: readonly T[],
  query: URLSearchParams,
  sizes: PageSizes,
  nameNext: NameNext,
): NumberedPage<T> => {
  const perPage = readPerPage(query.get('per_page'), sizes.fallback, sizes.max);
  const page = readPage(query);
  if (!(page >= 1)) throw parameterInvalid('page must be a whole number from 1', 'page');
  const totalPages = Math.ceil(all.length / perPage);
  const next = page < totalPages ? nameNext(page + 1, perPage) : null;
  return {
    rows: all.slice((page - 1) * perPage, page * perPage),
    pages: { type: 'pages', next, page, per_page: perPage, total_pages: totalPages },
  };
};

type Position = readonly [key: number | string | null, serial: number];

/** The cursor names the last row of the page, so that new rows do not shift the next page. */
const writeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const readCursor = (value: unknown): Position => {
  const parsed = parseJson(Buffer.from(String(value), 'base64url').toString());
  if (Array.isArray(parsed) && parsed.length === 2) {
    const key: unknown = parsed[0];
    const serial: unknown = parsed[1];
    const isKey = key === null || typeof key === 'string' || typeof key === 'number';
    if (isKey && typeof serial === 'number') return [key, serial];
  }
  throw parameterInvalid('starting_after is not a cursor of this list', 'starting_after');
};

const comparePositions = ([keyA, serialA]: Position, [keyB, serialB]: Position): number => {
  if (keyA === keyB) return serialA - serialB;
  if (keyA === null) return -1;
  if (keyB === null) return 1;
  if (typeof keyA === 'number' && typeof keyB === 'number') return keyA - keyB;
  return String(keyA) < String(keyB) ? -1 : 1;
};

export type CursorOptions<T> = {
  readonly perPage: number;
  readonly startingAfter: unknown;
  readonly keyOf: (row: T) => number | string | null;
  readonly isDescending: boolean;
};

/** Pages by cursor: contacts in 2.x (docs/intercom-api.md §3.4, §3.5). */
export const takeCursorPage = <T extends { readonly serial: number }>(
  all: readonly T[],
  { perPage, startingAfter, keyOf, isDescending }: CursorOptions<T>,
): { readonly rows: readonly T[]; readonly pages: JsonObject } => {
  const positionOf = (row: T): Position => [keyOf(row), row.serial];
  const direction = isDescending ? -1 : 1;
  const compare = (a: Position, b: Position): number => direction * comparePositions(a, b);
  const sorted = [...all].sort((a, b) => compare(positionOf(a), positionOf(b)));
  const hasCursor = startingAfter !== undefined && startingAfter !== null && startingAfter !== '';
  const after = hasCursor ? readCursor(startingAfter) : null;
  const found = after ? sorted.findIndex((row) => compare(positionOf(row), after) > 0) : 0;
  const start = found === -1 ? sorted.length : found;
  const rows = sorted.slice(start, start + perPage);
  const last = rows.at(-1);
  const hasMore = start + perPage < sorted.length;
  return {
    rows,
    pages: {
      type: 'pages',
      ...(last && hasMore
        ? { next: { per_page: perPage, starting_after: writeCursor(positionOf(last)) } }
        : {}),
      page: Math.floor(start / perPage) + 1,
      per_page: perPage,
      total_pages: Math.ceil(sorted.length / perPage),
    },
  };
};
