import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Fetch } from '../ports.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';
import { LAG_WINDOW_MS } from './state/look-up-schedule.ts';

/** An Intercom that answers with other spellings of a lead, or with something else than a lead. */

const TOKEN = 'dG9rOjEyMzQ1Njc4OTA=';
const ID = '11111111-1111-4111-8111-111111111111';
const HOUR = 60 * 60_000;

type Answer = (text: string, path: string, method: string) => string | null;

const setUp = async ({
  version = '2.16' as ApiVersion,
  shouldCreateRef = false,
  rewrite = (text) => text,
  refuse = () => null,
}: {
  readonly version?: ApiVersion;
  readonly shouldCreateRef?: boolean;
  /** Changes the text of an answer on its way; null: no answer arrives. */
  readonly rewrite?: Answer;
  /** Intercom's words when it refuses a request; null: the request is taken. */
  readonly refuse?: (method: string, path: string, body: string) => string | null;
} = {}) => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(1),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const inner = practiceFetch(practice);
  const fetch: Fetch = async (url, init) => {
    const message = refuse(init.method, new URL(url).pathname, init.body ?? '');
    if (message !== null) {
      const errors = [{ code: 'parameter_invalid', message }];
      return Response.json({ type: 'error.list', errors }, { status: 400 });
    }
    const answer = (await inner(url, init)) as Response;
    const text = rewrite(await answer.text(), new URL(url).pathname, init.method);
    if (text === null) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    return new Response(text, { status: answer.status, headers: answer.headers });
  };
  const galena = createTestApp({ fetch });
  await galena.app.start();
  const connection = { token: TOKEN, region: 'us', apiVersion: version, shouldCreateRef } as const;
  await galena.ask('session:connect', connection);
  await galena.ask('settings:save', { holdSeconds: 0 });
  return {
    ...galena,
    practice,
    enter: (lead: object, id = ID) =>
      galena.ask('draft:submit', { id, lead: { ...EMPTY_LEAD, ...lead } }),
    pass: async (ms: number, stepMs = 5_000): Promise<void> => {
      for (let passed = 0; passed < ms; passed += stepMs) {
        await practiceClock.advance(stepMs);
        await galena.clock.advance(stepMs);
      }
    },
    creates: () =>
      practice.calls().filter(({ method, path }) => method === 'POST' && path === '/contacts'),
    stateOf: async (id = ID) => (await galena.ask('entry:read', { id })).entry.state,
  };
};

const escaped: Answer = (text, _path, method) =>
  method === 'DELETE' ? text : text.replaceAll("O'Brien", 'O&#39;Brien').replaceAll('ü', '&uuml;');

test.each(['2.16', '1.3'] as const)(
  'on %s a name that comes back escaped is the name that was sent',
  async (version) => {
    const galena = await setUp({ version, rewrite: escaped });
    await galena.enter({ name: "Sean O'Brien, Müller" });
    await galena.pass(2 * HOUR, 60_000);
    expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
    expect(galena.creates()).toHaveLength(1);
  },
);

test('a 2xx in words that nobody knows is read back by its id before anything else', async () => {
  let isFirst = true;
  const galena = await setUp({
    rewrite: (text, path, method) => {
      if (method !== 'POST' || path !== '/contacts' || !isFirst) return text;
      isFirst = false;
      return text.replace('"name":"Sean"', '"name":"S. (pending)"');
    },
  });
  await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
  await galena.pass(5_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  expect(galena.creates()).toHaveLength(1);
  expect(galena.practice.calls().map(({ path }) => path)).toContainEqual(
    expect.stringMatching(/^\/contacts\/[0-9a-f]{24}$/),
  );
});

test.each([
  ['says nothing that can be read', () => 'half a J'],
  ['never arrives', () => null],
  ['always tells of somebody else', (text: string) => text.replaceAll(/Sean/gi, 'Julia')],
])(
  'an answer that %s has the rep asked after three sendings, and never sent a fourth time',
  async (_how, rewrite) => {
    const galena = await setUp({
      // A search never finds anything.
      rewrite: (text, path, method) => {
        if (path === '/contacts' && method === 'POST') return rewrite(text);
        if (path === '/contacts/search') return '{"type":"list","data":[],"total_count":0}';
        return text.replaceAll(/Sean/gi, 'Julia');
      },
    });
    await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
    await galena.pass(6 * LAG_WINDOW_MS, 10_000);
    expect(await galena.stateOf()).toMatchObject({ kind: 'asking', unanswered: 3 });
    await galena.pass(24 * HOUR, 60_000);
    expect(galena.creates()).toHaveLength(3);
  },
);

test('a lead that was made a user before its answer was lost is found by its reference', async () => {
  const galena = await setUp({ shouldCreateRef: true, rewrite: (text) => text });
  galena.practice.setFaults({
    faults: [{ kind: 'reset-after-commit', method: 'POST', path: '/contacts' }],
  });
  await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
  await galena.clock.advance(0);
  const [lead] = galena.practice.contacts();
  const converted = await galena.practice.handle({
    method: 'PUT',
    path: `/contacts/${lead?.id}`,
    query: '',
    headers: { authorization: `Bearer ${TOKEN}`, 'intercom-version': '2.16' },
    body: '{"role":"user"}',
  });
  expect(converted).toMatchObject({ status: 200 });
  await galena.pass(60_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done', contactId: lead?.id });
  expect(galena.creates()).toHaveLength(1);
});

test('a user is never archived as a twin; the late lead is', async () => {
  const galena = await setUp({ shouldCreateRef: true });
  galena.practice.setFaults({
    faults: [{ kind: 'reset-before-commit', method: 'POST', path: '/contacts', times: 1 }],
  });
  const ask = (method: string, path: string, body: object) =>
    galena.practice.handle({
      method,
      path,
      query: '',
      headers: { authorization: `Bearer ${TOKEN}`, 'intercom-version': '2.16' },
      body: JSON.stringify(body),
    });
  await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
  await galena.pass(LAG_WINDOW_MS + 60_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  const [first] = galena.practice.contacts();
  // The younger of the two has become a user.
  const custom = { custom_attributes: { galena_ref: ID } };
  await ask('POST', '/contacts', {
    role: 'lead',
    name: 'Sean',
    email: 'sean@acme.example',
    ...custom,
  });
  const late = galena.practice.contacts().find(({ id }) => id !== first?.id);
  await ask('PUT', `/contacts/${late?.id}`, { role: 'user' });
  await galena.pass(2 * LAG_WINDOW_MS, 10_000);
  expect(galena.practice.contacts().map(({ id, role, state }) => [id, role, state])).toEqual([
    [first?.id, 'lead', 'archived'],
    [late?.id, 'user', 'live'],
  ]);
  expect(await galena.stateOf()).toMatchObject({ contactId: late?.id });
});

test('an answer about another contact does not count as the archiving of a twin', async () => {
  let isMixedUp = true;
  const galena = await setUp({
    shouldCreateRef: true,
    rewrite: (text, path) => {
      if (!path.endsWith('/archive') || !isMixedUp) return text;
      return JSON.stringify({ ...JSON.parse(text), id: 'f'.repeat(24) });
    },
  });
  galena.practice.setFaults({
    faults: [{ kind: 'reset-after-commit', method: 'POST', path: '/contacts', times: 1 }],
  });
  await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
  await galena.pass(60_000);
  const [first] = galena.practice.contacts();
  const twin = { role: 'lead', name: 'Sean', email: 'sean@acme.example' };
  galena.practice.handle({
    method: 'POST',
    path: '/contacts',
    query: '',
    headers: { authorization: `Bearer ${TOKEN}`, 'intercom-version': '2.16' },
    body: JSON.stringify({ ...twin, custom_attributes: { galena_ref: ID } }),
  });
  const archived = async (): Promise<readonly (string | null)[]> => {
    const { attempts } = await galena.ask('entry:read', { id: ID });
    return attempts.filter(({ step }) => step === 'archive-twin').map(({ outcome }) => outcome);
  };
  await galena.pass(LAG_WINDOW_MS, 10_000);
  expect(await archived()).toEqual(['unknown']);
  isMixedUp = false;
  await galena.pass(2 * LAG_WINDOW_MS, 10_000);
  expect(galena.practice.contacts().find(({ id }) => id === first?.id)?.state).toBe('live');
});

const NO_ATTRIBUTE = "Custom attribute 'galena_ref' does not exist";

/** An admin has archived the attribute of the reference. Restoring it helps, or does not. */
const withoutAttribute = async (
  version: ApiVersion,
  bringingBack: 'helps' | 'is refused' | 'is no help',
) => {
  let isThere = true;
  const galena = await setUp({
    version,
    shouldCreateRef: true,
    refuse: (method, path, body) => {
      if (method === 'PUT' && path.startsWith('/data_attributes/')) {
        isThere = bringingBack === 'helps';
        return bringingBack === 'is refused'
          ? 'You have reached the limit of 250 attributes'
          : null;
      }
      return !isThere && body.includes('galena_ref') ? NO_ATTRIBUTE : null;
    },
    rewrite: (text, path, method) =>
      path === '/data_attributes' && method === 'GET' && !isThere
        ? text.replaceAll('"archived":false', '"archived":true')
        : text,
  });
  isThere = false;
  return galena;
};

const noticeOf = async (galena: Awaited<ReturnType<typeof setUp>>) => {
  const session = await galena.ask('session:read');
  return session.kind === 'connected' ? session.notice : undefined;
};

test('an attribute that was archived is brought back, and the lead goes with its reference', async () => {
  const galena = await withoutAttribute('2.16', 'helps');
  await galena.enter({ name: 'Sean' });
  await galena.pass(30_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  expect(galena.practice.contacts()).toMatchObject([{ customAttributes: { galena_ref: ID } }]);
  expect(await noticeOf(galena)).toBeNull();
});

test.each([
  ['2.16', 'is refused', /limit of 250 attributes/],
  ['2.16', 'is no help', /no longer takes the reference/],
  ['1.3', 'is no help', /no longer takes the reference/],
] as const)(
  'on %s, where bringing it back %s, leads go without it, none is refused, and the settings say so once',
  async (version, bringingBack, words) => {
    const galena = await withoutAttribute(version, bringingBack);
    const other = ID.replaceAll('1', '2');
    await galena.enter({ name: 'Sean' });
    await galena.enter({ name: 'Julia' }, other);
    await galena.pass(60_000);
    for (const id of [ID, other]) expect(await galena.stateOf(id)).toMatchObject({ kind: 'done' });
    expect(
      galena.practice
        .contacts()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Julia', 'Sean']);
    expect(await noticeOf(galena)).toMatch(words);
    expect(await galena.ask('status:read')).toMatchObject({ waiting: 0 });
  },
);

test('an attribute that is gone when a lead is looked up is brought back for that too', async () => {
  const galena = await setUp({ shouldCreateRef: true });
  const lost = { kind: 'reset-after-commit', method: 'POST', path: '/contacts', times: 1 } as const;
  galena.practice.setFaults({ faults: [lost] });
  await galena.enter({ name: 'Sean' });
  await galena.pass(1_000, 1_000);
  galena.practice.archiveAttribute('galena_ref');
  await galena.pass(60_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  expect(galena.creates()).toHaveLength(1);
});

test('where it cannot be brought back, a lead is looked up by what it says', async () => {
  let isThere = true;
  const galena = await setUp({
    shouldCreateRef: true,
    refuse: (method, path, body) => {
      if (method === 'PUT' && path.startsWith('/data_attributes/')) return 'Not for you';
      return !isThere && body.includes('galena_ref') ? NO_ATTRIBUTE : null;
    },
  });
  const lost = { kind: 'reset-after-commit', method: 'POST', path: '/contacts', times: 1 } as const;
  galena.practice.setFaults({ faults: [lost] });
  const other = ID.replaceAll('1', '2');
  await galena.enter({ name: 'Sean', email: 'sean@acme.example' });
  await galena.pass(1_000, 1_000);
  isThere = false;
  galena.practice.archiveAttribute('galena_ref');
  await galena.pass(60_000);
  expect(await galena.stateOf()).toMatchObject({ kind: 'done' });
  expect(galena.creates()).toHaveLength(1);
  // Without an address there is nothing to look up a lead by.
  galena.practice.setFaults({ faults: [lost] });
  await galena.enter({ name: 'Julia' }, other);
  await galena.pass(10_000);
  expect(await galena.stateOf(other)).toMatchObject({ kind: 'asking', unanswered: 1 });
});

test('the steps of a lead that was merged go on at the contact that it is part of now', async () => {
  const galena = await setUp({ shouldCreateRef: true });
  const merge = { kind: 'merge', method: 'POST', path: '/contacts', times: 1 } as const;
  galena.practice.setFaults({ faults: [merge] });
  await galena.enter({
    name: 'Sean',
    email: 'sean@acme.example',
    note: 'Met Sean',
    tags: ['Fair'],
  });
  await galena.pass(60_000);
  const user = galena.practice.contacts().find(({ role }) => role === 'user');
  expect(await galena.stateOf()).toMatchObject({ kind: 'done', contactId: user?.id });
  expect(galena.practice.notes()).toMatchObject([{ contactId: user?.id }]);
  expect(galena.creates()).toHaveLength(1);
});

test('where a merged contact names no other, the step waits for the rep', async () => {
  const galena = await setUp({ shouldCreateRef: true });
  const lead = { name: 'Sean', email: 'sean@acme.example', note: 'Met Sean' };
  galena.practice.setFaults({
    faults: [
      {
        kind: 'refusal',
        method: 'POST',
        path: '/contacts/*/notes',
        status: 410,
        code: 'contact_merged',
        message: "See the 'Link' header",
      },
    ],
  });
  await galena.enter(lead);
  await galena.pass(60_000);
  const notes = galena.practice.calls().filter(({ path }) => path.endsWith('/notes'));
  expect(notes).toHaveLength(1);
  expect(await galena.stateOf()).toMatchObject({
    kind: 'created',
    steps: [{ progress: { kind: 'refused' } }],
  });
});
