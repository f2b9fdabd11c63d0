import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Fault } from '../practice/faults.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import {
  createFakeClock,
  createFakeIds,
  createSeededRandom,
  type FakeClock,
} from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';

const TOKEN = 'practice-token-1234';
const ID = '11111111-1111-4111-8111-111111111111';
const winston = { ...EMPTY_LEAD, name: 'Winston', email: 'winston@acme.example' };
const MINUTE_MS = 60_000;

type Strike = Partial<Fault> & { readonly kind: Fault['kind'] };

const openPractice = (clock: FakeClock, indexLagMs: number) =>
  createPractice({
    clock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
    settings: { indexLagMs },
  });

/** Galena, connected to a practice workspace whose creates fail as the options say. */
const setUp = async ({
  version = '2.16' as ApiVersion,
  indexLagMs = 0,
  shouldCreateRef = true,
} = {}) => {
  const practiceClock = createFakeClock();
  const practice = openPractice(practiceClock, indexLagMs);
  const galena = createTestApp({ fetch: practiceFetch(practice) });
  await galena.app.start();
  await galena.ask('session:connect', {
    token: TOKEN,
    region: 'us',
    apiVersion: version,
    shouldCreateRef,
  });
  await galena.ask('settings:save', { holdSeconds: 0 });
  return {
    ...galena,
    practice,
    /** Advances both clocks together. */
    pass: async (ms: number): Promise<void> => {
      for (let passed = 0; passed < ms; passed += 1_000) {
        await practiceClock.advance(1_000);
        await galena.clock.advance(1_000);
      }
    },
    strike: (...faults: readonly Strike[]) => {
      const all = faults.map((fault) => ({ method: 'POST', path: '/contacts', ...fault }));
      practice.setFaults({ faults: all as Fault[] });
    },
    live: () => practice.contacts().filter((contact) => contact.state === 'live'),
    creates: () =>
      practice.calls().filter(({ method, path }) => method === 'POST' && path === '/contacts'),
    stateOf: async (id = ID) => (await galena.ask('entry:read', { id })).entry.state,
  };
};

describe.each(['2.16', '1.3'] as const)('on %s', (version) => {
  test('a lead whose answer was lost is found by its ref and not sent again', async () => {
    const galena = await setUp({ version });
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(6_000);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.creates()).toHaveLength(1);
    expect(galena.live()).toHaveLength(1);
  });

  test('while the index lags nothing is sent; it is found when the index has it', async () => {
    const galena = await setUp({ version, indexLagMs: 4 * MINUTE_MS });
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(3 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'uncertain' });
    await galena.pass(4 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.creates()).toHaveLength(1);
  });

  test('one that never arrived is sent again, once the index must have shown it', async () => {
    const galena = await setUp({ version });
    galena.strike({ kind: 'reset-before-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(9 * MINUTE_MS);
    expect(galena.creates()).toHaveLength(1);
    await galena.pass(2 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.creates()).toHaveLength(2);
    expect(galena.live()).toHaveLength(1);
  });

  test('a twin that turns up later than the lag window is archived, and the elder kept', async () => {
    const galena = await setUp({ version, indexLagMs: 20 * MINUTE_MS });
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(12 * MINUTE_MS);
    expect(galena.live()).toHaveLength(2);
    const [elder] = galena.live();
    await galena.pass(60 * MINUTE_MS);
    expect(galena.live().map(({ id }) => id)).toEqual([elder?.id]);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done', contactId: elder?.id });
    const { attempts } = await galena.ask('entry:read', { id: ID });
    expect(attempts.map(({ step }) => step)).toContain('archive-twin');
  });

  test('a conflict that names our own lead means that it is there', async () => {
    const galena = await setUp({ version, indexLagMs: 20 * MINUTE_MS });
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(5_000);
    const [ours] = galena.live();
    const message = `A contact matching those details already exists with id=${ours?.id}`;
    galena.strike({ kind: 'refusal', status: 409, code: 'conflict', message });
    await galena.pass(12 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done', contactId: ours?.id });
    expect(galena.live()).toHaveLength(1);
  });
});

describe('without the reference', () => {
  const plain = { shouldCreateRef: false };

  test('a lost lead is looked up by its email and what else it says', async () => {
    const galena = await setUp(plain);
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(6_000);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.live()).toHaveLength(1);
  });

  test('a lead that another entry made is not taken for the lost one', async () => {
    const galena = await setUp(plain);
    const other = '22222222-2222-4222-8222-222222222222';
    await galena.ask('draft:submit', { id: other, lead: winston });
    await galena.pass(2_000);
    galena.strike({ kind: 'reset-before-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(12 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.live()).toHaveLength(2);
  });

  test('with nothing to search by the rep is asked, and the answer is followed', async () => {
    const galena = await setUp(plain);
    galena.strike({ kind: 'reset-before-commit', times: 1 });
    await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, name: 'Winston' } });
    await galena.pass(30 * MINUTE_MS);
    expect(await galena.stateOf()).toMatchObject({ kind: 'asking' });
    expect(galena.creates()).toHaveLength(1);
    await galena.ask('outbox:answer', { id: ID, answer: 'send-again' });
    await galena.pass(2_000);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.live()).toHaveLength(1);
  });

  test('of a lead that the rep says is there, what goes with it is kept as not added', async () => {
    const galena = await setUp(plain);
    galena.strike({ kind: 'reset-after-commit', times: 1 });
    const lead = { ...EMPTY_LEAD, name: 'Winston', company: 'Acme', note: 'Call' };
    await galena.ask('draft:submit', { id: ID, lead });
    await galena.pass(2_000);
    await galena.ask('outbox:answer', { id: ID, answer: 'is-there' });
    const notAdded = { progress: { kind: 'left-out' } };
    expect(await galena.stateOf()).toMatchObject({
      kind: 'done',
      contactId: null,
      steps: [
        { step: { kind: 'company' }, ...notAdded },
        { step: { kind: 'note' }, ...notAdded },
      ],
    });
  });
});

test('a held lead that is taken back never leaves', async () => {
  const galena = await setUp();
  await galena.ask('settings:save', { holdSeconds: 5 });
  await galena.ask('draft:submit', { id: ID, lead: winston });
  await galena.pass(4_000);
  await galena.ask('outbox:undo', { id: ID });
  await galena.pass(60_000);
  expect(galena.creates()).toEqual([]);
  expect(await galena.ask('draft:list')).toMatchObject([
    { id: ID, lead: winston, submittedAt: null },
  ]);
});

test('a held lead is sent when its time is over, or at once if the rep says so', async () => {
  const galena = await setUp();
  await galena.ask('settings:save', { holdSeconds: 5 });
  await galena.ask('draft:submit', { id: ID, lead: winston });
  await galena.pass(4_000);
  expect(galena.creates()).toEqual([]);
  await galena.pass(2_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  const other = '22222222-2222-4222-8222-222222222222';
  await galena.ask('draft:submit', { id: other, lead: winston });
  await galena.ask('outbox:send-now', { id: other });
  await galena.pass(1_000);
  expect(await galena.stateOf(other)).toMatchObject({ kind: 'done' });
});

test('what is discarded can be restored for 30 days', async () => {
  const galena = await setUp();
  galena.strike({ kind: 'refusal', status: 422, code: 'x', message: 'No.' });
  await galena.ask('draft:submit', { id: ID, lead: winston });
  await galena.pass(1_000);
  await galena.ask('entry:discard', { id: ID });
  expect(await galena.ask('entry:list-bin')).toMatchObject([{ id: ID }]);
  expect(await galena.ask('entry:restore', { id: ID })).toMatchObject({
    state: { kind: 'refused' },
  });
  await galena.ask('entry:discard', { id: ID });
  await galena.clock.advance(30 * 24 * 60 * MINUTE_MS);
  expect(await galena.ask('entry:list-bin')).toMatchObject([{ id: ID }]);
  await galena.clock.advance(MINUTE_MS);
  expect(await galena.ask('entry:list-bin')).toEqual([]);
});
