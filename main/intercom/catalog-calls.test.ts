import { describe, expect, test } from 'vitest';
import { type CatalogPart, catalogSchema } from '../../preload/contract/catalog.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import { catalogCallsOf } from './catalog-calls.ts';

const parse = (part: CatalogPart, body: unknown, version: ApiVersion = '2.16') => {
  const page = catalogCallsOf(version)[part]?.parse(body) ?? null;
  return page && { ...page, items: page.items.map(([, item]) => item) };
};
const attribute = (changes: object) => ({
  type: 'data_attribute',
  name: 'plan',
  label: 'Plan',
  data_type: 'string',
  custom: true,
  archived: false,
  api_writable: true,
  ...changes,
});
const attributes = (...data: unknown[]) => parse('attributes', { type: 'list', data })?.items;

describe('attributes', () => {
  test.each([
    ['string', undefined, 'text'],
    ['integer', undefined, 'integer'],
    ['float', undefined, 'number'],
    ['boolean', undefined, 'boolean'],
    ['date', undefined, 'date'],
    ['datetime', undefined, 'date'],
    ['hologram', undefined, 'text'],
    [undefined, undefined, 'text'],
    ['string', ['a', 'b'], 'list'],
    ['string', [{ value: 'a' }, { value: 'b' }], 'list'],
    ['options', ['a', 'b'], 'list'],
    ['string', [], 'text'],
    ['integer', ['1', '2'], 'integer'],
  ])('of the type %s with the options %j are of the type %s', (data_type, options, type) => {
    const found = attributes(attribute({ data_type, options }));
    expect(found).toMatchObject([{ type, options: type === 'list' ? ['a', 'b'] : [] }]);
  });

  test.each([
    ['standard', { custom: false }],
    ['of unknown making', { custom: undefined }],
    ['archived', { archived: true }],
    ['not writable', { api_writable: false }],
    ['Galena’s own', { name: 'galena_ref' }],
    ['without a name', { name: '' }],
    ['of a name that is too long to be sent', { name: 'x'.repeat(191) }],
  ])('that are %s are left out', (_name, changes) => {
    expect(attributes(attribute(changes))).toEqual([]);
  });

  test('need no more than a name', () => {
    expect(attributes({ name: 'plan', custom: true }, null, 7, 'x', {})).toEqual([
      { name: 'plan', label: 'plan', description: null, type: 'text', options: [] },
    ]);
  });

  test('keep half-understood values from spoiling the rest', () => {
    const odd = { label: 7, description: ['x'], data_type: {}, archived: 'no', options: 'many' };
    expect(attributes(attribute(odd))).toMatchObject([{ label: 'plan', type: 'text' }]);
  });

  test('have options that can be sent, once each, and not without end', () => {
    const options = ['a', 'a', '', 'x'.repeat(256), 7, null, { value: 'b' }];
    expect(attributes(attribute({ options }))).toMatchObject([{ options: ['a', 'b'] }]);
    const many = Array.from({ length: 600 }, (_, index) => `${index}`);
    const [long] = attributes(attribute({ options: many })) ?? [];
    expect(long).toMatchObject({ options: { length: 500 }, leftOut: many.length - 500 });
  });

  test('have options to the letter; those that are archived or show nothing are left out', () => {
    const options = [
      ' Enterprise',
      'Enterprise',
      ' ',
      '\u200b',
      '\u3164',
      { value: 'Old', archived: true },
      { value: 'New', archived: false },
      { value: '\u2800' },
    ];
    const [list] = attributes(attribute({ options })) ?? [];
    expect(list).toMatchObject({ type: 'list', options: [' Enterprise', 'Enterprise', 'New'] });
    expect(list).not.toHaveProperty('leftOut');
  });

  test('are text where all that a list had is archived', () => {
    const options = [{ value: 'Old', archived: true }, { value: '' }];
    expect(attributes(attribute({ options }))).toMatchObject([{ type: 'text', options: [] }]);
  });

  test.each(['constructor', 'toString', '__proto__'])('of the type “%s” are text', (data_type) => {
    expect(attributes(attribute({ data_type, options: [] }))).toMatchObject([{ type: 'text' }]);
  });

  test('have their labels and descriptions cut, never through a character', () => {
    const [cut] =
      attributes(attribute({ label: `${'x'.repeat(254)}😀`, description: 'd'.repeat(5_000) })) ??
      [];
    expect(cut).toMatchObject({ label: 'x'.repeat(254), description: 'd'.repeat(1_000) });
  });

  test('are not asked for on 1.x, which makes them by itself', () => {
    const rows = [attribute({ full_name: 'custom_attributes.plan' }), attribute({ custom: false })];
    const body = { type: 'data_attribute.list', data_attributes: rows };
    expect(catalogCallsOf('1.3').attributes.call(1).path).toBe('/data_attributes/customer');
    expect(parse('attributes', body, '1.3')?.items).toMatchObject([{ name: 'plan', type: 'text' }]);
  });
});

test('teammates are known by their name, else by their email, else not at all', () => {
  const admins = [
    { type: 'admin', id: '1', name: 'Ada', email: 'ada@acme.example' },
    { type: 'team', id: 2, name: '', email: 'ben@acme.example' },
    { type: 'admin', id: '3', name: null },
    { type: 'admin', name: 'Nobody' },
  ];
  const expected = [
    { id: '1', name: 'Ada', email: 'ada@acme.example' },
    { id: '2', name: 'ben@acme.example', email: 'ben@acme.example' },
  ];
  for (const version of ['2.16', '1.3'] as const) {
    expect(parse('admins', { type: 'admin.list', admins }, version)?.items).toEqual(expected);
  }
});

test('companies are known by the id that a lead is attached by in each generation', () => {
  const companies = [
    { id: 'a1', company_id: 'acme', name: 'Acme' },
    { id: 'b2', company_id: 'globex', name: null },
    { id: 'c3', name: 'No company_id' },
  ];
  const pages = { type: 'pages', page: 1, total_pages: 2, next: null };
  expect(parse('companies', { data: companies, pages })).toEqual({
    hasMore: true,
    items: [
      { id: 'a1', name: 'Acme' },
      { id: 'b2', name: 'globex' },
      { id: 'c3', name: 'No company_id' },
    ],
  });
  expect(parse('companies', { companies, pages: { ...pages, page: 2 } }, '1.3')).toEqual({
    hasMore: false,
    items: [
      { id: 'acme', name: 'Acme' },
      { id: 'globex', name: 'globex' },
    ],
  });
});

test('tags are sorted as people sort', () => {
  const data = ['Stage 10', 'webinar', 'Ärger', 'Stage 9', 'Zebra', 'VIP'].map((name) => ({
    name,
  }));
  const sorted = ['Ärger', 'Stage 9', 'Stage 10', 'VIP', 'webinar', 'Zebra'];
  expect(parse('tags', { type: 'list', data })?.items).toEqual(sorted);
});

test('a tag is called as people read it, and one that shows nothing is left out', () => {
  const data = [{ name: 'R&amp;D, Lab' }, { name: '\u200b' }, { name: 'O&#39;Brien' }];
  for (const version of ['2.16', '1.3'] as const) {
    const body = version === '1.3' ? { tags: data } : { data };
    expect(parse('tags', body, version)?.items).toEqual(['O\u0027Brien', 'R&D, Lab']);
  }
});

test('a tag whose name cannot be sent whole is left out', () => {
  const data = [{ type: 'tag', id: '1', name: 'VIP' }, { name: 'x'.repeat(256) }, { id: '2' }];
  expect(parse('tags', { type: 'list', data })?.items).toEqual(['VIP']);
  expect(parse('tags', { type: 'tag.list', tags: data }, '1.3')?.items).toEqual(['VIP']);
});

test.each([
  ['nothing', undefined],
  ['a text', 'hello'],
  ['an array', []],
  ['an error', { type: 'error.list', errors: [] }],
  ['a list of another kind', { data: { 0: {} } }],
])('%s is no list', (_name, body) => {
  for (const part of ['attributes', 'tags', 'admins', 'companies'] as const) {
    expect(parse(part, body)).toBeNull();
  }
});

test('whatever is understood fits the contract', () => {
  const long = 'ä😀'.repeat(400);
  const rows = [
    { id: long, name: long, email: long, company_id: 5 },
    { id: 5, name: long },
  ];
  for (const part of ['admins', 'companies'] as const) {
    const items = parse(part, { data: rows, admins: rows })?.items;
    expect(items).toHaveLength(1);
    expect(catalogSchema.shape[part].safeParse(items).success).toBe(true);
  }
});
