import { expect, test } from 'vitest';
import { type FieldId, STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import { chooseFields } from './choose-fields.ts';

const attributes = [
  { name: 'seats', type: 'integer' },
  { name: 'plan', type: 'text' },
] as const;
const narrow = { fields: ['email', 'attribute:plan', 'owner'], showsAllAttributes: false } as const;
const campaign = { ...narrow, required: [], fields: [...narrow.fields] };

test('the standard campaign shows the usual fields and every attribute of the workspace', () => {
  const { shown, hidden } = chooseFields(STANDARD_CAMPAIGN, EMPTY_LEAD, attributes, '2.16');
  expect(shown).toEqual([
    'name',
    'email',
    'phone',
    'company',
    'tags',
    'note',
    'owner',
    'attribute:seats',
    'attribute:plan',
  ]);
  expect(hidden).toEqual(['avatarUrl', 'unsubscribed']);
});

test('a campaign shows its fields in its order', () => {
  const { shown, hidden } = chooseFields(campaign, EMPTY_LEAD, attributes, '2.16');
  expect(shown).toEqual(['email', 'attribute:plan', 'owner']);
  expect(hidden).toContain('attribute:seats');
  expect(hidden).not.toContain('userAgent');
});

test('what a generation does not take is not offered', () => {
  const { shown, hidden } = chooseFields(campaign, EMPTY_LEAD, attributes, '1.3');
  expect(shown).toEqual(['email', 'attribute:plan']);
  expect(hidden).toContain('userAgent');
  expect(hidden).not.toContain('owner');
});

test('a field that the workspace no longer has is left out', () => {
  expect(chooseFields(campaign, EMPTY_LEAD, [], '2.16').shown).toEqual(['email', 'owner']);
});

test('what the team wants filled in shows', () => {
  const wanting = { ...campaign, required: ['phone'] satisfies FieldId[] };
  expect(chooseFields(wanting, EMPTY_LEAD, [], '2.16').shown).toEqual(['email', 'owner', 'phone']);
});

test('what the lead holds is never out of sight', () => {
  const lead = {
    ...EMPTY_LEAD,
    name: 'Ann',
    tags: ['Fair'],
    avatarUrl: 'https://a.example/a.png',
    isUnsubscribed: true,
    customAttributes: [{ name: 'seats', type: 'integer', value: '3' } as const],
  };
  const { shown } = chooseFields(campaign, lead, attributes, '2.16');
  expect(shown).toEqual([
    'email',
    'attribute:plan',
    'owner',
    'name',
    'tags',
    'avatarUrl',
    'unsubscribed',
    'attribute:seats',
  ]);
});
