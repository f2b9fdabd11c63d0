import { expect, onTestFinished, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import type { Fetch } from '../../ports.ts';
import { openHarness } from '../../practice/harness.ts';
import { createMemoryKeychain } from '../../storage/keychain-memory.ts';
import { practiceFetch } from '../../testing/practice-fetch.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';

// What is launched may take several calls; each waits for its own turn.

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
  /** Headers that tell of the limit come with a 429 alone. */
  readonly isTaciturn?: boolean;
};

/** Galena and a practice workspace on one clock, at the beginning of a window. */
const setUp = async ({ limit, isTaciturn = false }: Options) => {
  let inner: Fetch = async () => expect.unreachable();
  const fetch: Fetch = async (url, init) => {
    const answer = await inner(url, init);
    if (!isTaciturn || answer.status === TOO_MANY) return answer;
    const headers = [...answer.headers].filter(([name]) => !name.startsWith('x-ratelimit'));
    return new Response(await answer.text(), { status: answer.status, headers });
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
