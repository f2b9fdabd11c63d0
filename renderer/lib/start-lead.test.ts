import { describe, expect, test } from 'vitest';
import { type Campaign, STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import type { AttributeInfo } from '../../preload/contract/catalog.ts';
import { EMPTY_LEAD, type TypedLead, typedLeadSchema } from '../../preload/contract/lead.ts';
import { goneDefaults, isUntouched, missingRequired, startLead } from './start-lead.ts';

const UNREAD = { attributes: [], readAt: null };
const info = (name: string, type: AttributeInfo['type']): AttributeInfo => ({
  name,
  label: name,
  description: null,
  type,
  options: [],
});
const TODAY = new Date(2026, 10, 3, 23, 59);
const fair = (
  defaults: Partial<Campaign['defaults']> = {},
  part: Partial<Campaign> = {},
): Campaign => ({
  ...STANDARD_CAMPAIGN,
  name: 'Fair',
  ...part,
  defaults: { ...STANDARD_CAMPAIGN.defaults, ...defaults },
});
const lead = (part: Partial<TypedLead>): TypedLead => ({ ...EMPTY_LEAD, ...part });

describe('a form starts', () => {
  test('empty in the standard campaign', () => {
    expect(startLead(STANDARD_CAMPAIGN, TODAY, UNREAD)).toEqual(EMPTY_LEAD);
  });

  test('with what the campaign says', () => {
    const defaults = { company: 'Acme', tags: ['a', 'b'], ownerId: '7', isUnsubscribed: true };
    const start = startLead(fair(defaults), TODAY, UNREAD);
    expect(start).toEqual({ ...EMPTY_LEAD, ...defaults });
    expect(typedLeadSchema.safeParse(start).success).toBe(true);
  });

  test.each([
    ['Met at {campaign} on {date}. {date}!', 'Met at Fair on 2026-11-03. 2026-11-03!'],
    ['{Campaign} {day} {{date}', '{Campaign} {day} {2026-11-03'],
    ['', ''],
  ])('with the note “%s” filled in', (note, filled) => {
    expect(startLead(fair({ note }), TODAY, UNREAD).note).toBe(filled);
  });

  test('with a campaign’s name as it is, whatever stands in it', () => {
    const campaign = fair({ note: '{campaign}' }, { name: '{date} $& $1' });
    expect(startLead(campaign, TODAY, UNREAD).note).toBe('{date} $& $1');
  });

  test('with attributes of their type, in the order in which they show, and none that is blank', () => {
    const campaign = fair(
      { attributes: { plan: 'gold', empty: ' ', seats: '3', constructor: 'x' } },
      { fields: ['attribute:seats', 'name', 'attribute:plan', 'attribute:other'] },
    );
    const attributes = [
      info('seats', 'integer'),
      info('other', 'date'),
      info('plan', 'text'),
      info('constructor', 'text'),
    ];
    expect(startLead(campaign, TODAY, { attributes, readAt: 1 }).customAttributes).toEqual([
      { name: 'seats', type: 'integer', value: '3' },
      { name: 'plan', type: 'text', value: 'gold' },
      { name: 'constructor', type: 'text', value: 'x' },
    ]);
  });

  test('with an option of a list to the letter, and with one that is gone as it is', () => {
    const plan = { ...info('plan', 'list'), options: [' Enterprise', 'Small'] };
    const catalog = { attributes: [plan], readAt: null };
    const startOf = (value: string) =>
      startLead(fair({ attributes: { plan: value } }), TODAY, catalog).customAttributes;
    expect(startOf('enterprise')).toEqual([{ name: 'plan', type: 'list', value: ' Enterprise' }]);
    expect(startOf('Gold')).toEqual([{ name: 'plan', type: 'list', value: 'Gold' }]);
  });

  test('without an attribute that the workspace does not have, which is told', () => {
    const campaign = fair({ attributes: { plan: 'gold', toString: 'x', blank: ' ' } });
    const read = { attributes: [], readAt: 1 };
    expect(startLead(campaign, TODAY, read).customAttributes).toEqual([]);
    expect(goneDefaults(campaign, read)).toEqual(['plan', 'toString']);
    expect(goneDefaults(campaign, { attributes: [info('plan', 'text')], readAt: null })).toEqual([
      'toString',
    ]);
  });

  test('with any attribute as text while the workspace was never read', () => {
    const campaign = fair({ attributes: { plan: 'gold' } });
    expect(startLead(campaign, TODAY, UNREAD).customAttributes).toEqual([
      { name: 'plan', type: 'text', value: 'gold' },
    ]);
    expect(goneDefaults(campaign, UNREAD)).toEqual([]);
  });

  test('without holding on to what the campaign holds', () => {
    const campaign = fair({ tags: ['a'] });
    startLead(campaign, TODAY, UNREAD).tags.push('b');
    expect(campaign.defaults.tags).toEqual(['a']);
  });
});

describe('what is required for us', () => {
  const required = ['note', 'email', 'attribute:plan', 'tags'] as const;
  const campaign = fair(
    {},
    { fields: ['email', 'name', 'tags', 'attribute:plan'], required: [...required] },
  );

  test('is missing where it is blank, in the order in which it shows', () => {
    expect(missingRequired(campaign, lead({ email: ' ' }))).toEqual([
      'email',
      'tags',
      'attribute:plan',
      'note',
    ]);
  });

  test('is not missing once it is filled in', () => {
    const filled = lead({
      email: 'a@b.example',
      note: 'x',
      tags: ['a'],
      customAttributes: [{ name: ' plan ', type: 'text', value: 'gold' }],
    });
    expect(missingRequired(campaign, filled)).toEqual([]);
  });

  test.each([
    { name: 'plan', value: ' ' },
    { name: 'Plan', value: 'gold' },
  ])('is missing with the attribute $name “$value”', (row) => {
    const typed = lead({ customAttributes: [{ type: 'text', ...row }] });
    expect(missingRequired(fair({}, { required: ['attribute:plan'] }), typed)).toEqual([
      'attribute:plan',
    ]);
  });

  test('cannot be missing where there is only yes and no', () => {
    expect(missingRequired(fair({}, { required: ['unsubscribed'] }), EMPTY_LEAD)).toEqual([]);
  });
});

describe('a form is untouched', () => {
  const row = (name: string, value: string) => ({ name, type: 'text', value }) as const;
  const start = startLead(
    fair({ company: 'Acme', tags: ['a'], attributes: { plan: 'gold', size: 'big' } }),
    TODAY,
    UNREAD,
  );

  test('as it began, wherever its rows stand and whatever blanks were added', () => {
    expect(isUntouched(start, start)).toBe(true);
    const rows = [row('', ' '), ...start.customAttributes.toReversed()];
    expect(isUntouched({ ...start, name: ' ', customAttributes: rows }, start)).toBe(true);
  });

  test.each<[string, Partial<TypedLead>]>([
    ['a name was typed', { name: 'Ann' }],
    ['the company was cleared', { company: '' }],
    ['a tag was added', { tags: ['a', 'b'] }],
    ['a tag was changed', { tags: ['ab'] }],
    ['it is unsubscribed', { isUnsubscribed: true }],
    ['it has a user agent', { userAgent: 'x' }],
    ['an attribute was changed', { customAttributes: [row('plan', 'x'), row('size', 'big')] }],
    ['an attribute was removed', { customAttributes: [row('plan', 'gold')] }],
    ['an attribute was named', { customAttributes: [...start.customAttributes, row('new', '')] }],
    ['it updates a contact', { updateOf: { id: 'c', name: '' } }],
  ])('no more once %s', (_what, part) => {
    expect(isUntouched({ ...start, ...part }, start)).toBe(false);
  });
});
