import { describe, expect, test } from 'vitest';
import type { Clues } from '../../preload/contract/duplicates.ts';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Fetch } from '../ports.ts';
import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice } from '../practice/practice.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { createTestApp } from '../testing/test-app.ts';

const TOKEN = 'practice-token-1234';
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const EMAIL = 'winston@acme.example';
const PHONE = '+49 171 1234567';
const BY_EMAIL: Clues = { email: EMAIL, phone: '' };

type Options = {
  readonly version?: ApiVersion;
  readonly fetch?: Fetch;
  readonly takeGesture?: () => boolean;
};

/** Galena connected to a practice workspace; both clocks stand still. */
const setUp = async ({ version = '2.16', fetch, ...rest }: Options = {}) => {
  const practiceClock = createFakeClock();
  const practice = createPractice({
    clock: practiceClock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
  });
  const own = practiceFetch(practice);
  const galena = createTestApp({ fetch: fetch ?? own, ...rest });
  await galena.app.start();
  await galena.ask('session:connect', {
    token: TOKEN,
    region: 'us',
    apiVersion: version,
    shouldCreateRef: false,
  });
  await galena.ask('settings:save', { holdSeconds: 0 });
  const headers = { authorization: `Bearer ${TOKEN}`, accept: 'application/json' };
  const makeContact = (body: Record<string, string>) =>
    practice.handle({
      method: 'POST',
      path: '/contacts',
      query: '',
      headers: { ...headers, 'intercom-version': '2.16' },
      body: JSON.stringify({ role: 'lead', ...body }),
    });
  const submit = async (number: number, lead: Partial<TypedLead>): Promise<void> => {
    await galena.ask('draft:submit', { id: idOf(number), lead: { ...EMPTY_LEAD, ...lead } });
    await galena.clock.advance(1_000);
  };
  return {
    ...galena,
    practice,
    practiceClock,
    makeContact,
    submit,
    findLocal: (clues: Clues & { name?: string; company?: string }, exceptId = idOf(99)) =>
      galena.ask('duplicates:local', { ...clues, exceptId }),
    findRemote: (clues: Clues) => galena.ask('duplicates:remote', clues),
    searches: () =>
      practice
        .calls()
        .filter(
          ({ method, path, query }) =>
            path === '/contacts/search' ||
            (method === 'GET' && query !== '' && path === '/contacts'),
        ),
  };
};

const unavailable = (reason: string) => ({
  kind: 'unavailable',
  reason,
  message: expect.stringMatching(/^Intercom was not searched: .+\.$/),
});

describe('on this computer', () => {
  test('history, outbox and drafts are found by email and phone, the newest first', async () => {
    const galena = await setUp();
    await galena.submit(1, { name: 'Winston', email: EMAIL });
    galena.practice.setFaults({ faults: [{ kind: 'reset-before-commit' }] });
    await galena.submit(2, { name: 'Outer', phone: '0171 1234567' });
    await galena.ask('draft:save', {
      id: idOf(3),
      lead: { ...EMPTY_LEAD, email: 'WINSTON@acme.example' },
    });
    const found = await galena.findLocal({ email: EMAIL, phone: PHONE });
    expect(found).toMatchObject([
      { entryId: idOf(3), by: 'email', state: 'draft', workspaceName: null, contactId: null },
      { entryId: idOf(2), by: 'phone', title: 'Outer', contactId: null },
      { entryId: idOf(1), by: 'email', state: 'done', workspaceName: 'Practice workspace' },
    ]);
    expect(found.at(-1)?.contactId).toBe(galena.practice.contacts()[0]?.id);
  });

  test('an entry with both in common is told once', async () => {
    const galena = await setUp();
    await galena.submit(1, { email: EMAIL, phone: PHONE });
    const found = await galena.findLocal({ email: EMAIL, phone: PHONE });
    expect(found).toMatchObject([{ entryId: idOf(1), by: 'email' }]);
  });

  test.each([
    ['Inés García', 'Garcia, Ines'],
    ['Jürgen Müller', 'JURGEN MULLER'],
    ['Bjørn Łuk', 'luk bjorn'],
    ['山田 太郎', '山田太郎'],
    ['Müller', 'muller'],
  ])('%j is told to have the same name as %j', async (stored, name) => {
    const galena = await setUp();
    await galena.submit(1, { name: stored });
    const nobody = { email: '', phone: '' };
    expect(await galena.findLocal({ ...nobody, name })).toMatchObject([
      { entryId: idOf(1), by: 'name' },
    ]);
    expect(await galena.findLocal({ ...nobody, name: `${name} Lee` })).toEqual([]);
  });

  test('who shares more than the name comes first, however old', async () => {
    const galena = await setUp();
    await galena.submit(1, { name: 'Ann Lee', email: EMAIL });
    for (let number = 2; number <= 8; number += 1) await galena.submit(number, { name: 'Ann Lee' });
    const found = await galena.findLocal({ email: EMAIL, phone: '', name: 'ann lee' });
    expect(found.map(({ by }) => by)).toEqual(['email', 'name', 'name', 'name', 'name']);
  });

  test('numbers of two countries that end alike are two', async () => {
    const galena = await setUp();
    await galena.submit(1, { phone: '+47 12 34 56 78' });
    expect(await galena.findLocal({ email: '', phone: '+45 12345678' })).toEqual([]);
    expect(await galena.findLocal({ email: '', phone: '12345678' })).toHaveLength(1);
  });

  test('the entry that is typed is no duplicate of itself, and nothing has nothing in common', async () => {
    const galena = await setUp();
    await galena.submit(1, { email: EMAIL });
    await galena.submit(2, { name: 'Julia' });
    expect(await galena.findLocal(BY_EMAIL, idOf(1))).toEqual([]);
    expect(await galena.findLocal({ email: ' ', phone: '' })).toEqual([]);
  });

  test('a contact of a workspace that is not connected now can be neither opened nor updated', async () => {
    const galena = await setUp();
    await galena.submit(1, { email: EMAIL });
    await galena.ask('session:disconnect');
    expect(await galena.findLocal(BY_EMAIL)).toMatchObject([{ state: 'done', contactId: null }]);
  });
});

describe.each(['2.16', '1.3'] as const)('in Intercom on %s', (version) => {
  test('leads are found by email and by phone, each once', async () => {
    const galena = await setUp({ version });
    await galena.makeContact({ name: 'Winston', email: EMAIL, phone: PHONE });
    await galena.makeContact({ name: 'Julia', email: 'julia@acme.example' });
    const answer = await galena.findRemote({ email: ` ${EMAIL}`, phone: PHONE });
    const [winston] = galena.practice.contacts();
    expect(answer).toEqual({
      kind: 'searched',
      matches: [
        {
          contactId: winston?.id,
          name: 'Winston',
          email: EMAIL,
          phone: PHONE,
          role: 'lead',
          createdAt: winston?.createdAt,
        },
      ],
    });
  });

  test('an address in any case is found, and a number in the form in which it is stored', async () => {
    const galena = await setUp({ version });
    await galena.makeContact({ name: 'Winston', email: EMAIL });
    await galena.makeContact({ name: 'Julia', phone: '+49 171 1234567' });
    const named = async (clues: Clues) => {
      const answer = await galena.findRemote(clues);
      return answer.kind === 'searched' ? answer.matches.map(({ name }) => name) : answer;
    };
    expect(await named({ email: 'WINSTON@Acme.example', phone: '' })).toEqual(['Winston']);
    expect(await named({ email: '', phone: '+491711234567' })).toEqual(['Julia']);
  });

  test('without an address or a number nobody is asked', async () => {
    const galena = await setUp({ version });
    const calls = galena.practice.calls().length;
    expect(await galena.findRemote({ email: 'winston@', phone: '0171' })).toEqual({
      kind: 'searched',
      matches: [],
    });
    expect(galena.practice.calls()).toHaveLength(calls);
  });

  test('nothing of it is an attempt, and nothing is asked a second time', async () => {
    const galena = await setUp({ version });
    galena.practice.setFaults({ faults: [{ kind: 'bad-gateway' }] });
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('failed'));
    await galena.clock.advance(60_000);
    expect(galena.searches()).toHaveLength(1);
    expect(await galena.ask('history:list', { search: '', after: null })).toMatchObject({
      entries: [],
    });
  });

  test('the newest question wins: the one that is out is given up and says so', async () => {
    const galena = await setUp({ version });
    await galena.makeContact({ name: 'Winston', email: EMAIL });
    galena.practice.setFaults({ faults: [{ kind: 'timeout-before-commit', times: 1 }] });
    const older = galena.findRemote({ email: 'winst@acme.example', phone: '' });
    const newer = galena.findRemote(BY_EMAIL);
    expect(await older).toEqual(unavailable('failed'));
    expect(await newer).toMatchObject({ kind: 'searched', matches: [{ name: 'Winston' }] });
  });

  test('a lead on its way goes on when a question is given up', async () => {
    const galena = await setUp({ version });
    galena.practice.setFaults({ faults: [{ kind: 'slow', delayMs: 5_000, times: 1 }] });
    await galena.submit(1, { email: 'julia@acme.example' });
    const older = galena.findRemote(BY_EMAIL);
    await galena.findRemote(BY_EMAIL);
    await older;
    await galena.practiceClock.advance(5_000);
    await galena.clock.advance(1_000);
    const { entry } = await galena.ask('entry:read', { id: idOf(1) });
    expect(entry).toMatchObject({ state: { kind: 'done' }, attemptCount: 1 });
  });
});

describe('in Intercom', () => {
  test('users are found too, and a number that is stored in another spelling', async () => {
    const galena = await setUp();
    await galena.makeContact({ role: 'user', email: EMAIL });
    await galena.makeContact({ name: 'Julia', phone: '+491711234567' });
    const answer = await galena.findRemote({ email: EMAIL, phone: '0171 1234567' });
    const matches = answer.kind === 'searched' ? answer.matches : [];
    expect(new Set(matches.map(({ name, role }) => `${name}, ${role}`))).toEqual(
      new Set(['Julia, lead', 'null, user']),
    );
  });

  test('a 401 is told and pauses nothing', async () => {
    const galena = await setUp();
    galena.practice.setFaults({ faults: [{ kind: 'unauthorized', path: '/contacts/search' }] });
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('failed'));
    expect(await galena.ask('status:read')).toMatchObject({ pause: null, isOnline: true });
    await galena.submit(1, { email: EMAIL });
    expect(await galena.findLocal(BY_EMAIL)).toMatchObject([{ state: 'done' }]);
  });

  test('after a 429 nobody is asked until its time is over, and no lead is sent either', async () => {
    const galena = await setUp();
    galena.practice.setFaults({
      faults: [{ kind: 'rate-limited', times: 1, path: '/contacts/search' }],
    });
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('paused'));
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('paused'));
    expect(galena.searches()).toHaveLength(1);
    const { quietUntil } = await galena.ask('status:read');
    expect(quietUntil).toBeGreaterThan(galena.clock.now() + 8_000);
    await galena.submit(1, { name: 'Julia' });
    expect(galena.practice.contacts()).toEqual([]);
    await galena.clock.advance(10_000);
    expect(galena.practice.contacts()).toHaveLength(1);
    expect(await galena.findRemote(BY_EMAIL)).toMatchObject({ kind: 'searched' });
  });

  test('the last calls of a window are left to the leads', async () => {
    const galena = await setUp();
    // The catalog is read in the same window, and its calls count.
    galena.practice.setSettings({ callsPerWindow: 36 });
    await galena.submit(1, { name: 'Julia' });
    const answers = [];
    for (let count = 0; count < 10; count += 1) answers.push(await galena.findRemote(BY_EMAIL));
    const busy = answers.findIndex(({ kind }) => kind === 'unavailable');
    expect(busy).toBeGreaterThan(0);
    expect(answers[busy]).toEqual(unavailable('paused'));
    expect(galena.searches()).toHaveLength(busy);
  });

  test('offline, without a token, and while the outbox is paused nobody is asked', async () => {
    const galena = await setUp();
    galena.connectivity.set(false);
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('offline'));
    galena.connectivity.set(true);
    galena.practice.setFaults({ faults: [{ kind: 'unauthorized', path: '/contacts' }] });
    await galena.submit(1, { name: 'Julia' });
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('paused'));
    await galena.ask('session:disconnect');
    expect(await galena.findRemote(BY_EMAIL)).toEqual(unavailable('not-connected'));
    expect(galena.searches()).toEqual([]);
  });
});

/** An Intercom that accepts every token and gives one answer to every other call. */
const answerWith = (answer: () => Response): Fetch => {
  const me = { type: 'admin', id: '1', app: { id_code: 'acme', name: 'Acme', region: 'US' } };
  return async (url) => {
    if (url.endsWith('/me')) return Response.json(me);
    if (url.includes('/data_attributes')) return Response.json({ type: 'list', data: [] });
    return answer();
  };
};

describe('an answer', () => {
  test.each([
    ['a sign-in page', () => new Response('<html>Hotel Wi-Fi</html>'), 'offline'],
    ['other JSON', () => Response.json({ hello: 'world' }), 'offline'],
    ['a firewall’s page', () => new Response('<html>No</html>', { status: 403 }), 'offline'],
    ['a server error', () => Response.json({ type: 'list', data: [] }, { status: 500 }), 'failed'],
  ])('that is %s is none', async (_name, answer, reason) => {
    const { findRemote } = await setUp({ fetch: answerWith(answer) });
    expect(await findRemote(BY_EMAIL)).toEqual(unavailable(reason));
  });

  test('no more than five are told, the newest first', async () => {
    const data = Array.from({ length: 9 }, (_, number) => ({
      id: `c${number}`,
      created_at: number,
    }));
    const { findRemote } = await setUp({ fetch: answerWith(() => Response.json({ data })) });
    const answer = await findRemote(BY_EMAIL);
    expect(answer.kind === 'searched' && answer.matches.map(({ contactId }) => contactId)).toEqual([
      'c8',
      'c7',
      'c6',
      'c5',
      'c4',
    ]);
  });

  test('that has not come when Galena is closed is not waited for', async () => {
    let isAborted = false;
    const fetch: Fetch = (url, init) =>
      url.includes('/search')
        ? new Promise((_resolve, reject) => {
            init.signal.addEventListener('abort', () => {
              isAborted = true;
              reject(init.signal.reason);
            });
          })
        : answerWith(() => Response.json({}))(url, init);
    const { app, findRemote } = await setUp({ fetch });
    const question = findRemote(BY_EMAIL);
    await app.stop();
    expect(isAborted).toBe(true);
    expect(await question).toEqual(unavailable('failed'));
  });
});

describe('opening a contact', () => {
  const addressOf = (contactId = '') =>
    `https://app.intercom.com/a/apps/practice/users/${contactId}/all-conversations`;

  test('goes to the workspace in which the page was told of it', async () => {
    const galena = await setUp();
    await galena.makeContact({ name: 'Winston', email: EMAIL });
    await galena.findRemote(BY_EMAIL);
    const [contact] = galena.practice.contacts();
    await galena.ask('duplicates:open', { contactId: contact?.id ?? '' });
    expect(galena.opened).toEqual([addressOf(contact?.id)]);
  });

  test('is there for a lead of this computer as well', async () => {
    const galena = await setUp();
    await galena.submit(1, { name: 'Winston', email: EMAIL });
    const [match] = await galena.findLocal(BY_EMAIL);
    await galena.ask('duplicates:open', { contactId: match?.contactId ?? '' });
    expect(galena.opened).toEqual([addressOf(galena.practice.contacts()[0]?.id)]);
  });

  test.each(['c1', '../../x?y#z', '__proto__', 'https://app.intercom.com/'])(
    'of whom the page was never told, as %s, opens nothing',
    async (contactId) => {
      const galena = await setUp();
      expect(await galena.call('duplicates:open', { contactId })).toMatchObject({
        error: { code: expect.stringMatching(/^(link-refused|payload-invalid)$/) },
      });
      expect(galena.opened).toEqual([]);
    },
  );

  test('opens one for each press', async () => {
    let presses = 1;
    const takeGesture = () => {
      presses -= 1;
      return presses >= 0;
    };
    const galena = await setUp({ takeGesture });
    await galena.submit(1, { name: 'Winston', email: EMAIL });
    const [match] = await galena.findLocal(BY_EMAIL);
    const ask = () => galena.call('duplicates:open', { contactId: match?.contactId ?? '' });
    expect((await ask()).ok).toBe(true);
    expect(await ask()).toMatchObject({ error: { code: 'link-refused' } });
    expect(await galena.call('entry:open-contact', { id: idOf(1) })).toMatchObject({
      error: { code: 'link-refused' },
    });
    expect(galena.opened).toHaveLength(1);
    presses = 1;
    expect((await galena.call('entry:open-contact', { id: idOf(1) })).ok).toBe(true);
    expect(galena.opened).toHaveLength(2);
  });

  test('is forgotten when a thousand others were told of since', async () => {
    let round = 0;
    const five = () =>
      Array.from({ length: 5 }, (_, number) => ({ id: `c${round}-${number}`, created_at: number }));
    const galena = await setUp({ fetch: answerWith(() => Response.json({ data: five() })) });
    const open = () => galena.call('duplicates:open', { contactId: 'c0-4' });
    expect(await galena.findRemote(BY_EMAIL)).toMatchObject({ kind: 'searched' });
    expect((await open()).ok).toBe(true);
    for (round = 1; round <= 200; round += 1) {
      await galena.clock.advance(1_000);
      expect(await galena.findRemote(BY_EMAIL)).toMatchObject({ kind: 'searched' });
    }
    expect((await open()).ok).toBe(false);
  });

  test.each(['disconnected', 'practising'])('while %s nothing is opened', async (state) => {
    const galena = await setUp({ fetch: answerWith(() => Response.json({})) });
    await galena.ask('session:disconnect');
    if (state === 'practising') {
      await galena.ask('session:connect-practice', { apiVersion: '2.16', shouldCreateRef: false });
    }
    expect(await galena.call('duplicates:open', { contactId: 'c1' })).toMatchObject({
      ok: false,
      error: { code: 'link-refused' },
    });
    expect(galena.opened).toEqual([]);
  });
});
