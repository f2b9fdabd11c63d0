import { expect, test, vi } from 'vitest';
import type { FieldInfo } from '../preload/contract/lead-field-table.ts';
import { API_VERSIONS, type ApiVersion } from '../preload/contract/session.ts';

/** A field that no other file knows. */
const NICKNAME = {
  key: 'nickname',
  kind: 'line',
  label: 'Nickname',
  wires: {
    '2.16': { as: 'key', name: 'nick.name', along: { 'nick.type': 'plain' } },
    '1.3': { as: 'attribute', name: 'nick_name' },
  },
  isDefault: true,
} as const satisfies FieldInfo;

vi.mock(import('../preload/contract/lead-field-table.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, LEAD_FIELDS: { ...original.LEAD_FIELDS, nickname: NICKNAME } };
});

const { EMPTY_LEAD, isEmptyLead, typedLeadSchema } = await import('../preload/contract/lead.ts');
const { STANDARD_CAMPAIGN, campaignSchema } = await import('../preload/contract/campaign.ts');
const { refusedField } = await import('./intercom/refused-field.ts');
const { createMemoryStore } = await import('./practice/memory-store.ts');
const { createPractice } = await import('./practice/practice.ts');
const { createFakeClock, createFakeIds, createSeededRandom } = await import('./testing/fakes.ts');
const { practiceFetch } = await import('./testing/practice-fetch.ts');
const { createTestApp } = await import('./testing/test-app.ts');

const TOKEN = 'practice-token-1234';
const ID = '11111111-1111-4111-8111-111111111111';
const lead = { ...EMPTY_LEAD, name: 'Winston', nickname: 'Win\u200Bnie ' };

const CONTACT = { type: 'contact', id: '5811f6bbe6b4704ddfa84ac0', role: 'lead', name: 'Winston' };

/** Galena with an Intercom that takes every lead and records its body. */
const openGalena = async (apiVersion: ApiVersion) => {
  const bodies: unknown[] = [];
  const practice = createPractice({
    clock: createFakeClock(),
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const reach = practiceFetch(practice);
  const galena = createTestApp({
    fetch: async (url, init) => {
      if (init.method !== 'POST' || new URL(url).pathname !== '/contacts') return reach(url, init);
      bodies.push(JSON.parse(init.body ?? ''));
      return new Response(JSON.stringify(CONTACT), { status: 200 });
    },
  });
  await galena.app.start();
  await galena.ask('session:connect', {
    token: TOKEN,
    region: 'us',
    apiVersion,
    shouldCreateRef: false,
  });
  await galena.ask('settings:save', { holdSeconds: 0 });
  return { galena, bodies };
};

test('a field that is added to the table is part of every lead', () => {
  expect(EMPTY_LEAD).toMatchObject({ nickname: '' });
  expect(typedLeadSchema.safeParse(lead).success).toBe(true);
  expect(isEmptyLead({ ...EMPTY_LEAD, ...{ nickname: 'Winnie' } })).toBe(false);
});

test('campaigns offer it, and may require it', () => {
  expect(STANDARD_CAMPAIGN.fields).toContain('nickname');
  const required = { ...STANDARD_CAMPAIGN, required: ['nickname'] };
  expect(campaignSchema.safeParse(required).success).toBe(true);
});

const SENT = {
  '2.16': { nick: { type: 'plain', name: 'Winnie' } },
  '1.3': { custom_attributes: { nick_name: 'Winnie' } },
} as const;

test.each(API_VERSIONS)(
  'on %s it is saved, cleaned, sent and shown in the history',
  async (version) => {
    const { galena, bodies } = await openGalena(version);
    await galena.ask('draft:save', { id: ID, lead });
    expect((await galena.ask('draft:list'))[0]?.lead).toMatchObject({ nickname: 'Win\u200Bnie ' });
    await galena.ask('draft:submit', { id: ID, lead });
    for (let second = 0; second < 5; second += 1) await galena.clock.advance(1_000);
    expect(bodies[0]).toMatchObject(SENT[version]);
    const { entry } = await galena.ask('entry:read', { id: ID });
    expect(entry.lead).toMatchObject({ nickname: 'Winnie' });
  },
);

test.each(['nick.name', 'nick', 'nick_name', 'custom_attributes.nick_name'])(
  'a refusal that names it %j is told at its place',
  (field) => {
    expect(refusedField({ field, message: 'is odd' }, lead)).toBe('nickname');
  },
);
