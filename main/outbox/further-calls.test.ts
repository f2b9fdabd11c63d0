import { expect, onTestFinished, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { Fetch } from '../ports.ts';
import { createMemoryKeychain } from '../storage/keychain-memory.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { openHarness } from '../testing/practice-harness.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

// Work that is launched may need several calls. Each call waits for its own turn.

const WINDOW_MS = 10_000;
const TOO_MANY = 429;

const company: Partial<TypedLead> = { company: 'Oceania Records' };

const idOf = (number: number): string =>
  `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const submit = async ({ ask }: TestApp, count: number, lead: Partial<TypedLead>): Promise<void> => {
  for (let number = 1; number <= count; number += 1) {
    const email = `lead${number}@acme.example`;
    await ask('draft:submit', { id: idOf(number), lead: { ...EMPTY_LEAD, email, ...lead } });
  }
};

type Options = {
  readonly limit: number;
  /** Only a 429 has the headers that tell of the limit. */
  readonly isTaciturn?: boolean;
};

/** Galena and a practice workspace on one clock, at the beginning of a window. */
const setUp = async ({ limit, isTaciturn = false }: Options) => {
  let inner: Fetch = async () => expect.unreachable();
  const fetch: Fetch = async (url, init) => {
    const answer = await inner(url, init);
    if (!isTaciturn || answer.status === TOO_MANY) return answer;
    const headers = [...answer.headers].filter(([name]) => !name.startsWith('x-ratelimit'));
    return { status: answer.status, headers, body: answer.body };
  };
  const folder = tempFolder();
  const keychain = createMemoryKeychain();
  const galena = createTestApp({ fetch, folder, keychain });
  const { clock } = galena;
  const { practice } = openHarness({ clock });
  inner = practiceFetch(practice);
  const stop = (): Promise<unknown> => Promise.all([galena.app.stop(), clock.advance(1_000)]);
  onTestFinished(async () => {
    await stop();
  });
  await galena.app.start();
  const connection = { region: 'us', apiVersion: '2.16', shouldCreateRef: true } as const;
  await galena.ask('session:connect', { token: practice.token, ...connection });
  await galena.ask('settings:save', { holdSeconds: 0 });
  await clock.advance(2 * WINDOW_MS);
  practice.setSettings({ callsPerWindow: limit });
  const before = practice.calls().length;
  const calls = () => practice.calls().slice(before);
  return {
    ...galena,
    galena,
    practice,
    stop,
    restart: async () => {
      const next = createTestApp({ fetch, folder, keychain });
      onTestFinished(async () => {
        await Promise.all([next.app.stop(), next.clock.advance(1_000)]);
      });
      await next.app.start();
      return next;
    },
    calls,
    refused: () => calls().filter(({ status }) => status === TOO_MANY).length,
  };
};

test('the further calls of a step wait for room, as the first does', async () => {
  const { galena, clock, ask, calls, refused, practice } = await setUp({ limit: 40 });
  await submit(galena, 40, company);
  await clock.advance(8 * WINDOW_MS);
  expect((await ask('status:read')).waiting).toBe(0);
  expect(calls().length).toBeGreaterThan(80);
  expect(refused()).toBe(0);
  expect(practice.contacts()).toHaveLength(40);
});

test('a step of several calls comes to its end however few are allowed', async () => {
  const { galena, clock, ask, refused, practice } = await setUp({ limit: 2, isTaciturn: true });
  await submit(galena, 4, company);
  await clock.advance(30 * WINDOW_MS);
  expect((await ask('status:read')).waiting).toBe(0);
  expect(practice.contacts().every(({ companyIds }) => companyIds.length === 1)).toBe(true);
  expect(refused()).toBeLessThan(60);
});

test('one call in a window is enough for a step of three', async () => {
  const { galena, clock, ask } = await setUp({ limit: 1, isTaciturn: true });
  await submit(galena, 1, company);
  await clock.advance(8 * WINDOW_MS);
  expect((await ask('status:read')).waiting).toBe(0);
});

test('closing waits for no turn, and the step goes on at the next start', async () => {
  const { galena, clock, stop, calls, practice, restart } = await setUp({ limit: 2 });
  await submit(galena, 1, company);
  await clock.advance(1_000);
  expect(calls().map(({ path }) => path)).toEqual(['/contacts', '/companies']);
  await stop();
  expect(galena.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  practice.setSettings({ callsPerWindow: null });
  const next = await restart();
  await next.clock.advance(4 * WINDOW_MS);
  expect((await next.ask('status:read')).waiting).toBe(0);
  expect(practice.contacts()[0]?.companyIds).toHaveLength(1);
});

const REF = idOf(1);
const OTHER = 'a'.repeat(24);
const UNTIL_NEXT_WINDOW_S = 8;

type Reply = { readonly status: number; readonly body?: unknown; readonly left?: number };

/** Galena, and an Intercom that takes one call and then asks to wait for the next window. */
const setUpSlow = async (version: '2.16' | '1.3', reply: (call: string) => Reply | null) => {
  const calls: { readonly call: string; readonly atMs: number }[] = [];
  const agreeable = agreeableIntercom();
  let isSlow = false;
  let resetS = 0;
  const fetch: Fetch = async (url, init) => {
    const call = `${init.method} ${new URL(url).pathname}`;
    const answer = isSlow ? reply(call) : null;
    if (answer === null) return agreeable(url, init);
    const now = galena.clock.now();
    calls.push({ call, atMs: now });
    if (now / 1_000 >= resetS) resetS = Math.floor(now / 1_000) + UNTIL_NEXT_WINDOW_S;
    return new Response(JSON.stringify(answer.body ?? {}), {
      status: answer.status,
      headers: {
        date: new Date(now).toUTCString(),
        'x-ratelimit-remaining': String(answer.left ?? 0),
        'x-ratelimit-reset': String(resetS),
      },
    });
  };
  const galena = createTestApp({ fetch, env: { GALENA_LAG_WINDOW_MS: '1000' } });
  onTestFinished(async () => {
    await Promise.all([galena.app.stop(), galena.clock.advance(1_000)]);
  });
  await galena.app.start();
  const connection = { token: 'token-1234', region: 'us', apiVersion: version } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: true });
  await galena.ask('settings:save', { holdSeconds: 0 });
  await galena.clock.advance(WINDOW_MS);
  isSlow = true;
  const gapBefore = (wanted: string, from = 0): number => {
    const index = calls.findIndex(({ call }, at) => at >= from && call.startsWith(wanted));
    return (calls[index]?.atMs ?? 0) - (calls[index - 1]?.atMs ?? 0);
  };
  return { galena, calls, gapBefore };
};

test('the contact that a conflict names is read when there is room for it', async () => {
  const message = `A contact matching those details already exists with id=${OTHER}`;
  const { galena, gapBefore, calls } = await setUpSlow('2.16', (call) =>
    call === 'POST /contacts'
      ? { status: 409, body: { errors: [{ code: 'conflict', message }] } }
      : { status: 404 },
  );
  await submit(galena, 1, {});
  await galena.clock.advance(WINDOW_MS);
  expect(calls.map(({ call }) => call)).toEqual(['POST /contacts', `GET /contacts/${OTHER}`]);
  expect(gapBefore('GET')).toBe(UNTIL_NEXT_WINDOW_S * 1_000);
});

test('the further pages of a look-up wait for room', async () => {
  let pages = 0;
  const { galena, gapBefore } = await setUpSlow('1.3', (call) => {
    if (call === 'POST /contacts') return { status: 502 };
    pages += 1;
    const contact = { type: 'contact', id: OTHER, created_at: galena.clock.now() / 1_000 };
    const body = { contacts: [contact], pages: { page: pages, total_pages: 2 } };
    return { status: 200, body };
  });
  await submit(galena, 1, { email: '', name: 'Winston' });
  await galena.clock.advance(3 * WINDOW_MS);
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(gapBefore('GET', 2)).toBe(UNTIL_NEXT_WINDOW_S * 1_000);
});

test('a twin is archived when there is room for it', async () => {
  let creates = 0;
  const twin = (id: string, at: number) => ({
    type: 'contact',
    role: 'lead',
    id,
    created_at: at,
    custom_attributes: { galena_ref: REF },
  });
  const { galena, gapBefore, calls } = await setUpSlow('2.16', (call) => {
    if (call === 'POST /contacts') {
      creates += 1;
      return creates === 1 ? { status: 502 } : { status: 200, body: twin(OTHER, 2) };
    }
    if (!call.endsWith('/search')) return { status: 200 };
    const data = creates === 1 ? [] : [twin('b'.repeat(24), 1), twin(OTHER, 2)];
    return { status: 200, body: { type: 'list', data, total_count: data.length } };
  });
  await submit(galena, 1, {});
  await galena.clock.advance(6 * WINDOW_MS);
  expect(calls.map(({ call }) => call)).toContain(`POST /contacts/${OTHER}/archive`);
  expect(gapBefore(`POST /contacts/${OTHER}`)).toBe(UNTIL_NEXT_WINDOW_S * 1_000);
});

test('the end of an update’s hold takes none of the calls that are left', async () => {
  let left = 3;
  const { galena, calls } = await setUpSlow('2.16', (call) => {
    left -= 1;
    const isUpdate = call.startsWith('PUT');
    return isUpdate
      ? { status: 200, body: { type: 'contact', id: OTHER }, left }
      : { status: 422, left };
  });
  const send = (number: number, lead: Partial<TypedLead>) =>
    galena.ask('draft:submit', { id: idOf(number), lead: { ...EMPTY_LEAD, ...lead } });
  await send(1, { name: 'Winston' });
  await galena.clock.advance(100);
  await galena.ask('settings:save', { holdSeconds: 1 });
  await send(2, { name: 'Julia', updateOf: { id: OTHER, name: 'Winston' } });
  await galena.clock.advance(2_000);
  await galena.ask('settings:save', { holdSeconds: 0 });
  await send(3, { name: 'Syme' });
  await galena.clock.advance(100);
  expect(calls.map(({ call }) => call)).toEqual([
    'POST /contacts',
    `PUT /contacts/${OTHER}`,
    'POST /contacts',
  ]);
});
