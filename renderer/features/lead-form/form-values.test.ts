import { expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import { indexTags } from '../../../preload/contract/tags.ts';
import { keepValue, packLead, toForm } from './form-values.ts';

const attributes = [
  { name: 'seats', type: 'integer', options: [] },
  { name: 'plan', type: 'list', options: ['gold', 'silver'] },
] as const;
const known = [...attributes].map((one) => ({ ...one, options: [...one.options] }));

const lead: TypedLead = {
  ...EMPTY_LEAD,
  name: 'Ann',
  tags: ['Fair', 'Hot lead'],
  customAttributes: [
    { name: 'free', type: 'text', value: 'x' },
    { name: 'plan', type: 'list', value: 'gold' },
  ],
};

test('what the workspace has is shown by its own control, the rest in rows', () => {
  const values = toForm(lead, known);
  expect(values).toMatchObject({ name: 'Ann', tokens: ['Fair', 'Hot lead'], tags: '' });
  expect(values.known).toEqual([{ value: '' }, { value: 'gold' }]);
  expect(values.customAttributes).toEqual([lead.customAttributes[0]]);
});

test('and comes back as the same lead', () => {
  const packed = packLead(toForm(lead, known), known);
  expect(packed.lead.customAttributes.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    lead.customAttributes,
  );
  expect({ ...packed.lead, customAttributes: [] }).toEqual({ ...lead, customAttributes: [] });
  expect(packed.places).toEqual(['known.1', 'customAttributes.0']);
});

test('what a control cannot show stays a row', () => {
  const odd = {
    ...lead,
    customAttributes: [{ name: 'since', type: 'date', value: 'soon' } as const],
  };
  const since = [{ name: 'since', type: 'date', options: [] } as const].map((one) => ({
    ...one,
    options: [],
  }));
  const values = toForm(odd, since);
  expect(values.known).toEqual([{ value: '' }]);
  expect(packLead(values, since).lead).toEqual(odd);
});

test.each([
  ['gold', 'gold'],
  [' Gold ', 'gold'],
  ['lead', 'lead'],
])('a choice of “%s” shows in its list as “%s”, offered or not', (value, shown) => {
  const chosen = { name: 'plan', type: 'list', value } as const;
  const values = toForm({ ...lead, customAttributes: [chosen] }, known);
  expect(values.known[1]).toEqual({ value: shown });
  expect(values.customAttributes).toEqual([]);
});

test('of two rows with one name the second stays a row', () => {
  const row = { name: 'seats', type: 'integer', value: '1' } as const;
  const twice = { ...lead, customAttributes: [row, { ...row, value: '2' }] };
  const values = toForm(twice, known);
  expect(values.known[0]).toEqual({ value: '1' });
  expect(values.customAttributes).toEqual([{ ...row, value: '2' }]);
});

test('blank attributes are not sent', () => {
  const values = { ...toForm(EMPTY_LEAD, known), known: [{ value: ' ' }, { value: '' }] };
  expect(packLead(values, known).lead).toEqual(EMPTY_LEAD);
});

test.each([
  ['yes', 'boolean', ''],
  ['true', 'boolean', 'true'],
  ['23.11.2026', 'date', ''],
  ['2026-11-23', 'date', '2026-11-23'],
  ['any', 'text', 'any'],
] as const)('of “%s” a control for %s shows “%s”', (value, type, shown) => {
  expect(keepValue(value, { type, options: [] })).toBe(shown);
});

test('what is still being typed is a tag too, and one of the workspace stays whole', () => {
  const index = indexTags(['Sales, EMEA']);
  const values = { ...toForm(lead, known), tags: 'sales, emea, Fair, New' };
  expect(packLead(values, known, index).lead.tags).toEqual([
    'Fair',
    'Hot lead',
    'Sales, EMEA',
    'New',
  ]);
});

test('a row that is called as an attribute of the workspace is of its type', () => {
  const rows = [
    { name: 'seats', type: 'text', value: '12' },
    { name: 'plan', type: 'text', value: 'GOLD' },
    { name: 'other', type: 'text', value: '12' },
  ] as const;
  const values = { ...toForm(EMPTY_LEAD, known), customAttributes: [...rows] };
  expect(packLead(values, known).lead.customAttributes).toEqual([
    { name: 'seats', type: 'integer', value: '12' },
    { name: 'plan', type: 'list', value: 'gold' },
    { name: 'other', type: 'text', value: '12' },
  ]);
});
