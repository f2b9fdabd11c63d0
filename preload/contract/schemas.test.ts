import { expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from './campaign.ts';
import { EMPTY_LEAD } from './lead.ts';
import { contract } from './schemas.ts';

const id = '00000000-0000-4000-8000-000000000001';
const tags = (count: number) => Array(count).fill('x');
const text = (length: number) => 'x'.repeat(length);
const row = { name: 'plan', type: 'text', value: 'gold' };
const lead = (part: object) => ({ id, lead: { ...EMPTY_LEAD, ...part } });
const fields = (email: string) => ({ name: '', email, phone: '', company: '' });
const connection = (token: string) => ({
  token,
  region: 'us',
  apiVersion: '2.16',
  shouldCreateRef: false,
});

const clues = (length: number) => ({ email: text(length), phone: text(length) });
const campaign = (part: object) => ({ ...STANDARD_CAMPAIGN, ...part });
const defaults = (part: object) =>
  campaign({ defaults: { ...STANDARD_CAMPAIGN.defaults, ...part } });
const values = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, '']));

/** Repeats the limits on purpose: hostile payloads do not show that a schema was relaxed. */
test.each([
  ['draft:save', lead({ name: text(2_000) }), lead({ name: text(2_001) })],
  [
    'draft:save',
    lead({ customAttributes: Array(250).fill(row) }),
    lead({ customAttributes: Array(251).fill(row) }),
  ],
  ['draft:save', lead({ tags: tags(1_000) }), lead({ tags: tags(1_001) })],
  ['draft:save', lead({ tags: Array(50).fill(text(2_000)) }), lead({ tags: [text(2_001)] })],
  ['draft:submit', lead({ tags: tags(50) }), lead({ tags: tags(51) })],
  ['draft:save', lead({}), lead({ role: 'user' })],
  ['draft:save', lead({}), { ...lead({}), id: 'no uuid' }],
  ['draft:save', lead({}), { ...lead({}), more: 1 }],
  [
    'draft:submit',
    lead({ customAttributes: [row] }),
    lead({ customAttributes: [{ ...row, name: 'a.b' }] }),
  ],
  ['session:connect', connection(text(1_000)), connection(text(1_001))],
  ['session:connect', connection('dG9r'), connection('dG9r\r\nx-evil: 1')],
  ['closing:answer', { choice: 'stay' }, { choice: 'close at once' }],
  ['history:list', { search: text(200), after: null }, { search: text(201), after: null }],
  ['history:list', { search: '', after: text(100) }, { search: '', after: text(101) }],
  ['settings:save', { holdSeconds: 60, country: 'DE' }, { holdSeconds: 61, country: 'DE' }],
  ['settings:save', { holdSeconds: 0, country: null }, { holdSeconds: 0, country: 'Germany' }],
  ['assist:read', fields(text(2_000)), fields(text(2_001))],
  ['assist:read', fields(''), { ...fields(''), country: 'DE' }],
  ['assist:read-paste', { text: text(100_000) }, { text: text(100_001) }],
  ['duplicates:local', { ...clues(2_000), exceptId: id }, { ...clues(2_001), exceptId: id }],
  ['duplicates:local', { ...clues(1), exceptId: id }, { ...clues(1), exceptId: 'no uuid' }],
  ['duplicates:remote', clues(2_000), clues(2_001)],
  ['duplicates:open', { contactId: text(100) }, { contactId: text(101) }],
  ['duplicates:open', { contactId: 'c' }, { contactId: '\0' }],
  ['entry:read', { id }, { id: `${id}' OR 1` }],
  ['campaign:save', campaign({ name: text(100) }), campaign({ name: text(101) })],
  ['campaign:save', campaign({ name: 'x' }), campaign({ name: ' ' })],
  ['campaign:save', campaign({ fields: ['attribute:x'] }), campaign({ fields: ['attribute:'] })],
  ['campaign:save', campaign({ required: ['note'] }), campaign({ required: ['role'] })],
  ['campaign:save', campaign({}), campaign({ more: 1 })],
  ['campaign:save', defaults({ note: text(10_000) }), defaults({ note: text(10_001) })],
  ['campaign:save', defaults({ tags: Array(50).fill('') }), defaults({ tags: Array(51).fill('') })],
  ['campaign:save', defaults({ attributes: values(250) }), defaults({ attributes: values(251) })],
  ['campaign:import', { text: text(1_000_000) }, { text: text(1_000_001) }],
] as const)('%s takes this much and no more', (channel, most, tooMuch) => {
  expect(contract[channel].request.safeParse(most).success).toBe(true);
  expect(contract[channel].request.safeParse(tooMuch).success).toBe(false);
});
