import { expect, onTestFinished, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { Fetch } from '../ports.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { createTestApp } from '../testing/test-app.ts';

// Intercom answers 429: whichever call gets it, all of Galena waits.

type Answer = (path: string, method: string) => Response | null;

const tooMany = (headers: Record<string, string> = {}): Response =>
  new Response('{}', { status: 429, headers });

/** A connected Galena without an undo window. For `null`, Intercom takes everything. */
const setUp = async () => {
  const agreeable = agreeableIntercom();
  const calls: string[] = [];
  let answer: Answer = () => null;
  const fetch: Fetch = async (url, init) => {
    const path = new URL(url).pathname;
    calls.push(`${init.method} ${path}`);
    return answer(path, init.method) ?? agreeable(url, init);
  };
  const galena = createTestApp({ fetch });
  onTestFinished(async () => {
    await Promise.all([galena.app.stop(), galena.clock.advance(1_000)]);
  });
  await galena.app.start();
  const connection = { token: 'token-1234', region: 'us', apiVersion: '2.16' } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: true });
  await galena.ask('settings:save', { holdSeconds: 0 });
  // The window has opened, and the catalog was read.
  await galena.clock.advance(10_000);
  return {
    ...galena,
    calls,
    nowAnswer: (next: Answer) => {
      calls.length = 0;
      answer = next;
    },
    submit: async (count: number, lead: Partial<TypedLead> = {}): Promise<void> => {
      for (let number = 1; number <= count; number += 1) {
        const id = `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
        const email = `lead${number}@acme.example`;
        await galena.ask('draft:submit', { id, lead: { ...EMPTY_LEAD, email, ...lead } });
      }
    },
  };
};

test.each([
  ['says nothing of a time', {}],
  ['names a time that is past', { 'x-ratelimit-reset': '1000', 'retry-after': '0' }],
])('a 429 that %s makes each wait longer, for all leads together', async (_what, headers) => {
  const { clock, ask, calls, submit, nowAnswer } = await setUp();
  nowAnswer(() => tooMany(headers));
  await submit(10);
  await clock.advance(20_000);
  expect(calls.length).toBeLessThan(20);
  expect((await ask('status:read')).quietUntil).toBeGreaterThan(clock.now());
  const waiting = await ask('outbox:list');
  expect(waiting.map(({ state }) => state)).toEqual(
    waiting.map(() => expect.objectContaining({ kind: 'queued', failures: 0 })),
  );
  nowAnswer(() => null);
  await clock.advance(60_000);
  expect(calls).toHaveLength(10);
  expect(await ask('status:read')).toMatchObject({ quietUntil: null, waiting: 0 });
});

test('after an answer that is no 429 the waits begin small again', async () => {
  const { clock, calls, submit, nowAnswer } = await setUp();
  nowAnswer(() => tooMany());
  await submit(1);
  await clock.advance(60_000);
  nowAnswer(() => (calls.length % 2 === 0 ? tooMany() : null));
  await submit(40);
  await clock.advance(120_000);
  expect(calls.filter((call) => call === 'POST /contacts').length).toBeGreaterThan(40);
});

test('a 429 on a look-up holds back every other call for the time that was asked', async () => {
  const { clock, ask, calls, submit, nowAnswer } = await setUp();
  nowAnswer(() => new Response('{}', { status: 502 }));
  await submit(20);
  await clock.advance(3_000);
  expect(calls).toHaveLength(20);
  nowAnswer(() => tooMany({ 'retry-after': '120' }));
  await clock.advance(60_000);
  expect(calls.length).toBeLessThanOrEqual(8);
  const { quietUntil } = await ask('status:read');
  expect(quietUntil).toBeGreaterThan(clock.now() + 55_000);
  const seen = calls.length;
  await ask('draft:submit', {
    id: '20000000-0000-4000-8000-000000000001',
    lead: { ...EMPTY_LEAD, name: 'Winston' },
  });
  await clock.advance(55_000);
  expect(calls).toHaveLength(seen);
});
