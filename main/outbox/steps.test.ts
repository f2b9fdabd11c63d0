import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { FaultPlan } from '../practice/faults.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';

const TOKEN = 'practice-token-1234';
const ID = '11111111-1111-4111-8111-111111111111';

const winston: TypedLead = {
  ...EMPTY_LEAD,
  name: 'Winston',
  email: 'winston@acme.example',
  company: 'Oceania Records',
  tags: ['Fair 2026', 'Hot lead'],
  note: 'Wants a call\nabout <telescreens> & more',
};

const setUp = async (version: ApiVersion, faults: FaultPlan['faults'] = []) => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const reach = practiceFetch(practice);
  let isPluggedIn = true;
  const galena = createTestApp({
    fetch: async (url, init) => {
      if (isPluggedIn) return reach(url, init);
      throw Object.assign(new Error('no network'), { code: 'ENOTFOUND' });
    },
  });
  await galena.app.start();
  await galena.ask('session:connect', {
    token: TOKEN,
    region: 'us',
    apiVersion: version,
    shouldCreateRef: true,
  });
  await galena.ask('settings:save', { holdSeconds: 0 });
  practice.setFaults({ faults });
  const named = (names: readonly string[], all: readonly { id: string; name: string | null }[]) =>
    all.filter(({ id }) => names.includes(id)).map(({ name }) => name);
  return {
    ...galena,
    practice,
    plug: (isIn: boolean): void => {
      isPluggedIn = isIn;
      galena.connectivity.set(isIn);
    },
    pass: async (seconds: number): Promise<void> => {
      for (let passed = 0; passed < seconds; passed += 1) {
        await practiceClock.advance(1_000);
        await galena.clock.advance(1_000);
      }
    },
    entry: () => galena.ask('entry:read', { id: ID }),
    changes: () => practice.calls().filter(({ method }) => method !== 'GET'),
    /** What Intercom has about the only lead. */
    seen: () => {
      const contact = practice.contacts()[0];
      return {
        leads: practice.contacts().length,
        companies: named(contact?.companyIds ?? [], practice.companies()),
        tags: named(contact?.tags.map(({ id }) => id) ?? [], practice.tags()),
        notes: practice.notes().map(({ body }) => body),
        owner: contact?.ownerId ?? null,
      };
    },
  };
};

const NOTE = '<p>Wants a call<br>about &lt;telescreens&gt; &amp; more</p>';
const WHOLE = {
  leads: 1,
  companies: ['Oceania Records'],
  tags: ['Fair 2026', 'Hot lead'],
  notes: [NOTE],
};

/** The path at which each API version takes a note. */
const NOTE_PATHS = { '2.16': '/contacts/*/notes', '1.3': '/notes' } as const;

describe.each(['2.16', '1.3'] as const)('the steps of a lead on %s', (version) => {
  const note = { method: 'POST', path: NOTE_PATHS[version] };

  test('company, tags and note follow the lead, each as an attempt on record', async () => {
    const galena = await setUp(version);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(2);
    expect(galena.seen()).toMatchObject(WHOLE);
    const { entry, attempts } = await galena.entry();
    expect(entry.state).toMatchObject({ kind: 'done' });
    expect(new Set(attempts.map(({ step }) => step))).toEqual(
      new Set(['create', 'company', 'tag', 'note']),
    );
    expect(attempts.every(({ status }) => status !== null)).toBe(true);
  });

  test('a company that Intercom has already is taken, and none is made beside it', async () => {
    const galena = await setUp(version);
    const known = galena.practice.companies()[0]?.name ?? '';
    const before = galena.practice.companies().length;
    await galena.ask('draft:submit', { id: ID, lead: { ...winston, company: known } });
    await galena.pass(2);
    expect(galena.seen()).toMatchObject({ companies: [known] });
    expect(galena.practice.companies()).toHaveLength(before);
  });

  test('a note whose answer was lost is looked for and not written twice', async () => {
    const galena = await setUp(version, [{ kind: 'reset-after-commit', times: 1, ...note }]);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(3);
    expect((await galena.entry()).entry.state).toMatchObject({ kind: 'created' });
    await galena.pass(5);
    expect((await galena.entry()).entry.state).toMatchObject({ kind: 'done' });
    expect(galena.seen()).toMatchObject(WHOLE);
  });

  test('a note that was not written is written again after it was looked for', async () => {
    const galena = await setUp(version, [{ kind: 'reset-before-commit', times: 1, ...note }]);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(60);
    expect((await galena.entry()).entry.state).toMatchObject({ kind: 'done' });
    expect(galena.seen()).toMatchObject(WHOLE);
    const { attempts } = await galena.entry();
    const looks = attempts.filter((one) => one.step === 'note' && one.method === 'GET');
    expect(looks.map(({ outcome }) => outcome)).toEqual(['absent', 'absent', 'absent']);
  });

  test('a refused step keeps neither the lead nor the other steps, and is retried alone', async () => {
    const forbidden = { kind: 'forbidden', path: '/tags', times: 1 } as const;
    const galena = await setUp(version, [forbidden]);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(2);
    const { entry } = await galena.entry();
    expect(entry.state).toMatchObject({ kind: 'created', notBefore: null });
    expect(galena.seen()).toMatchObject({ ...WHOLE, tags: ['Hot lead'] });
    expect((await galena.ask('status:read')).pause).toBeNull();
    expect(await galena.ask('outbox:list')).toHaveLength(1);

    const before = galena.changes().length;
    await galena.ask('outbox:retry', { id: ID });
    await galena.pass(2);
    expect((await galena.entry()).entry.state).toMatchObject({ kind: 'done' });
    expect(galena.seen().tags.toSorted()).toEqual(['Fair 2026', 'Hot lead']);
    const again = galena.changes().slice(before);
    expect(again.every(({ path }) => path.endsWith('/tags'))).toBe(true);
  });

  test('a refused step can be left out', async () => {
    const galena = await setUp(version, [{ kind: 'forbidden', path: '/tags' }]);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(2);
    const left = await galena.ask('outbox:leave-out', { id: ID });
    expect(left.state.kind).toBe('done');
    await galena.pass(5);
    expect(galena.seen()).toMatchObject({ ...WHOLE, tags: [] });
  });

  test('a token that is revoked between the steps pauses everything, once', async () => {
    const galena = await setUp(version, [{ kind: 'unauthorized', ...note }]);
    await galena.ask('draft:submit', { id: ID, lead: winston });
    await galena.pass(3);
    expect((await galena.ask('status:read')).pause).toMatchObject({ reason: 'token-wrong' });
    galena.practice.setFaults({ faults: [] });
    await galena.ask('session:connect', {
      token: TOKEN,
      region: 'us',
      apiVersion: version,
      shouldCreateRef: true,
    });
    await galena.pass(2);
    expect(galena.seen()).toMatchObject(WHOLE);
  });

  test('an update changes the contact that is there, and makes none', async () => {
    const galena = await setUp(version);
    await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, name: 'W. Smith' } });
    await galena.pass(2);
    const contactId = galena.practice.contacts()[0]?.id ?? '';
    const updateOf = { id: contactId, name: 'W. Smith' };
    const second = '22222222-2222-4222-8222-222222222222';
    await galena.ask('draft:submit', { id: second, lead: { ...winston, updateOf } });
    await galena.pass(2);
    expect(galena.seen()).toMatchObject(WHOLE);
    expect(galena.practice.contacts()[0]).toMatchObject({
      name: 'Winston',
      email: 'winston@acme.example',
      // The ref is the one of the lead that created the contact.
      customAttributes: { galena_ref: ID },
    });
    expect((await galena.ask('entry:read', { id: second })).entry.state.kind).toBe('done');
  });

  test.each([
    ['before', 'note'],
    ['after', 'note'],
    ['before', 'list'],
  ] as const)(
    'a note that says what an older one says is not taken for it, its answer lost %s a commit of the %s',
    async (when, what) => {
      const galena = await setUp(version);
      const lead = { ...EMPTY_LEAD, name: 'W. Smith', note: 'Called, no answer' };
      await galena.ask('draft:submit', { id: ID, lead });
      await galena.pass(2);
      const updateOf = { id: galena.practice.contacts()[0]?.id ?? '', name: 'W. Smith' };
      const method = what === 'note' ? 'POST' : 'GET';
      galena.practice.setFaults({
        faults: [{ kind: `reset-${when}-commit`, times: 1, ...note, method }],
      });
      const second = '22222222-2222-4222-8222-222222222222';
      await galena.ask('draft:submit', { id: second, lead: { ...lead, updateOf } });
      await galena.pass(60);
      expect((await galena.ask('entry:read', { id: second })).entry.state.kind).toBe('done');
      expect(galena.seen().notes).toEqual(['<p>Called, no answer</p>', '<p>Called, no answer</p>']);
    },
  );

  test('an update that is refused can be edited, and has changed nothing', async () => {
    const galena = await setUp(version);
    const updateOf = { id: '0'.repeat(24), name: 'Nobody' };
    await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, name: 'Ann', updateOf } });
    await galena.pass(2);
    expect((await galena.entry()).entry.state).toMatchObject({ kind: 'created', notBefore: null });
    expect((await galena.ask('outbox:edit', { id: ID })).state.kind).toBe('draft');
    expect(galena.practice.contacts()).toHaveLength(0);
  });
});

test('a refused update that is edited and submitted again writes its note once', async () => {
  const galena = await setUp('2.16');
  await galena.ask('draft:submit', { id: ID, lead: { ...EMPTY_LEAD, name: 'W. Smith' } });
  await galena.pass(2);
  const updateOf = { id: galena.practice.contacts()[0]?.id ?? '', name: 'W. Smith' };
  const second = '22222222-2222-4222-8222-222222222222';
  const lead = { ...winston, updateOf };
  galena.practice.setFaults({
    faults: [{ kind: 'refusal', status: 400, code: 'x', message: 'no', method: 'PUT', times: 1 }],
  });
  await galena.ask('draft:submit', { id: second, lead });
  await galena.pass(3);
  expect(galena.seen()).toMatchObject({ notes: [], tags: [], companies: [] });
  await galena.ask('outbox:edit', { id: second });
  await galena.ask('draft:submit', { id: second, lead });
  await galena.pass(3);
  expect(galena.seen()).toMatchObject(WHOLE);
  expect((await galena.ask('entry:read', { id: second })).entry.state.kind).toBe('done');
});

describe('an update that waits for the network', () => {
  const updateOf = { id: '5811f6bbe6b4704ddfa84ac0', name: 'W. Smith' };
  const setUpOffline = async () => {
    const galena = await setUp('2.16');
    galena.plug(false);
    await galena.ask('draft:submit', { id: ID, lead: { ...winston, updateOf } });
    return galena;
  };

  test('can be edited', async () => {
    const galena = await setUpOffline();
    await galena.pass(2);
    expect((await galena.ask('outbox:edit', { id: ID })).state.kind).toBe('draft');
  });

  test('can be discarded, and is not sent then', async () => {
    const galena = await setUpOffline();
    await galena.pass(2);
    expect((await galena.ask('entry:discard', { id: ID })).state.kind).toBe('discarded');
    galena.plug(true);
    await galena.pass(60);
    expect(galena.changes().some(({ path }) => path.startsWith('/contacts'))).toBe(false);
  });
});

test('an update that may have been carried out is said to be so when it cannot be edited', async () => {
  const galena = await setUp('2.16', [{ kind: 'bad-gateway', method: 'PUT' }]);
  const updateOf = { id: '5811f6bbe6b4704ddfa84ac0', name: 'W. Smith' };
  await galena.ask('draft:submit', { id: ID, lead: { ...winston, updateOf } });
  await galena.pass(1);
  expect(await galena.call('outbox:edit', { id: ID })).toMatchObject({
    error: {
      code: 'entry-not-in-state',
      message: expect.stringMatching(/the update is perhaps in Intercom already now/),
    },
  });
});

test('on 2.16 the owner is a step of its own; a wrong one keeps nothing else', async () => {
  const galena = await setUp('2.16');
  const lead = { ...winston, ownerId: 'nobody' };
  await galena.ask('draft:submit', { id: ID, lead });
  await galena.pass(2);
  expect(galena.seen()).toMatchObject({ ...WHOLE, owner: null });
  expect((await galena.entry()).entry.state).toMatchObject({ kind: 'created', notBefore: null });
});

test('on 1.3 no owner is sent: nothing shows that it is taken', async () => {
  const galena = await setUp('1.3');
  await galena.ask('draft:submit', { id: ID, lead: { ...winston, ownerId: '1' } });
  await galena.pass(2);
  expect((await galena.entry()).entry.state.kind).toBe('done');
  expect(galena.changes().some(({ body }) => body.includes('owner_id'))).toBe(false);
});
