import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import { createMemoryStore } from '../../practice/memory-store.ts';
import { createPractice } from '../../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../../testing/fakes.ts';
import { practiceFetch } from '../../testing/practice-fetch.ts';
import { createTestApp } from '../../testing/test-app.ts';

// Intercom, or what answers in its place, gives no answer to look-ups for hours.

const TOKEN = 'practice-token-1234';
const ID = '00000000-0000-4000-8000-000000000001';
const MINUTE_MS = 60_000;

const setUp = async () => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const honest = practiceFetch(practice);
  const searches: number[] = [];
  let isDown = false;
  const galena = createTestApp({
    fetch: async (url, init) => {
      if (!url.endsWith('/contacts/search')) return honest(url, init);
      searches.push(galena.clock.now());
      return isDown
        ? new Response(`<html>${'busy '.repeat(20_000)}</html>`, { status: 502 })
        : honest(url, init);
    },
  });
  await galena.app.start();
  const connection = { token: TOKEN, region: 'us', apiVersion: '2.16' } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: true });
  await galena.ask('settings:save', { holdSeconds: 0 });
  const pass = async (ms: number, stepMs = 10_000): Promise<void> => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      await practiceClock.advance(stepMs);
      await galena.clock.advance(stepMs);
    }
  };
  return {
    ...galena,
    practice,
    searches,
    pass,
    setDown: (down: boolean) => {
      isDown = down;
    },
  };
};

test('they are made every five minutes at the most, keep little, and a network that is back hurries them', async () => {
  const galena = await setUp();
  galena.setDown(true);
  const strike = {
    kind: 'reset-after-commit',
    method: 'POST',
    path: '/contacts',
    times: 1,
  } as const;
  galena.practice.setFaults({ faults: [strike] });
  await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, name: 'Winston' } });
  await galena.pass(60 * MINUTE_MS);
  const looks = galena.searches.length;
  await galena.pass(60 * MINUTE_MS);
  expect(galena.searches.length - looks).toBeLessThanOrEqual(13);

  const { attempts } = await galena.ask('entry:read', { id: ID });
  const look = await galena.ask('attempt:read', { id: attempts.at(-1)?.id ?? '' });
  expect(look).toMatchObject({ step: 'look-up', response: { status: 502, isTruncated: true } });
  expect(JSON.stringify(look).length).toBeLessThan(6_000);

  galena.setDown(false);
  galena.connectivity.set(false);
  galena.connectivity.set(true);
  await galena.pass(40_000);
  expect((await galena.ask('entry:read', { id: ID })).entry.state.kind).toBe('done');
  expect(galena.practice.contacts()).toHaveLength(1);
});
