import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { Fetch } from '../ports.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { createTestApp } from '../testing/test-app.ts';

// A laptop sleeps: the wall clock goes on, timers stop, and calls on the wire are dead. `hint` is
// what the system says when it wakes.

const ID = '11111111-1111-4111-8111-111111111111';
const NIGHT_MS = 9 * 60 * 60_000;
const TIMEOUT_MS = 30_000;

const noNetwork: Fetch = async () => {
  throw Object.assign(new Error('connect'), { code: 'ENETUNREACH', syscall: 'connect' });
};
const hang: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Connected, and asleep after a lead was submitted and `beforeSleepMs` went by. */
const sleepWith = async (answer: Fetch | null, holdSeconds: number, beforeSleepMs: number) => {
  const intercom = agreeableIntercom();
  let current: Fetch = intercom;
  const galena = createTestApp({ fetch: (url, init) => current(url, init) });
  await galena.app.start();
  const connection = { token: 'token-1234', region: 'us', apiVersion: '2.16' } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: false });
  await galena.ask('settings:save', { holdSeconds });
  current = answer ?? intercom;
  await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, email: 'w@acme.example' } });
  await galena.clock.advance(beforeSleepMs);
  galena.clock.jump(NIGHT_MS);
  current = intercom;
  return {
    ...galena,
    created: intercom.created,
    hint: () => galena.connectivity.set(true),
    state: async () => (await galena.ask('entry:read', { id: ID })).entry.state,
    answerWith: (next: Fetch) => {
      current = next;
    },
  };
};

test('a lead that was held goes once, at the latest when its timer fires', async () => {
  const { clock, created, state } = await sleepWith(null, 60, 20_000);
  await clock.advance(40_000);
  expect(await state()).toMatchObject({ kind: 'done' });
  await clock.advance(NIGHT_MS);
  expect(created).toHaveLength(1);
});

test('waking up sends what was held or waited for a network at once, and once', async () => {
  for (const [answer, holdSeconds] of [
    [null, 60],
    [noNetwork, 0],
  ] as const) {
    const { clock, created, hint, state } = await sleepWith(answer, holdSeconds, 20_000);
    hint();
    hint();
    await clock.advance(0);
    expect(await state()).toMatchObject({ kind: 'done' });
    await clock.advance(NIGHT_MS);
    expect(created).toHaveLength(1);
  }
});

test('a sending whose connection died in the night ends with its timeout and is looked up', async () => {
  const { clock, created, hint, state, answerWith } = await sleepWith(hang, 0, 10_000);
  hint();
  await clock.advance(TIMEOUT_MS - 10_001);
  expect(await state()).toMatchObject({ kind: 'sending' });
  await clock.advance(2);
  expect(await state()).toMatchObject({ kind: 'uncertain', cause: 'timeout' });
  answerWith(async () => Response.json({ type: 'list', data: [], total_count: 0 }));
  await clock.advance(60_000);
  expect(await state()).toMatchObject({ kind: 'uncertain', looks: 3, waitedMs: 50_000 });
  expect(created).toHaveLength(0);
});

test('a night is no wait for the index: only what was really waited counts', async () => {
  const bad: Fetch = async () => new Response('{}', { status: 502 });
  const { clock, hint, state, answerWith } = await sleepWith(bad, 0, 1_000);
  answerWith(async () => Response.json({ type: 'list', data: [], total_count: 0 }));
  hint();
  await clock.advance(4_000);
  expect(await state()).toMatchObject({ kind: 'uncertain', looks: 1, waitedMs: 5_000 });
});

test('waking up does not cut short a wait that Intercom asked for', async () => {
  const busy: Fetch = async () =>
    new Response('{}', { status: 429, headers: { 'retry-after': '8' } });
  const { clock, connectivity, created, answerWith, ask } = await sleepWith(busy, 0, 9_000);
  answerWith(busy);
  await clock.advance(8_000);
  answerWith(agreeableIntercom());
  const { quietUntil } = await ask('status:read');
  connectivity.set(true);
  expect((await ask('status:read')).quietUntil).toBe(quietUntil);
  expect(quietUntil).not.toBeNull();
  expect(created).toHaveLength(0);
});
