import { wordTable } from '../../preload/contract/word-table.ts';
import { isJsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { parameterInvalid, quote } from './refusal.ts';
import { findSearchField, type SearchField, type SearchValue } from './search-fields.ts';
import type { Workspace } from './workspace.ts';

type Test = (contact: ContactRecord) => boolean;

export type SearchScope = {
  readonly workspace: Workspace;
  /** Fields that ignore case are compared in lower case, but the filter's value keeps its case. */
  readonly hasExactEmails: boolean;
};

const MAX_LEVELS = 2;
const MAX_FILTERS = 15;

/** The operators of each kind of field: the search filter in the 2.16 description. */
const OPERATORS: Readonly<Record<SearchField['kind'], readonly string[]>> = {
  string: ['=', '!=', 'IN', 'NIN', '~', '!~', '^', '$'],
  tag: ['=', '!='],
  boolean: ['=', '!=', 'IN', 'NIN'],
  integer: ['=', '!=', 'IN', 'NIN', '<', '>', '<=', '>='],
  date: ['=', '<', '>'],
};
const ALL_OPERATORS = new Set(Object.values(OPERATORS).flat());

/** Dates are compared by day, in the workspace's time zone (docs/intercom-api.md §3.5). */
const createDayReader = (workspace: Workspace): ((unixS: number) => number) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: workspace.settings.workspace.timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (unixS) => Number(format.format(unixS * 1_000).replaceAll('-', ''));
};

/** The last second that a JavaScript date can hold. */
const MAX_UNIX_S = 8_640_000_000_000;

const readNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const isUsable = typeof number === 'number' && Math.abs(number) <= MAX_UNIX_S;
  return isUsable ? number : null;
};

const readBoolean = (value: unknown): boolean | null => {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
};

/** The filter's value in the type of the field, or null if it does not fit. */
const readFilterValue = (kind: SearchField['kind'], value: unknown): SearchValue => {
  if (kind === 'integer' || kind === 'date') return readNumber(value);
  if (kind === 'boolean') return readBoolean(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

const compareOne = (operator: string, have: SearchValue, want: SearchValue): boolean => {
  if (operator === '=' || operator === 'IN') return have === want;
  if (have === null || want === null) return false;
  if (operator === '<') return have < want;
  if (operator === '>') return have > want;
  if (operator === '<=') return have <= want;
  if (operator === '>=') return have >= want;
  const text = String(have).toLowerCase();
  const part = String(want).toLowerCase();
  if (operator === '^') return text.startsWith(part);
  if (operator === '$') return text.endsWith(part);
  return text.includes(part);
};

const POSITIVE: ReadonlyMap<string, string> = wordTable({ '!=': '=', NIN: 'IN', '!~': '~' });

const readWanted = (field: SearchField, name: string, operator: string, value: unknown) => {
  const isList = operator === 'IN' || operator === 'NIN';
  const given: readonly unknown[] = isList ? (Array.isArray(value) ? value : []) : [value];
  const wanted = given.map((one) => readFilterValue(field.kind, one));
  const isEmptyCheck = value === null && (operator === '=' || operator === '!=');
  if (wanted.length === 0 || (wanted.includes(null) && !isEmptyCheck)) {
    throw parameterInvalid(`The value for ${name} does not fit a ${field.kind} field`, 'value');
  }
  return wanted;
};

const readFilter = (
  { workspace, hasExactEmails }: SearchScope,
  filter: Readonly<Record<string, unknown>>,
): Test => {
  const { field: name, operator, value } = filter;
  if (typeof name !== 'string') throw parameterInvalid('A filter needs a field', 'field');
  if (typeof operator !== 'string' || !ALL_OPERATORS.has(operator)) {
    throw parameterInvalid(`${quote(operator)} is not an operator`, 'operator');
  }
  const field = findSearchField(workspace, name);
  if (!OPERATORS[field.kind].includes(operator)) {
    throw parameterInvalid(`Operator ${operator} is not supported for ${name}`, 'operator');
  }
  const toDay = field.kind === 'date' ? createDayReader(workspace) : null;
  const normalise = (one: SearchValue): SearchValue => {
    if (toDay && typeof one === 'number') return toDay(one);
    return field.ignoresCase && typeof one === 'string' ? one.toLowerCase() : one;
  };
  const isExact = field.ignoresCase && hasExactEmails;
  const wanted = readWanted(field, name, operator, value).map((one) =>
    isExact ? one : normalise(one),
  );
  const positive = POSITIVE.get(operator) ?? operator;
  const holds: Test = (contact) => {
    const values = field.read(contact);
    const have = values.length === 0 ? [null] : values.map(normalise);
    return have.some((one) => wanted.some((want) => compareOne(positive, one, want)));
  };
  return positive === operator ? holds : (contact) => !holds(contact);
};

/**
 * A query as a test for one contact: a filter, or AND / OR groups two levels deep.
 * @throws Refusal
 */
export const readQuery = (scope: SearchScope, query: unknown, level = 1): Test => {
  if (!isJsonObject(query)) throw parameterInvalid('query must be an object', 'query');
  if (query.operator !== 'AND' && query.operator !== 'OR') return readFilter(scope, query);
  if (!Array.isArray(query.value) || query.value.length === 0) {
    throw parameterInvalid(`${query.operator} needs a list of filters`, 'value');
  }
  if (level > MAX_LEVELS)
    throw parameterInvalid(`Filters nest ${MAX_LEVELS} levels deep at most`, 'query');
  if (query.value.length > MAX_FILTERS) {
    throw parameterInvalid(`${query.operator} takes at most ${MAX_FILTERS} filters`, 'value');
  }
  const tests = query.value.map((part: unknown) => readQuery(scope, part, level + 1));
  return query.operator === 'AND'
    ? (contact) => tests.every((test) => test(contact))
    : (contact) => tests.some((test) => test(contact));
};
