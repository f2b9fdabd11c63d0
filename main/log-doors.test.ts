import { describe, expect, test } from 'vitest';
import type { Fetch } from './ports.ts';
import { agreeableIntercom } from './testing/fake-intercom.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

/** Every screen that says "cannot" has its reason in the log. There is a test for each. */

const CONNECTION = {
  token: 'dG9rOjEyMzQ1Njc4OTA=',
  region: 'us',
  apiVersion: '2.16',
  shouldCreateRef: false,
} as const;

const started = async (options: Parameters<typeof createTestApp>[0] = {}): Promise<TestApp> => {
  const galena = createTestApp(options);
  await galena.app.start();
  return galena;
};

const linesOf = ({ log }: TestApp, event: string) =>
  log.lines.filter((line) => line.event === event);

const answering =
  (status: number, body: unknown): Fetch =>
  async () =>
    new Response(JSON.stringify(body), { status, headers: { 'x-request-id': 'req-1' } });

describe('connecting', () => {
  test('a network that fails is told with the error that it threw', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const galena = await started({ fetch: () => Promise.reject(cause) });
    expect((await galena.call('session:connect', CONNECTION)).ok).toBe(false);
    expect(linesOf(galena, 'intercom.no-answer')).toEqual([
      {
        level: 'warn',
        event: 'intercom.no-answer',
        facts: { method: 'GET', path: '/me', kind: 'not-sent' },
        cause,
      },
    ]);
    expect(linesOf(galena, 'session.not-connected')).toMatchObject([
      { facts: { code: 'network-unreachable', region: 'us' } },
    ]);
  });

  test('a wait that was over is told by its name', async () => {
    const galena = await started({
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    const answer = galena.call('session:connect', CONNECTION);
    await galena.clock.advance(60_000);
    expect((await answer).ok).toBe(false);
    expect(linesOf(galena, 'intercom.no-answer')).toMatchObject([
      { cause: { name: 'TimeoutError' }, facts: { kind: 'timeout' } },
    ]);
  });

  test('a refusal is told with its status and Intercom’s own reference', async () => {
    const galena = await started({ fetch: answering(401, {}) });
    expect((await galena.call('session:connect', CONNECTION)).ok).toBe(false);
    expect(linesOf(galena, 'intercom.refused')).toMatchObject([
      { facts: { method: 'GET', path: '/me', status: 401, requestId: 'req-1' } },
    ]);
    expect(linesOf(galena, 'session.not-connected')).toMatchObject([
      { facts: { code: 'token-wrong' } },
    ]);
  });

  test('an answer that is none is told', async () => {
    const galena = await started({ fetch: answering(200, { hello: 'you' }) });
    expect((await galena.call('session:connect', CONNECTION)).ok).toBe(false);
    expect(linesOf(galena, 'session.not-connected')).toMatchObject([
      { facts: { code: 'not-intercom' } },
    ]);
  });
});

/** An Intercom that answers `GET /me` and fails all other calls. */
const failingAfterwards = (status: number): Fetch => {
  const fine = agreeableIntercom();
  const fails = answering(status, { nothing: true });
  let isConnected = false;
  return (url, init) => {
    if (!isConnected) {
      isConnected = url.includes('/data_attributes');
      return fine(url, init);
    }
    return fails(url, init);
  };
};

const connected = async (fetch: Fetch): Promise<TestApp> => {
  const galena = await started({ fetch });
  await galena.ask('session:connect', CONNECTION);
  return galena;
};

test.each([
  [200, 'not-intercom'],
  [403, 'not-intercom'],
  [500, 'unknown'],
])('what is known of the workspace cannot be read: %i', async (status, kind) => {
  const galena = await connected(failingAfterwards(status));
  await galena.ask('catalog:refresh');
  expect(linesOf(galena, 'catalog.part-not-read').map(({ facts }) => facts)).toContainEqual({
    part: 'tags',
    kind,
  });
});

test.each([200, 403, 500])('contacts in Intercom cannot be searched: %i', async (status) => {
  const galena = await connected(failingAfterwards(status));
  const answer = await galena.ask('duplicates:remote', { email: 'joe@acme.example', phone: '' });
  expect(answer.kind).toBe('unavailable');
  expect(linesOf(galena, 'duplicates.not-read')).toMatchObject([{ facts: { status } }]);
  expect(JSON.stringify(galena.log.lines)).not.toMatch(/joe|dG9rOjEy/);
});

test('a file of campaigns cannot be read: why, and no name of the rep’s', async () => {
  const galena = await started();
  const { all } = await galena.ask('campaign:list');
  const [standard] = all;
  const twin = { ...standard, name: 'Secret Fair' };
  const text = JSON.stringify({ galena: 'campaigns', version: 1, campaigns: [twin, twin] });
  expect((await galena.call('campaign:import', { text })).ok).toBe(false);
  expect((await galena.call('campaign:import', { text: '{' })).ok).toBe(false);
  const reasons = linesOf(galena, 'campaign.file-refused').map(({ facts }) => facts.reason);
  expect(reasons).toEqual([
    expect.stringContaining('two campaigns named \u2068“…”'),
    expect.stringContaining('no file of Galena’s campaigns'),
  ]);
  expect(JSON.stringify(galena.log.lines)).not.toContain('Secret');
});

test('a contact has no address that may be opened', async () => {
  const galena = await started();
  expect(await galena.call('duplicates:open', { contactId: 'c1' })).toMatchObject({ ok: false });
  expect(linesOf(galena, 'link.refused')).toMatchObject([{ facts: { reason: 'none known' } }]);
  expect(galena.opened).toEqual([]);
});

test('a call that fails with a plain explanation keeps its error too', async () => {
  const galena = await started();
  const { SqliteError } = (await import('better-sqlite3-multiple-ciphers')).default;
  const cause = new SqliteError('database or disk is full', 'SQLITE_FULL');
  galena.clock.now = () => {
    throw cause;
  };
  const id = '00000000-0000-4000-8000-000000000001';
  const { EMPTY_LEAD } = await import('../preload/contract/lead.ts');
  const result = await galena.call('draft:save', { id, lead: EMPTY_LEAD });
  expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(linesOf(galena, 'ipc.failed')).toMatchObject([
    { facts: { channel: 'draft:save', code: 'disk-full' }, cause },
  ]);
});
