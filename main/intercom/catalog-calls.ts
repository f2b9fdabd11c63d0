import { z } from 'zod';
import {
  type AttributeType,
  MAX_ATTRIBUTE_TEXT_LENGTH,
} from '../../preload/contract/attribute-value.ts';
import { isBlankText } from '../../preload/contract/blank-text.ts';
import {
  type AttributeInfo,
  type Catalog,
  type CatalogPart,
  MAX_CATALOG_COMPANIES,
  MAX_CATALOG_TEXT,
  MAX_DESCRIPTION_LENGTH,
  MAX_OPTIONS,
} from '../../preload/contract/catalog.ts';
import { answeredIdSchema, cutForeign as cut } from '../../preload/contract/foreign-text.ts';
import { MAX_ATTRIBUTE_NAME_LENGTH } from '../../preload/contract/lead.ts';
import { type ApiVersion, REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import type { ApiCall } from './exchange.ts';
import { rows } from './lists.ts';
import { decodeEntities } from './text.ts';

export type CatalogPage<T> = {
  /** Each item with its unique key: if pages shift while they are read, an item shows up twice. */
  readonly items: readonly (readonly [key: string, item: T])[];
  readonly hasMore: boolean;
};

/** How one part of the catalog is read. */
export type CatalogReader<T> = {
  /** The call for one page. `page` counts from 1. */
  readonly call: (page: number) => ApiCall;
  /** The items in the body of a 2xx; null if it is no such list. Unreadable items are left out. */
  readonly parse: (body: unknown) => CatalogPage<T> | null;
};

/** How an API version lists what a workspace has (architecture.md §5). */
export type CatalogCalls = { readonly [P in CatalogPart]: CatalogReader<Catalog[P][number]> };

/** A text that is sent back is never cut: half a name names something else. */
const name = (length: number) => z.string().min(1).max(length).refine(isWellFormed);

const shown = z.string().nullish().catch(null);
const isWellFormed = (text: string): boolean => text.isWellFormed();
const flag = z.boolean().nullish().catch(null);
/** People choose this key, so it may hold any character. It is never put into a path. */
const companyKey = z.union([z.string(), z.number()]).transform(String).pipe(name(MAX_CATALOG_TEXT));

/** Most lists come in one answer. No more rows than this are kept of any list. */
const MAX_ROWS = MAX_CATALOG_COMPANIES;

const rowsIn = (body: unknown, list: string): readonly unknown[] | null =>
  z.object({ [list]: rows(MAX_ROWS) }).safeParse(body).data?.[list] ?? null;

type ListShape<T> = {
  /** The key under which the body has its rows. */
  readonly list: string;
  /** Null: the row cannot be used. */
  readonly parseRow: (row: unknown) => readonly [key: string, item: T] | null;
};

const parseRows = <T>(body: unknown, { list, parseRow }: ListShape<T>) =>
  rowsIn(body, list)
    ?.map(parseRow)
    .filter((row) => row !== null) ?? null;

/** A list that comes in one answer. */
const wholeList = <T>(path: string, shape: ListShape<T>): CatalogReader<T> => ({
  call: () => ({ method: 'GET', path }),
  parse: (body) => {
    const items = parseRows(body, shape);
    return items && { items, hasMore: false };
  },
});

const pagesSchema = z.object({
  pages: z.object({ page: z.number(), total_pages: z.number() }).nullish().catch(null),
});

/** The largest page of numbered lists (intercom-api.md §2.4). */
const PAGE_SIZE = 60;

/** A list in numbered pages. */
const pagedList = <T>(path: string, shape: ListShape<T>): CatalogReader<T> => ({
  call: (page) => ({ method: 'GET', path: `${path}?page=${page}&per_page=${PAGE_SIZE}` }),
  parse: (body) => {
    const items = parseRows(body, shape);
    const pages = pagesSchema.safeParse(body).data?.pages;
    return items && { items, hasMore: pages ? pages.page < pages.total_pages : false };
  },
});

/**
 * intercom-api.md §3.6: an option is a text, or an object that holds one. An archived option is
 * left out.
 */
const option = z.union([
  z.string(),
  z.object({ value: z.string(), archived: flag }).transform(({ value, archived }) => {
    return archived === true ? null : value;
  }),
]);

const attributeSchema = z.object({
  name: name(MAX_ATTRIBUTE_NAME_LENGTH),
  label: shown,
  description: shown,
  data_type: shown,
  options: z.array(z.unknown()).nullish().catch(null),
  custom: z.literal(true),
  archived: flag,
  api_writable: flag,
});

const TYPES: ReadonlyMap<string, AttributeType> = new Map([
  ['integer', 'integer'],
  ['float', 'number'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['datetime', 'date'],
]);

/** The options of a list, exactly as given, and how many more it has. */
const optionsOf = (given: readonly unknown[]): Pick<AttributeInfo, 'options' | 'leftOut'> => {
  const texts = given.flatMap((one) => option.safeParse(one).data ?? []);
  const visible = [...new Set(texts)].filter((text) => !isBlankText(text));
  const options = visible
    .filter((text) => text.length <= MAX_ATTRIBUTE_TEXT_LENGTH)
    .slice(0, MAX_OPTIONS);
  const leftOut = visible.length - options.length;
  return { options, ...(leftOut > 0 && { leftOut }) };
};

const parseAttribute = (row: unknown): readonly [string, AttributeInfo] | null => {
  const { data } = attributeSchema.safeParse(row);
  if (!data || data.archived === true || data.api_writable === false) return null;
  if (data.name === REF_ATTRIBUTE) return null;
  const list = optionsOf(data.options ?? []);
  const known = TYPES.get(data.data_type ?? '') ?? 'text';
  const info: AttributeInfo = {
    name: data.name,
    label: cut(data.label ?? '', MAX_CATALOG_TEXT) || data.name,
    description: cut(data.description ?? '', MAX_DESCRIPTION_LENGTH) || null,
    // A list shows as `string` with options (intercom-api.md §3.6).
    type: known === 'text' && list.options.length > 0 ? 'list' : known,
    ...(known === 'text' ? list : { options: [] }),
  };
  return [data.name, info];
};

/** A name as people read it: some answers escape its characters (intercom-api.md §5). */
const readable = z.string().transform(decodeEntities);

const tagSchema = z.object({ name: readable.pipe(name(MAX_CATALOG_TEXT)) });

/** Tags that differ only in case are one (intercom-api.md §3.7). Names may come escaped. */
const parseTag = (row: unknown): readonly [string, string] | null => {
  const { data } = tagSchema.safeParse(row);
  if (!data) return null;
  const called = decodeEntities(data.name);
  return isBlankText(called) ? null : [called.toLowerCase(), called];
};

const byName = new Intl.Collator('en', { numeric: true });

const tagList = (list: string): CatalogReader<string> => {
  const { call, parse } = wholeList('/tags', { list, parseRow: parseTag });
  return {
    call,
    parse: (body) => {
      const page = parse(body);
      return (
        page && { ...page, items: page.items.toSorted(([, a], [, b]) => byName.compare(a, b)) }
      );
    },
  };
};

const shownAsRead = readable.nullish().catch(null);

const adminSchema = z.object({ id: answeredIdSchema, name: shownAsRead, email: shown });

const parseAdmin = (row: unknown): readonly [string, Catalog['admins'][number]] | null => {
  const { data } = adminSchema.safeParse(row);
  if (!data) return null;
  const email = cut(data.email ?? '', MAX_CATALOG_TEXT) || null;
  const called = cut(data.name ?? '', MAX_CATALOG_TEXT) || email;
  return called === null ? null : [data.id, { id: data.id, name: called, email }];
};

const companySchema = z.object({
  id: answeredIdSchema.nullish().catch(null),
  company_id: companyKey.nullish().catch(null),
  name: shownAsRead,
});

/** @param idKey the id to attach a lead by: Intercom's own, or that of the company's maker */
const parseCompany =
  (idKey: 'id' | 'company_id') =>
  (row: unknown): readonly [string, Catalog['companies'][number]] | null => {
    const { data } = companySchema.safeParse(row);
    const key = data?.[idKey];
    if (!data || !key) return null;
    const called = cut(data.name ?? '', MAX_CATALOG_TEXT) || data.company_id || key;
    return [key, { id: key, name: called }];
  };

const admins = wholeList('/admins', { list: 'admins', parseRow: parseAdmin });

/** intercom-api.md §3.6, §3.7 */
const contactsCatalog: CatalogCalls = {
  attributes: wholeList('/data_attributes?model=contact', {
    list: 'data',
    parseRow: parseAttribute,
  }),
  tags: tagList('data'),
  admins,
  companies: pagedList('/companies', { list: 'data', parseRow: parseCompany('id') }),
};

/**
 * The attribute list is the one in Intercom's reference for 1.3. A name that is not on it creates
 * an attribute (intercom-api.md §2.2).
 */
const leadsCatalog: CatalogCalls = {
  attributes: wholeList('/data_attributes/customer', {
    list: 'data_attributes',
    parseRow: parseAttribute,
  }),
  tags: tagList('tags'),
  admins,
  companies: pagedList('/companies', { list: 'companies', parseRow: parseCompany('company_id') }),
};

const CATALOGS: Readonly<Record<ApiVersion, CatalogCalls>> = {
  '2.16': contactsCatalog,
  '1.3': leadsCatalog,
};

export const catalogCallsOf = (version: ApiVersion): CatalogCalls => CATALOGS[version];
