import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { FaultPlan } from '../practice/faults.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';

// The simulation found each of these cases first (main/testing/simulation).

const TOKEN = 'practice-token-1234';
const ID = '11111111-1111-4111-8111-111111111111';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const setUp = async (indexLagMs: number) => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
    settings: { indexLagMs },
  });
  const galena = createTestApp({ fetch: practiceFetch(practice) });
  await galena.app.start();
  const connection = { token: TOKEN, region: 'us', apiVersion: '2.16' } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: true });
  await galena.ask('settings:save', { holdSeconds: 0 });
  const strike = (...faults: FaultPlan['faults']): void => practice.setFaults({ faults });
  strike({ kind: 'reset-after-commit', method: 'POST', path: '/contacts', times: 1 });
  await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, email: 'w@acme.example' } });
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 1_000) {
      await practiceClock.advance(1_000);
      await galena.clock.advance(1_000);
    }
  };
  return {
    ...galena,
    strike,
    pass,
    live: () => practice.contacts().filter((contact) => contact.state === 'live'),
    stateOf: async () => (await galena.ask('entry:read', { id: ID })).entry.state,
  };
};

test('a conflict with a contact that cannot be read leaves the lead in doubt, not refused', async () => {
  const galena = await setUp(20 * MINUTE_MS);
  await galena.pass(5_000);
  const message = `A contact matching those details already exists with id=${galena.live()[0]?.id}`;
  galena.strike(
    { kind: 'refusal', status: 409, code: 'conflict', message, method: 'POST', path: '/contacts' },
    { kind: 'bad-gateway', method: 'GET', path: '/contacts/*' },
  );
  await galena.pass(12 * MINUTE_MS);
  expect(await galena.stateOf()).toMatchObject({ kind: 'uncertain' });
  await galena.pass(12 * MINUTE_MS);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  expect(galena.live()).toHaveLength(1);
});

test('a clock that is put forward by a day does not end the watch for twins', async () => {
  const galena = await setUp(90 * MINUTE_MS);
  await galena.pass(12 * MINUTE_MS);
  expect(galena.live()).toHaveLength(2);
  galena.clock.jump(DAY_MS);
  await galena.pass(150 * MINUTE_MS);
  expect(galena.live()).toHaveLength(1);
});

test('a token that is refused while twins are looked for pauses the outbox', async () => {
  const galena = await setUp(20 * MINUTE_MS);
  await galena.pass(12 * MINUTE_MS);
  galena.strike({ kind: 'unauthorized' });
  await galena.pass(12 * MINUTE_MS);
  expect((await galena.ask('status:read')).pause).toMatchObject({ reason: 'token-wrong' });
});
