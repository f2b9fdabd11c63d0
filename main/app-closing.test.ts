import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../preload/contract/lead.ts';
import type { Fetch } from './ports.ts';
import { agreeableIntercom } from './testing/fake-intercom.ts';
import { createTestApp } from './testing/test-app.ts';

/** Closing Galena with leads in the outbox, with all of main. */

const connection = {
  token: 'dG9rOjEyMzQ1Njc4OTA=',
  region: 'us',
  apiVersion: '2.16',
  shouldCreateRef: false,
} as const;

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Galena with leads that can be taken back for a minute. */
const holding = async (count: number, fetch: Fetch = agreeableIntercom()) => {
  const galena = createTestApp({ fetch });
  await galena.app.start();
  await galena.ask('session:connect', connection);
  await galena.ask('settings:save', { holdSeconds: 60 });
  for (let number = 1; number <= count; number += 1) {
    const lead = { ...EMPTY_LEAD, name: `Lead ${number}` };
    await galena.ask('draft:submit', { id: idOf(number), lead });
  }
  return galena;
};

const kinds = async ({ ask }: Awaited<ReturnType<typeof holding>>) => {
  const { entries } = await ask('history:list', { search: '', after: null });
  return entries.map(({ state }) => state.kind);
};

test('held leads that are sent first are in Intercom when Galena closes', async () => {
  const intercom = agreeableIntercom();
  const galena = await holding(3, intercom);
  expect(galena.app.mayLeave()).toBe(false);
  expect(galena.topics).toContain('closing');
  expect(await galena.ask('closing:read')).toEqual({ kind: 'asking', unsent: 3 });
  await galena.ask('closing:answer', { choice: 'send-and-close' });
  await galena.clock.advance(1_000);
  expect(galena.departures()).toBe(1);
  expect(intercom.created).toHaveLength(3);
  expect(await kinds(galena)).toEqual(['done', 'done', 'done']);
});

test('held leads that are left behind are held still, and nothing was sent', async () => {
  const intercom = agreeableIntercom();
  const galena = await holding(2, intercom);
  galena.app.mayLeave();
  await galena.ask('closing:answer', { choice: 'close' });
  expect(galena.departures()).toBe(1);
  expect(await kinds(galena)).toEqual(['held', 'held']);
  expect(intercom.created).toEqual([]);
});

test('a lead on the wire is asked about, and waited for', async () => {
  const agree = agreeableIntercom();
  const answers: (() => void)[] = [];
  const slow: Fetch = async (url, init) => {
    if (init.method === 'POST') await new Promise<void>((resolve) => answers.push(resolve));
    return agree(url, init);
  };
  const galena = await holding(1, slow);
  await galena.ask('outbox:send-now', { id: idOf(1) });
  await galena.clock.advance(0);
  expect(await kinds(galena)).toEqual(['sending']);
  expect(galena.app.mayLeave()).toBe(false);
  await galena.ask('closing:read');
  answers[0]?.();
  await galena.clock.advance(1_000);
  expect(galena.departures()).toBe(1);
});

test('a lead that Intercom asks to send a little later is waited for', async () => {
  const agree = agreeableIntercom();
  let isBusy = true;
  const galena = await holding(1, async (url, init) => {
    if (init.method !== 'POST' || !isBusy) return agree(url, init);
    isBusy = false;
    return new Response('{}', { status: 429, headers: { 'retry-after': '5' } });
  });
  galena.app.mayLeave();
  await galena.ask('closing:read');
  await galena.ask('closing:answer', { choice: 'send-and-close' });
  await galena.clock.advance(4_000);
  expect(galena.departures()).toBe(0);
  await galena.clock.advance(2_000);
  expect(galena.departures()).toBe(1);
  expect(await kinds(galena)).toEqual(['done']);
});

test('a lead that is to wait for long is not waited for', async () => {
  const agree = agreeableIntercom();
  const busy: Fetch = async (url, init) =>
    init.method === 'POST'
      ? new Response('{}', { status: 429, headers: { 'retry-after': '120' } })
      : agree(url, init);
  const galena = await holding(1, busy);
  await galena.ask('outbox:send-now', { id: idOf(1) });
  await galena.clock.advance(0);
  expect(await kinds(galena)).toEqual(['queued']);
  expect(galena.app.mayLeave()).toBe(true);
});

test('leads of a workspace that is not connected now are not waited for', async () => {
  const galena = await holding(1);
  await galena.ask('session:disconnect');
  expect(galena.app.mayLeave()).toBe(true);
});

test('offline, Galena closes at once and the holds go at the next start', async () => {
  const galena = await holding(1);
  galena.connectivity.set(false);
  expect(galena.app.mayLeave()).toBe(true);
});

test('updates that are sent first are in Intercom when Galena closes, however slow it is', async () => {
  const agree = agreeableIntercom();
  let updated = 0;
  const galena = await holding(0, async (url, init) => {
    if (init.method !== 'PUT') return agree(url, init);
    await new Promise<void>((resolve) => galena.clock.after(2_000, resolve));
    updated += 1;
    return Response.json({ type: 'contact', id: url.split('/').at(-1) });
  });
  for (let number = 1; number <= 20; number += 1) {
    const updateOf = { id: number.toString(16).padStart(24, '0'), name: 'Ann' };
    await galena.ask('draft:submit', { id: idOf(number), lead: { ...EMPTY_LEAD, updateOf } });
  }
  expect(galena.app.mayLeave()).toBe(false);
  await galena.ask('closing:read');
  await galena.ask('closing:answer', { choice: 'send-and-close' });
  await galena.clock.advance(1_000);
  expect(galena.departures()).toBe(0);
  expect(galena.app.mayLeave()).toBe(false);
  await galena.ask('closing:read');
  await galena.clock.advance(20_000);
  expect(galena.departures()).toBe(1);
  expect(updated).toBe(20);
});
