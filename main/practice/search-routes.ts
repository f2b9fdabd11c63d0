import { showToCall } from './merge-history.ts';
import { readPerPage, takeCursorPage } from './paging.ts';
import { isJsonObject, type JsonObject } from './protocol.ts';
import { parameterInvalid, quote, Refusal } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { findSearchField } from './search-fields.ts';
import { readQuery } from './search-filter.ts';

const SEARCH_PAGE = { fallback: 50, max: 150 };

const readPart = (body: JsonObject, name: string): JsonObject => {
  const part = body[name];
  if (part === undefined || part === null) return {};
  if (isJsonObject(part)) return part;
  throw parameterInvalid(`${name} must be an object`, name);
};

const readOrder = (order: unknown): boolean => {
  if (order === undefined || order === null || order === 'descending') return true;
  if (order === 'ascending') return false;
  throw new Refusal({
    status: 400,
    code: 'invalid_sort_order',
    message: `Invalid sort order ${quote(order)}. Must be one of: ascending, descending`,
  });
};

const searchContacts = (call: Call): JsonObject => {
  const { workspace, body, quirks } = call;
  const test = readQuery({ workspace, hasExactEmails: quirks.hasExactEmails }, body.query);
  const pagination = readPart(body, 'pagination');
  const sort = readPart(body, 'sort');
  const sortName = sort.field ?? 'created_at';
  if (typeof sortName !== 'string') throw parameterInvalid('sort.field must be a string', 'sort');
  const sortField = findSearchField(workspace, sortName);
  const matches = workspace.visibleContacts().filter(test);
  const { rows, pages } = takeCursorPage(matches, {
    perPage: readPerPage(pagination.per_page, SEARCH_PAGE.fallback, SEARCH_PAGE.max),
    startingAfter: pagination.starting_after,
    keyOf: (contact) => {
      const value = sortField.read(contact)[0] ?? null;
      return typeof value === 'boolean' ? Number(value) : value;
    },
    isDescending: readOrder(sort.order),
  });
  return {
    type: 'list',
    data: rows.map((contact) => showToCall(call, contact)),
    total_count: matches.length,
    pages,
  };
};

export const searchRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts/search', generation: 2, run: searchContacts },
];
