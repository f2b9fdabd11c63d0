import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../preload/contract/lead.ts';
import type { Fetch, Keychain, KeychainReceipt } from './ports.ts';
import { createMemoryKeychain } from './storage/keychain-memory.ts';
import { agreeableIntercom } from './testing/fake-intercom.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

const TOKEN = 'dG9rOjEyMzQ1Njc4OTA=';
const ID = '11111111-1111-4111-8111-111111111111';
const lead = { ...EMPTY_LEAD, name: 'Winston Smith', email: 'winston@acme.example' };
const connection = {
  token: TOKEN,
  region: 'us',
  apiVersion: '2.16',
  shouldCreateRef: false,
} as const;

const connected = async (options: Parameters<typeof createTestApp>[0] = {}): Promise<TestApp> => {
  const galena = createTestApp({ fetch: agreeableIntercom(), ...options });
  await galena.app.start();
  await galena.ask('session:connect', connection);
  await galena.ask('settings:save', { holdSeconds: 0 });
  return galena;
};

const restarted = async (galena: TestApp, options = {}): Promise<TestApp> => {
  await galena.app.stop();
  const { folder, keychain, fetch } = galena;
  const next = createTestApp({ folder, keychain, fetch, ...options });
  await next.app.start();
  return next;
};

describe('the token', () => {
  test('goes to the keychain under the workspace, and the page learns its last 4 characters', async () => {
    const { ask, keychain } = await connected();
    expect(await keychain.read('workspace ja43hiec')).toEqual({ kind: 'found', secret: TOKEN });
    const session = await ask('session:read');
    expect(session).toMatchObject({ kind: 'connected', tokenEnd: 'OTA=', tokenKept: 'keychain' });
    expect(JSON.stringify(session)).not.toContain(TOKEN);
  });

  test('is there after a restart, without asking the network', async () => {
    const galena = await restarted(await connected(), {
      fetch: () => expect.unreachable('no call is needed'),
    });
    expect(await galena.ask('session:read')).toMatchObject({
      kind: 'connected',
      workspace: { id: 'ja43hiec', name: 'Acme', region: 'us', apiVersion: '2.16' },
    });
  });

  test('is forgotten everywhere on disconnecting', async () => {
    const galena = await connected();
    expect(await galena.ask('session:disconnect')).toEqual({ kind: 'none' });
    expect(await galena.keychain.read('workspace ja43hiec')).toEqual({ kind: 'none' });
    const next = await restarted(galena);
    expect(await next.ask('session:read')).toEqual({ kind: 'none' });
  });

  test('stands in no file of the profile and in no line of the log', async () => {
    const galena = await connected();
    await galena.ask('draft:submit', { id: ID, lead });
    await galena.clock.advance(0);
    await galena.app.stop();
    for (const name of readdirSync(galena.folder)) {
      const bytes = readFileSync(join(galena.folder, name));
      expect(bytes.includes(TOKEN)).toBe(false);
      expect(bytes.includes('winston')).toBe(false);
    }
    expect(JSON.stringify(galena.log.lines)).not.toMatch(/dG9rOjEyMzQ|winston/i);
  });

  test('is out of use at once after disconnecting', async () => {
    const { ask, call } = await connected();
    await ask('session:disconnect');
    expect(await ask('session:read')).toEqual({ kind: 'none' });
    expect(await call('draft:submit', { id: ID, lead })).toMatchObject({
      error: { code: 'not-connected' },
    });
  });

  test('that a server sends back is kept in no attempt', async () => {
    const agreeable = agreeableIntercom();
    const galena = await connected({
      fetch: async (url, init) => {
        const response = await agreeable(url, init);
        const echo = { 'x-echo': init.headers.authorization ?? '' };
        return new Response(response.body, { status: response.status, headers: echo });
      },
    });
    await galena.ask('draft:submit', { id: ID, lead });
    await galena.clock.advance(0);
    const details = await galena.ask('entry:read', { id: ID });
    expect(details.entry.state.kind).toBe('done');
    expect(JSON.stringify(details)).not.toContain(TOKEN);
  });

  test('that is wrong changes nothing', async () => {
    const galena = await connected();
    const wrong = createTestApp({ fetch: async () => new Response('{}', { status: 401 }) });
    await wrong.app.start();
    expect(await wrong.call('session:connect', connection)).toMatchObject({
      ok: false,
      error: { code: 'token-wrong' },
    });
    expect(await wrong.ask('session:read')).toEqual({ kind: 'none' });
    expect(await galena.ask('session:read')).toMatchObject({ kind: 'connected' });
  });
});

const KEYCHAIN_FAULT = new Error('because');

/** A keychain whose answers for tokens can be broken; the database's key stays readable. */
const breakable = () => {
  const sound = createMemoryKeychain();
  let broken: KeychainReceipt['kind'] | null = null;
  const guard =
    <A extends readonly unknown[], T>(work: (account: string, ...rest: A) => Promise<T>) =>
    async (account: string, ...rest: A) =>
      broken && account.startsWith('workspace')
        ? { kind: broken, cause: KEYCHAIN_FAULT }
        : work(account, ...rest);
  const keychain: Keychain = {
    read: guard(sound.read),
    write: guard(sound.write),
    forget: guard(sound.forget),
  };
  return {
    keychain,
    break: (kind: KeychainReceipt['kind'] | null) => {
      broken = kind;
    },
  };
};

describe('each answer of the keychain', () => {
  test('absent: the workspace is known, the token is asked for', async () => {
    const galena = await connected();
    await galena.keychain.forget('workspace ja43hiec');
    const next = await restarted(galena);
    expect(await next.ask('session:read')).toMatchObject({
      kind: 'locked',
      reason: 'token-absent',
    });
  });

  test.each([
    ['a line break in it', `${TOKEN}\nx-evil: 1`],
    ['a line break after it', `${TOKEN}\n`],
    ['a NUL in it', `${TOKEN}\0`],
    ['a letter that no header takes', `${TOKEN}é`],
    ['nothing in it', ''],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('what it holds has %s: a bad token, that is neither used nor shown', async (_what, secret) => {
    const galena = await connected();
    await galena.keychain.write('workspace ja43hiec', secret);
    const { ask, log } = await restarted(galena);
    const session = await ask('session:read');
    expect(session).toMatchObject({ kind: 'locked', reason: 'token-unusable' });
    expect(await ask('status:read')).toMatchObject({ pause: { reason: 'token-locked' } });
    expect(JSON.stringify([session, log.lines])).not.toContain(TOKEN);
    await ask('session:connect', connection);
    expect(await ask('session:read')).toMatchObject({ kind: 'connected' });
  });

  test.each([
    ['unreadable', 'token-unreadable'],
    ['unavailable', 'keychain-unavailable'],
    ['unloadable', 'keychain-not-loaded'],
  ] as const)('%s: told as such, and trying again helps', async (kind, reason) => {
    const { keychain, break: breakKeychain } = breakable();
    const galena = await connected({ keychain });
    breakKeychain(kind);
    const next = await restarted(galena);
    expect(await next.ask('session:read')).toMatchObject({ kind: 'locked', reason });
    expect(next.log.lines).toContainEqual({
      level: 'warn',
      event: 'session.locked',
      facts: { reason },
      cause: KEYCHAIN_FAULT,
    });
    expect(await next.ask('status:read')).toMatchObject({ pause: { reason: 'token-locked' } });
    breakKeychain(null);
    expect(await next.ask('session:unlock')).toMatchObject({ kind: 'connected' });
    expect(await next.ask('status:read')).toMatchObject({ pause: null });
  });

  test.each([
    ['unreadable', false],
    ['unavailable', true],
    ['unloadable', false],
  ] as const)('%s while forgetting: told where something may be left', async (kind, isFine) => {
    const { keychain, break: breakKeychain } = breakable();
    const galena = await connected({ keychain });
    breakKeychain(kind);
    expect((await galena.call('session:disconnect')).ok).toBe(isFine);
    expect(galena.log.lines).toContainEqual(
      expect.objectContaining({ event: 'session.token-not-forgotten', cause: KEYCHAIN_FAULT }),
    );
    expect(await galena.ask('session:read')).toEqual({ kind: 'none' });
  });

  test('unreadable while connecting: the token is kept for this run, and the rep is told', async () => {
    const { keychain, break: breakKeychain } = breakable();
    breakKeychain('unreadable');
    const galena = await connected({ keychain });
    expect(await galena.ask('session:read')).toMatchObject({
      tokenKept: 'this-run',
      notice: expect.stringContaining('Unlock the keychain'),
    });
  });

  test('its part not loaded: the token is kept for this run, and it is not called locked', async () => {
    const { keychain, break: breakKeychain } = breakable();
    breakKeychain('unloadable');
    const galena = await connected({ keychain });
    const session = await galena.ask('session:read');
    expect(session).toMatchObject({ kind: 'connected', tokenKept: 'this-run' });
    expect(JSON.stringify(session)).toMatch(/could not load/);
    expect(JSON.stringify(session)).not.toMatch(/unlock|locked|no keychain/i);
    expect(galena.log.lines).toContainEqual(
      expect.objectContaining({ event: 'session.token-not-kept', cause: KEYCHAIN_FAULT }),
    );
  });

  test('no keychain at all: the token is kept for this run, and the rep is told', async () => {
    const { keychain, break: breakKeychain } = breakable();
    breakKeychain('unavailable');
    const galena = await connected({ keychain });
    expect(await galena.ask('session:read')).toMatchObject({
      kind: 'connected',
      tokenKept: 'this-run',
      notice: expect.stringContaining('no keychain'),
    });
  });

  test('leads can be submitted while the token is locked, and go out when it is not', async () => {
    const { keychain, break: breakKeychain } = breakable();
    const galena = await connected({ keychain });
    breakKeychain('unreadable');
    const next = await restarted(galena);
    await next.ask('draft:submit', { id: ID, lead });
    await next.clock.advance(60_000);
    expect(await next.ask('outbox:list')).toMatchObject([{ id: ID, state: { kind: 'queued' } }]);
    breakKeychain(null);
    await next.ask('session:unlock');
    await next.clock.advance(0);
    expect(await next.ask('entry:read', { id: ID })).toMatchObject({
      entry: { state: { kind: 'done' } },
    });
  });
});

test('a workspace in another region is followed there, and the rep is told', async () => {
  const urls: string[] = [];
  const agreeable = agreeableIntercom();
  const galena = createTestApp({
    fetch: async (url, init) => {
      urls.push(url);
      return agreeable(url, init);
    },
  });
  await galena.app.start();
  await galena.ask('settings:save', { holdSeconds: 0 });
  const session = await galena.ask('session:connect', { ...connection, region: 'eu' });
  expect(session).toMatchObject({
    workspace: { region: 'us' },
    notice: expect.stringContaining('the US'),
  });
  await galena.ask('draft:submit', { id: ID, lead });
  await galena.clock.advance(0);
  expect(urls).toEqual([
    'https://api.eu.intercom.io/me',
    'https://api.intercom.io/data_attributes?model=contact&include_archived=true',
    'https://api.intercom.io/contacts',
  ]);
});

describe('a lead', () => {
  test('travels from draft to history, with request and response', async () => {
    const galena = await connected();
    const { ask, clock, topics } = galena;
    await ask('draft:save', { id: ID, lead: { ...lead, email: '' } });
    expect(await ask('draft:list')).toMatchObject([{ id: ID, state: { kind: 'draft' } }]);
    await ask('draft:submit', { id: ID, lead });
    await clock.advance(0);

    expect(await ask('draft:list')).toEqual([]);
    const { entries } = await ask('history:list', { search: 'WINSTON', after: null });
    expect(entries).toMatchObject([
      { id: ID, workspaceName: 'Acme', state: { kind: 'done' }, attemptCount: 1 },
    ]);
    const { attempts, canOpenInIntercom } = await ask('entry:read', { id: ID });
    expect(attempts).toMatchObject([{ outcome: 'created', method: 'POST', status: 200 }]);
    expect(await ask('attempt:read', { id: attempts[0]?.id ?? '' })).toMatchObject({
      outcome: 'created',
      request: {
        url: 'https://api.intercom.io/contacts',
        body: expect.stringContaining('winston'),
      },
      response: { status: 200 },
    });
    expect(canOpenInIntercom).toBe(true);
    expect(topics).toContain('entries');
  });

  test('is told of in one word, which is news of the status as well', async () => {
    const { ask, clock, topics } = await connected();
    expect(topics).toContain('session');
    topics.length = 0;
    await ask('draft:save', { id: ID, lead });
    await ask('draft:submit', { id: ID, lead });
    await clock.advance(0);
    expect(await ask('status:read')).toMatchObject({ waiting: 0 });
    expect(new Set(topics)).toEqual(new Set(['entries']));
  });

  test('is there after a restart, newest first, page by page', async () => {
    const galena = await connected();
    for (let count = 0; count < 60; count += 1) {
      const id = `22222222-2222-4222-8222-${String(count).padStart(12, '0')}`;
      await galena.ask('draft:submit', { id, lead: { ...lead, name: `Lead ${count}` } });
      await galena.clock.advance(1_000);
    }
    const next = await restarted(galena);
    const first = await next.ask('history:list', { search: '', after: null });
    const second = await next.ask('history:list', { search: '', after: first.next });
    const names = [...first.entries, ...second.entries].map((entry) => entry.lead.name);
    expect(names).toEqual(Array.from({ length: 60 }, (_, index) => `Lead ${59 - index}`));
    expect(second.next).toBeNull();
    const found = await next.ask('history:list', { search: '100%_', after: null });
    expect(found.entries).toEqual([]);
  });

  test('loses half characters and NULs, and nothing else', async () => {
    const { ask } = await connected();
    await ask('draft:save', { id: ID, lead: { ...lead, name: 'Zo\ud800\0ë 👩‍🚀' } });
    expect(await ask('draft:list')).toMatchObject([{ lead: { name: 'Zo\ufffdë 👩‍🚀' } }]);
  });

  test('from which everything was deleted again is no draft', async () => {
    const { ask } = await connected();
    await ask('draft:save', { id: ID, lead });
    await ask('draft:save', { id: ID, lead: EMPTY_LEAD });
    expect(await ask('draft:list')).toEqual([]);
    await ask('draft:submit', { id: ID, lead: EMPTY_LEAD });
    expect(await ask('history:list', { search: '', after: null })).toMatchObject({
      entries: [{ id: ID }],
    });
  });

  test('cannot be changed as a draft once it is submitted', async () => {
    const { ask, call } = await connected();
    await ask('draft:submit', { id: ID, lead });
    expect(await call('draft:save', { id: ID, lead: EMPTY_LEAD })).toMatchObject({
      ok: false,
      error: { code: 'entry-not-in-state' },
    });
  });

  test('is kept as a draft when there is no workspace to send it to', async () => {
    const galena = createTestApp();
    await galena.app.start();
    await galena.ask('draft:save', { id: ID, lead });
    expect(await galena.call('draft:submit', { id: ID, lead })).toMatchObject({
      ok: false,
      error: { code: 'not-connected' },
    });
    expect(await galena.ask('draft:list')).toMatchObject([{ id: ID }]);
  });

  test('that is refused can be edited and submitted again', async () => {
    let status = 422;
    const agreeable = agreeableIntercom();
    const galena = await connected({
      fetch: async (url, init) =>
        url.endsWith('/me') || status === 200
          ? agreeable(url, init)
          : Response.json({ errors: [{ code: 'x', message: 'No.' }] }, { status }),
    });
    await galena.ask('draft:submit', { id: ID, lead });
    await galena.clock.advance(0);
    expect(await galena.ask('outbox:list')).toMatchObject([
      { state: { kind: 'refused', refusal: { message: 'No.' } } },
    ]);
    status = 200;
    await galena.ask('outbox:edit', { id: ID });
    await galena.ask('draft:submit', { id: ID, lead: { ...lead, name: 'Julia' } });
    await galena.clock.advance(0);
    expect(await galena.ask('entry:read', { id: ID })).toMatchObject({
      entry: { state: { kind: 'done' }, attemptCount: 2, lead: { name: 'Julia' } },
    });
  });

  test('is opened in Intercom by its own address, and only when it is there', async () => {
    const galena = await connected();
    await galena.ask('draft:submit', { id: ID, lead });
    expect(await galena.call('entry:open-contact', { id: ID })).toMatchObject({
      error: { code: 'link-refused' },
    });
    await galena.clock.advance(0);
    await galena.ask('entry:open-contact', { id: ID });
    expect(galena.opened).toEqual([
      `https://app.intercom.com/a/apps/ja43hiec/users/${'1'.padStart(24, '0')}/all-conversations`,
    ]);
  });
});

test('of two connections under way the newer one wins, whichever is answered first', async () => {
  const agreeable = agreeableIntercom();
  let letFirstGo = (): void => {};
  const rateLimiter = new Promise<void>((resolve) => {
    letFirstGo = resolve;
  });
  const galena = createTestApp({
    fetch: async (url, init) => {
      if (url === 'https://api.eu.intercom.io/me') await rateLimiter;
      return agreeable(url, init);
    },
  });
  await galena.app.start();
  const older = galena.call('session:connect', {
    ...connection,
    region: 'eu',
    token: 'older-1111',
  });
  await galena.ask('session:connect', connection);
  letFirstGo();
  expect(await older).toMatchObject({ ok: false, error: { code: 'not-connected' } });
  expect(await galena.ask('session:read')).toMatchObject({ kind: 'connected', tokenEnd: 'OTA=' });
});

describe('what Galena knows of the workspace', () => {
  test('is there for the form after a restart, without asking the network', async () => {
    const agreeable = agreeableIntercom();
    const data = [{ name: 'vip' }];
    const galena = await connected({
      fetch: async (url, init) =>
        url.endsWith('/tags') ? Response.json({ data }) : agreeable(url, init),
    });
    expect(await galena.ask('catalog:read')).toMatchObject({ tags: [], readAt: null });
    expect(await galena.ask('catalog:refresh')).toMatchObject({ tags: ['vip'], problems: [] });
    const next = await restarted(galena, { fetch: () => expect.unreachable('no call is needed') });
    expect(await next.ask('catalog:read')).toMatchObject({ tags: ['vip'] });
    await next.ask('session:disconnect');
    expect(await next.ask('catalog:read')).toMatchObject({ tags: [], readAt: null });
  });

  test('is not waited for when Galena ends', async () => {
    const agreeable = agreeableIntercom();
    const galena = await connected({
      fetch: (url, init) =>
        url.endsWith('/tags')
          ? new Promise((_resolve, reject) => {
              init.signal.addEventListener('abort', () => reject(init.signal.reason));
            })
          : agreeable(url, init),
    });
    await galena.clock.advance(1_000);
    await galena.app.stop();
    expect(galena.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('a lead is kept as it is sent, without what nobody sees', async () => {
  const galena = await connected();
  const typed = { ...lead, name: 'An\u200bn', tags: ['\u200b', 'VIP\ufeff'], company: '\u2060' };
  const kept = { name: 'Ann', tags: ['VIP'], company: '' };
  expect(await galena.ask('draft:submit', { id: ID, lead: typed })).toMatchObject({ lead: kept });
  // The page may not have heard the first answer.
  expect(await galena.call('draft:submit', { id: ID, lead: typed })).toMatchObject({ ok: true });
});

describe('the workspace’s time zone', () => {
  /** An Intercom whose `/me` gives a time zone, or none. */
  const placed = (timezone?: string) => {
    const agreeable = agreeableIntercom();
    const fetch: Fetch = async (url, init) => {
      if (!url.endsWith('/me')) return agreeable(url, init);
      const app = { type: 'app', id_code: 'ja43hiec', name: 'Acme', region: 'US', timezone };
      return Response.json({ type: 'admin', id: '1', name: 'Ada', app });
    };
    return { fetch, created: agreeable.created };
  };
  const there = { kind: 'connected', workspace: { timeZone: 'Pacific/Kiritimati' } };

  test.each([
    ['Pacific/Kiritimati', Date.UTC(2026, 10, 22, 22)],
    ['America/Los_Angeles', Date.UTC(2026, 10, 23, 20)],
    [undefined, Date.UTC(2026, 10, 23, 12)],
  ])('is that of a lead’s days: %s', async (zone, at) => {
    const { fetch, created } = placed(zone);
    const galena = await connected({ fetch });
    const met = { name: 'met_at', type: 'date', value: '2026-11-23' } as const;
    await galena.ask('draft:submit', { id: ID, lead: { ...lead, customAttributes: [met] } });
    await galena.clock.advance(0);
    expect(JSON.parse(created[0] ?? '')).toMatchObject({
      custom_attributes: { met_at: at / 1_000 },
    });
  });

  test('is told at the next start where an older Galena had connected, and then known', async () => {
    const galena = await connected({ fetch: placed().fetch });
    const next = await restarted(galena, { fetch: placed('Pacific/Kiritimati').fetch });
    await expect.poll(() => next.ask('session:read')).toMatchObject(there);
    const third = await restarted(next, { fetch: () => expect.unreachable('it is known') });
    expect(await third.ask('session:read')).toMatchObject(there);
  });
});

describe('a database that cannot be opened', () => {
  test('or services that cannot start are not called open, and trying again helps', async () => {
    const first = await connected();
    await first.ask('draft:submit', { id: ID, lead });
    await first.app.stop();
    const { folder, keychain, fetch } = first;
    const next = createTestApp({ folder, keychain, fetch });
    const { onChange } = next.connectivity;
    Object.assign(next.connectivity, {
      onChange: () => {
        throw new Error('no news of the network');
      },
    });
    await next.app.start();
    expect(await next.ask('app:read')).toMatchObject({ storage: { kind: 'closed' } });
    Object.assign(next.connectivity, { onChange });
    expect(await next.ask('app:reopen')).toMatchObject({ kind: 'ready' });
  });

  test('is told, left alone, and put aside when the rep says so', async () => {
    const galena = createTestApp();
    await galena.keychain.write('database key', 'a'.repeat(64));
    writeFileSync(join(galena.folder, 'galena.db'), 'no database');
    await galena.app.start();
    expect(await galena.ask('app:read')).toMatchObject({
      storage: { kind: 'closed', reason: 'damaged', canStartFresh: true },
    });
    expect(await galena.call('draft:list')).toMatchObject({ error: { code: 'storage-closed' } });
    expect(await galena.ask('assist:read-paste', { text: '+49 89 123456' })).toEqual({
      proposals: [{ field: 'phone', value: '+4989123456' }],
      rest: [],
    });
    expect(await galena.ask('app:reopen')).toMatchObject({ kind: 'closed' });
    expect(await galena.ask('app:start-fresh')).toEqual({ kind: 'ready', kept: 'disk' });
    expect(await galena.ask('draft:list')).toEqual([]);
    expect(readdirSync(galena.folder).filter((name) => name.includes('aside'))).toHaveLength(1);
  });

  test('is not put aside when it is merely newer or the keychain is locked', async () => {
    const answer = async () => ({ kind: 'unreadable', cause: KEYCHAIN_FAULT }) as const;
    const galena = createTestApp({ keychain: { read: answer, write: answer, forget: answer } });
    writeFileSync(join(galena.folder, 'galena.db'), 'leads of yesterday');
    await galena.app.start();
    expect(await galena.ask('app:start-fresh')).toMatchObject({
      kind: 'closed',
      reason: 'key-unreadable',
    });
    expect(readdirSync(galena.folder)).toEqual(['galena.db']);
  });
});
