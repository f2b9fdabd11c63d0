import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { Fetch } from '../ports.ts';
import type { FaultPlan } from '../practice/faults.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';

// Trouble of the whole workspace, current or over: what happens to leads, and what the rep is told.

const TOKEN = 'practice-token-1234';
const MINUTE_S = 60;
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const page =
  (status: number): Fetch =>
  async () =>
    new Response('<html><h1>Sign in</h1></html>', { status });
const json =
  (status: number, body: unknown): Fetch =>
  async () =>
    Response.json(body, { status });
const errors = (status: number, code: string, message: string): Fetch =>
  json(status, { type: 'error.list', errors: [{ code, message }] });

const setUp = async (version: '2.16' | '1.3' = '2.16') => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const honest = practiceFetch(practice);
  let inTheWay: Fetch | null = null;
  const calls: string[] = [];
  const galena = createTestApp({
    fetch: (url, init) => {
      calls.push(`${init.method} ${new URL(url).pathname}`);
      return (inTheWay ?? honest)(url, init);
    },
  });
  await galena.app.start();
  const connection = { token: TOKEN, region: 'us', apiVersion: version } as const;
  await galena.ask('session:connect', { ...connection, shouldCreateRef: true });
  await galena.ask('settings:save', { holdSeconds: 0 });
  const pass = async (seconds: number): Promise<void> => {
    const stepS = seconds > MINUTE_S ? 5 : 1;
    for (let passed = 0; passed < seconds; passed += stepS) {
      await practiceClock.advance(stepS * 1_000);
      await galena.clock.advance(stepS * 1_000);
    }
  };
  await pass(10);
  const submit = (number: number, lead: Partial<TypedLead> = {}) =>
    galena.ask('draft:submit', {
      id: idOf(number),
      lead: { ...EMPTY_LEAD, name: `Lead ${number}`, ...lead },
    });
  const stateOf = async (number: number) =>
    (await galena.ask('entry:read', { id: idOf(number) })).entry.state;
  return {
    ...galena,
    practice,
    calls,
    pass,
    submit,
    stateOf,
    submitMany: async (count: number): Promise<void> => {
      for (let number = 1; number <= count; number += 1) await submit(number);
    },
    put: (what: Fetch | null): void => {
      calls.length = 0;
      inTheWay = what;
    },
    strike: (...faults: FaultPlan['faults']): void => practice.setFaults({ faults }),
    kinds: async (): Promise<Record<string, number>> => {
      const { entries } = await galena.ask('history:list', { search: '', after: null });
      const kinds: Record<string, number> = {};
      for (const { state } of entries) kinds[state.kind] = (kinds[state.kind] ?? 0) + 1;
      return kinds;
    },
    status: () => galena.ask('status:read'),
    leads: () => practice.contacts().filter(({ state }) => state === 'live'),
  };
};

describe('what is not Intercom', () => {
  test.each([
    ['a firewall’s page', page(403), '403'],
    ['a proxy’s question for a login', page(407), 'network settings'],
    ['a filter', page(451), '451'],
    ['a page in place of a refusal', page(400), '400'],
    ['a firewall that writes JSON', json(403, { blocked: true }), '403'],
  ])(
    '(%s) refuses no lead: one call finds out for all, ever more seldom',
    async (_n, what, said) => {
      const galena = await setUp();
      galena.put(what);
      await galena.submitMany(20);
      await galena.pass(30 * MINUTE_S);
      expect(await galena.kinds()).toEqual({ queued: 20 });
      // There are enough leads for a call every second.
      expect(galena.calls.length).toBeLessThan(60);
      const { pause, obstacle, isOnline } = await galena.status();
      expect({ pause, isOnline }).toEqual({ pause: null, isOnline: false });
      expect(obstacle).toContain(said);
      expect(obstacle).toMatch(/safe in the outbox and go out by themselves/);
      expect(obstacle).not.toMatch(/token|permission/i);
      galena.put(null);
      await galena.pass(6 * MINUTE_S);
      expect(await galena.kinds()).toEqual({ done: 20 });
      expect(galena.leads()).toHaveLength(20);
      expect(await galena.status()).toMatchObject({ obstacle: null, isOnline: true });
    },
  );

  test.each([
    ['a sign-in page', page(200)],
    ['a network’s own JSON', json(200, { portal: 'https://hotel.example' })],
    ['a network that asks for a sign-in', page(511)],
    ['a redirect', async () => new Response('', { status: 302, headers: { location: '/x' } })],
  ] as const)(
    '(%s) leaves few leads in doubt, and each is there once in the end',
    async (_n, what) => {
      const galena = await setUp();
      galena.put(what);
      await galena.submitMany(20);
      await galena.pass(5 * MINUTE_S);
      const { queued = 0, uncertain = 0, ...others } = await galena.kinds();
      expect(others).toEqual({});
      expect([queued + uncertain, uncertain < 15]).toEqual([20, true]);
      expect((await galena.status()).obstacle).toMatch(/^Something on the network/);
      galena.put(null);
      await galena.pass(30 * MINUTE_S);
      expect(await galena.kinds()).toEqual({ done: 20 });
      expect(galena.leads()).toHaveLength(20);
    },
  );

  test('at a step keeps the step open, however often it comes', async () => {
    const galena = await setUp();
    const honest = practiceFetch(galena.practice);
    galena.put((url, init) => (url.endsWith('/tags') ? page(200) : honest)(url, init));
    await galena.submit(1, { tags: ['Fair'] });
    await galena.pass(60 * MINUTE_S);
    expect(await galena.stateOf(1)).toMatchObject({
      kind: 'created',
      steps: [{ progress: { kind: 'to-do' } }],
    });
    galena.put(null);
    await galena.pass(6 * MINUTE_S);
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'done' });
  });
});

describe('trouble of the whole workspace', () => {
  test.each([
    ['token-wrong', errors(401, 'token_revoked', 'Revoked.'), /no longer accepts.*connect again/],
    ['token-forbidden', errors(403, 'forbidden', 'No scope.'), /“No scope\.”.*then try again/],
    [
      'plan',
      errors(403, 'api_plan_restricted', 'Active subscription needed.'),
      /“Active sub.*plan|plan.*“Active sub/,
    ],
    ['plan', errors(402, 'payment', 'Pay first.'), /“Pay first\.”.*subscription/],
    [
      'version',
      errors(400, 'intercom_version_invalid', 'Not valid.'),
      /API version.*“Not valid\.”/,
    ],
    [
      'version',
      errors(404, 'not_found', 'Resource Not Found'),
      /API version.*“Resource Not Found”/,
    ],
  ] as const)('%s pauses once and refuses nobody', async (reason, what, words) => {
    const galena = await setUp();
    galena.put(what);
    await galena.submitMany(20);
    await galena.pass(30 * MINUTE_S);
    expect(await galena.kinds()).toEqual({ queued: 20 });
    // As many calls as may be out at once, and never more after that.
    expect(galena.calls.length).toBeLessThanOrEqual(8);
    const { pause } = await galena.status();
    expect(pause).toMatchObject({ reason, message: expect.stringMatching(words) });
    expect(pause?.message).toMatch(/Your leads are safe/);

    // If the rep retries too early, one call tests it for all leads.
    galena.calls.length = 0;
    await galena.ask('outbox:retry-all');
    await galena.pass(MINUTE_S);
    expect(galena.calls).toEqual(['POST /contacts']);
    expect((await galena.status()).pause).toMatchObject({ reason });

    galena.put(null);
    await galena.ask('outbox:retry-all');
    await galena.pass(MINUTE_S);
    expect(await galena.kinds()).toEqual({ done: 20 });
    expect((await galena.status()).pause).toBeNull();
  });

  test('a plan that does not allow a step pauses too, and the step goes on afterwards', async () => {
    const galena = await setUp();
    galena.strike({ kind: 'forbidden', code: 'api_plan_restricted', path: '/tags', times: 1 });
    await galena.submit(1, { tags: ['Fair'] });
    await galena.pass(5);
    expect((await galena.status()).pause).toMatchObject({ reason: 'plan' });
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'created', cause: 'workspace' });
    await galena.ask('outbox:retry-all');
    await galena.pass(5);
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'done' });
  });

  test('a contact that is locked holds up nobody else, and is tried again calmly', async () => {
    const galena = await setUp();
    galena.strike({
      kind: 'refusal',
      status: 423,
      code: 'locked',
      message: 'Busy.',
      path: '/tags',
    });
    await galena.submit(1, { tags: ['Fair'] });
    await galena.pass(2);
    galena.calls.length = 0;
    await galena.submit(2);
    await galena.pass(10 * MINUTE_S);
    expect(await galena.stateOf(2)).toMatchObject({ kind: 'done' });
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'created', cause: 'rate-limited' });
    expect(galena.calls.filter((call) => call.endsWith('/tags')).length).toBeLessThan(25);
  });
});

describe('Retry all', () => {
  const refusal = { kind: 'refusal', status: 422, code: 'x', message: 'Not today.' } as const;

  test('tries again what was refused, leads and steps, and leaves the rest alone', async () => {
    const galena = await setUp();
    galena.strike({ ...refusal, path: '/contacts' }, { kind: 'forbidden', path: '/tags' });
    await galena.submit(1);
    await galena.pass(5);
    galena.strike({ kind: 'forbidden', path: '/tags' });
    await galena.submit(2, { tags: ['Fair'] });
    await galena.pass(5);
    expect(await galena.kinds()).toEqual({ refused: 1, created: 1 });
    galena.strike();
    expect(await galena.ask('outbox:retry-all')).toEqual({ retried: 2 });
    await galena.pass(5);
    expect(await galena.kinds()).toEqual({ done: 2 });
    expect(await galena.ask('outbox:retry-all')).toEqual({ retried: 0 });
  });

  test('takes very many a batch at a time', { timeout: 30_000 }, async () => {
    const galena = await setUp();
    galena.strike({ ...refusal, path: '/contacts' });
    galena.practice.setSettings({ callsPerWindow: 10_000 });
    await galena.submitMany(130);
    await galena.pass(15);
    expect(await galena.status()).toMatchObject({ waiting: 130 });
    galena.strike();
    expect(await galena.ask('outbox:retry-all')).toEqual({ retried: 100 });
    await galena.pass(15);
    expect(await galena.status()).toMatchObject({ waiting: 0 });
    expect(galena.leads()).toHaveLength(130);
  });

  test('does not ask for leads of another workspace', async () => {
    const galena = await setUp();
    galena.strike({ ...refusal, path: '/contacts' });
    await galena.submit(1);
    await galena.pass(5);
    await galena.ask('session:disconnect');
    expect(await galena.ask('outbox:retry-all')).toEqual({ retried: 0 });
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'refused' });
  });
});

describe('a conflict', () => {
  const conflict = (id: string, what = 'A'): FaultPlan['faults'][number] => ({
    kind: 'refusal',
    status: 409,
    code: 'conflict',
    message: `${what} contact matching those details already exists with id=${id}`,
    method: 'POST',
    path: '/contacts',
  });
  const withAnn = async (version: '2.16' | '1.3' = '2.16') => {
    const galena = await setUp(version);
    await galena.submit(9, { name: 'Ann Müller', email: 'ann@acme.example' });
    await galena.pass(5);
    const ann = galena.leads()[0]?.id ?? expect.unreachable();
    const call = async (method: string, path: string) =>
      galena.practice.handle({
        method,
        path,
        query: '',
        headers: { authorization: `Bearer ${TOKEN}`, 'intercom-version': '2.16' },
        body: '',
      });
    return { ...galena, ann, intercom: call };
  };
  const refusalOf = async ({ stateOf }: Awaited<ReturnType<typeof setUp>>) => {
    const state = await stateOf(1);
    return state.kind === 'refused' ? state.refusal : expect.unreachable(state.kind);
  };

  test.each(['2.16', '1.3'] as const)(
    'names the person that is in the way on %s',
    async (version) => {
      const galena = await withAnn(version);
      galena.strike(conflict(galena.ann));
      await galena.submit(1, { email: 'ann@acme.example' });
      await galena.pass(5);
      expect(await refusalOf(galena)).toMatchObject({
        otherContactId: galena.ann,
        otherContact: { name: 'Ann Müller', role: 'lead', isArchived: false },
      });
      await galena.ask('entry:open-contact', { id: idOf(1) });
      expect(galena.opened).toEqual([expect.stringContaining(galena.ann)]);
    },
  );

  test('can be written into the contact instead, once the rep has looked at it', async () => {
    const galena = await withAnn();
    galena.strike(conflict(galena.ann));
    await galena.submit(1, { phone: '+49 171 1234567' });
    await galena.pass(5);
    const draft = await galena.ask('outbox:update-other', { id: idOf(1) });
    const updateOf = { id: galena.ann, name: 'Ann Müller' };
    expect(draft).toMatchObject({ state: { kind: 'draft' }, lead: { updateOf } });
    await galena.submit(1, draft.lead);
    await galena.pass(5);
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'done', contactId: galena.ann });
    expect(galena.leads()).toMatchObject([{ id: galena.ann, phone: '+49 171 1234567' }]);
  });

  test('with an archived contact brings it back', async () => {
    const galena = await withAnn();
    await galena.intercom('POST', `/contacts/${galena.ann}/archive`);
    galena.strike(conflict(galena.ann, 'An archived'));
    await galena.submit(1, { name: 'Ann Smith' });
    await galena.pass(5);
    expect(await refusalOf(galena)).toMatchObject({ otherContact: { isArchived: true } });
    const { lead } = await galena.ask('outbox:update-other', { id: idOf(1) });
    expect(lead.updateOf).toMatchObject({ id: galena.ann, isArchived: true });
    await galena.submit(1, lead);
    await galena.pass(5);
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'done' });
    expect(galena.leads()).toMatchObject([{ id: galena.ann, name: 'Ann Smith' }]);
  });

  test('with a contact that was deleted says what Intercom says, and nothing is made', async () => {
    const galena = await withAnn();
    await galena.intercom('DELETE', `/contacts/${galena.ann}`);
    galena.strike(conflict(galena.ann));
    await galena.submit(1);
    await galena.pass(5);
    const { lead } = await galena.ask('outbox:update-other', { id: idOf(1) });
    await galena.submit(1, lead);
    await galena.pass(5);
    expect(await galena.stateOf(1)).toMatchObject({
      kind: 'created',
      steps: [
        { progress: { kind: 'refused', refusal: { message: expect.stringMatching(/deleted/) } } },
      ],
    });
    expect(galena.leads()).toEqual([]);
  });

  test('with a contact that 1.x does not show offers no update', async () => {
    const galena = await withAnn('1.3');
    await galena.intercom('POST', `/contacts/${galena.ann}/archive`);
    galena.strike(conflict(galena.ann));
    await galena.submit(1);
    await galena.pass(5);
    expect(await refusalOf(galena)).toMatchObject({ otherContact: { isArchived: false } });
    expect(await galena.call('outbox:update-other', { id: idOf(1) })).toMatchObject({ ok: false });
    expect(await galena.stateOf(1)).toMatchObject({ kind: 'refused' });
  });
});
