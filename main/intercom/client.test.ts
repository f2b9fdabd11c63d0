import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import { createDirectSender } from '../network/direct-sender.ts';
import { NotSentError } from '../network/not-sent.ts';
import type { Clock } from '../ports.ts';
import { createFakeClock, createFakeLog, type FakeClock } from '../testing/fakes.ts';
import { startHttpServer, unusedUrl } from '../testing/http-server.ts';
import { adapterFor } from './adapters.ts';
import { createIntercom } from './client.ts';
import { ANSWER_TIMEOUT_MS, type Endpoint } from './exchange.ts';
import { outcomeOf } from './outcome.ts';
import { MAX_BODY_BYTES } from './read-response.ts';

const TOKEN = 'dG9rOjEyMzQ1Njc4OTA=';
const lead = { ...EMPTY_LEAD, name: 'Winston', email: 'winston@acme.example' };

const endpoint = (baseUrl: string, apiVersion: ApiVersion = '2.16') => ({
  baseUrl,
  apiVersion,
  token: TOKEN,
});

const connect = (clock: Clock = createFakeClock()) =>
  createIntercom({
    fetch,
    send: createDirectSender(),
    clock,
    log: createFakeLog(),
    userAgent: 'Galena/1.0.0',
  });

const send = async (target: Endpoint, clock?: Clock) => {
  const intercom = connect(clock);
  const adapter = adapterFor(target.apiVersion);
  const request = intercom.prepare(adapter.createLead(lead, { ref: null, timeZone: null }), target);
  const exchange = await intercom.send(request, target);
  return { request, exchange, outcome: outcomeOf(exchange, { lead, ref: null }, adapter) };
};

const create = (baseUrl: string, clock?: Clock, apiVersion?: ApiVersion) =>
  send(endpoint(baseUrl, apiVersion), clock);

test.each(['2.16', '1.3'] as const)(
  'version %s goes out with exactly these headers',
  async (version) => {
    const server = await startHttpServer((response) => response.end('{}'));
    await create(server.url, undefined, version);
    const [received] = server.received;
    expect(received).toMatchObject({ method: 'POST', path: '/contacts' });
    expect(received?.headers).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      'intercom-version': version,
      'user-agent': 'Galena/1.0.0',
    });
  },
);

test('what is kept of an exchange holds no token, even if the server sends it back', async () => {
  const server = await startHttpServer((response) => {
    response.setHeader('x-echo', `Bearer ${TOKEN}`);
    response.setHeader('x-request-id', 'abc');
    response.end(`{"you sent":"${TOKEN}"}`);
  });
  const { request, exchange } = await create(server.url);
  expect(JSON.stringify({ request, exchange })).not.toContain(TOKEN);
  expect(request.headers.authorization).toBe('Bearer ••••');
  expect(exchange.response).toMatchObject({ status: 200, requestId: 'abc' });
});

test('no part of an answer brings the token in, and none is longer than anybody reads', async () => {
  const spelt = TOKEN.replaceAll('=', '\\u003d');
  const server = await startHttpServer((response) => {
    response.setHeader('x-request-id', `${'r'.repeat(300)} ${TOKEN}`);
    response.setHeader(`x-${TOKEN.replaceAll('=', '')}`, encodeURIComponent(TOKEN));
    response.setHeader('www-authenticate', `Basic ${Buffer.from(`:${TOKEN}`).toString('base64')}`);
    response.setHeader('x-long', 'x'.repeat(9_000));
    response.statusCode = 422;
    const error = { code: `${TOKEN}`, message: `${TOKEN} ${'m'.repeat(3_900_000)}`, field: TOKEN };
    response.end(
      JSON.stringify({ type: 'error.list', errors: [error] }).replaceAll(TOKEN, () => spelt),
    );
  });
  const { exchange, outcome } = await create(server.url);
  const { response } = exchange;
  const all = JSON.stringify({ headers: response?.headers, id: response?.requestId, outcome });
  expect(all).not.toMatch(/dG9rOjEy|OmRHOXJPakV5/i);
  expect(response?.body).not.toContain('dG9r');
  expect(all.length).toBeLessThan(8_000);
  expect(outcome).toMatchObject({ refusal: { code: '••••', otherContactId: null } });
});

test.each(['/contacts/../notes', '/contacts/%2e%2e', '/contacts//notes', '/contacts/\ud800'])(
  'a path that leads elsewhere is not sent: %j',
  async (path) => {
    const server = await startHttpServer((response) => response.end('{}'));
    const intercom = connect();
    const target = endpoint(server.url);
    const { failure } = await intercom.send(
      intercom.prepare({ method: 'GET', path }, target),
      target,
    );
    expect(failure?.kind).toBe('not-sent');
    expect(server.received).toEqual([]);
  },
);

test('what was thrown brings it neither into the exchange nor into the log, and its kind stays known', async () => {
  const log = createFakeLog();
  const cause = new Error(`bad header “Bearer ${TOKEN}”`);
  const thrown = new NotSentError(`${encodeURIComponent(TOKEN)} ${'x'.repeat(9_000)}`, { cause });
  const fails = () => Promise.reject(thrown);
  const parts = { fetch: fails, send: fails, clock: createFakeClock(), userAgent: 'Galena/1.0.0' };
  const intercom = createIntercom({ ...parts, log });
  const target = endpoint('http://127.0.0.1:1');
  const request = intercom.prepare({ method: 'GET', path: '/me' }, target);
  const { failure } = await intercom.send(request, target);
  expect(failure?.kind).toBe('not-sent');
  expect(failure?.reason).toContain('••••');
  expect(failure?.reason.length).toBeLessThanOrEqual(300);
  const [line] = log.lines;
  const told = inspect(line, { depth: 9 });
  expect(told).toContain('bad header');
  expect(told).not.toContain('dG9r');
});

test('a token that reads like a word does not garble the answer', async () => {
  const server = await startHttpServer((response, { body }) =>
    response.end(JSON.stringify({ type: 'contact', id: 'c1', ...JSON.parse(body) })),
  );
  const { outcome } = await send({ ...endpoint(server.url), token: 'winston@' });
  expect(outcome).toEqual({ kind: 'created', contactId: 'c1' });
});

test('a redirect is not followed, so the token goes to one origin only', async () => {
  const elsewhere = await startHttpServer((response) => response.end('{}'));
  const server = await startHttpServer((response) => {
    response.writeHead(307, { location: `${elsewhere.url}/contacts` }).end();
  });
  const { outcome } = await create(server.url);
  expect(outcome.kind).toBe('unknown');
  expect(elsewhere.received).toEqual([]);
});

test('a redirect of what is only read is not followed either', async () => {
  const elsewhere = await startHttpServer((response) => response.end('{}'));
  const server = await startHttpServer((response) => {
    response.writeHead(302, { location: `${elsewhere.url}/me` }).end();
  });
  expect(await connect().identify(endpoint(server.url))).toMatchObject({ kind: 'unknown' });
  expect(server.received).toHaveLength(1);
  expect(elsewhere.received).toEqual([]);
});

test('a request for another origin than the endpoint’s is not sent at all', async () => {
  const other = await startHttpServer((response) => response.end('{}'));
  const server = await startHttpServer((response) => response.end('{}'));
  const intercom = connect();
  const request = intercom.prepare({ method: 'GET', path: '/me' }, endpoint(other.url));
  const { failure } = await intercom.send(request, endpoint(server.url));
  expect(failure?.kind).toBe('not-sent');
  expect(other.received).toEqual([]);
});

test('a body that never ends is cut', async () => {
  const server = await startHttpServer((response) => {
    response.write('x'.repeat(MAX_BODY_BYTES + 1));
  });
  const { exchange } = await create(server.url);
  expect(exchange.response?.isTruncated).toBe(true);
});

const withTimePassing = async <T>(clock: FakeClock, work: Promise<T>): Promise<T> => {
  let isOver = false;
  const done = work.finally(() => {
    isOver = true;
  });
  while (!isOver) await clock.advance(1_000);
  return done;
};

test('no answer, and an answer that stops half-way, end in a timeout', async () => {
  const silent = await startHttpServer(() => undefined);
  const clock = createFakeClock();
  const first = await withTimePassing(clock, create(silent.url, clock));
  expect(first.outcome).toEqual({ kind: 'unknown', cause: 'timeout' });
  expect(first.exchange.durationMs).toBeGreaterThanOrEqual(ANSWER_TIMEOUT_MS);

  const stalled = await startHttpServer((response) => {
    response.write('{"type":');
  });
  const second = await withTimePassing(clock, create(stalled.url, clock));
  expect(second.outcome).toEqual({ kind: 'unknown', cause: 'timeout' });
  expect(second.exchange.durationMs).toBeGreaterThanOrEqual(ANSWER_TIMEOUT_MS);
});

test('a refused connection was not sent; a cut one may have been', async () => {
  const { outcome } = await create(await unusedUrl());
  expect(outcome.kind).toBe('not-sent');
  const server = await startHttpServer((response) => response.destroy());
  expect((await create(server.url)).outcome).toEqual({ kind: 'unknown', cause: 'connection-lost' });
});

test('a call that is given up ends, and the others go on', async () => {
  const answers: (() => void)[] = [];
  const server = await startHttpServer((response) => {
    answers.push(() => response.end('{"type":"list","data":[]}'));
  });
  const intercom = connect();
  const target = endpoint(server.url);
  const request = intercom.prepare({ method: 'GET', path: '/me' }, target);
  const giveUp = new AbortController();
  const givenUp = intercom.send(request, target, giveUp.signal);
  const other = intercom.send(request, target);
  await expect.poll(() => answers.length).toBe(2);
  giveUp.abort(new Error('nobody waits for it'));
  expect(await givenUp).toMatchObject({
    response: null,
    failure: { kind: 'lost', reason: 'nobody waits for it' },
  });
  for (const answer of answers) answer();
  expect((await other).response?.status).toBe(200);
});

test('a call that was given up beforehand is not sent', async () => {
  const server = await startHttpServer((response) => response.end('{}'));
  const intercom = connect();
  const target = endpoint(server.url);
  const request = intercom.prepare({ method: 'GET', path: '/me' }, target);
  const { response } = await intercom.send(request, target, AbortSignal.abort());
  expect(response).toBeNull();
  expect(server.received).toEqual([]);
});

describe('whose token it is', () => {
  const me = {
    type: 'admin',
    id: '1',
    name: 'Ada',
    app: { type: 'app', id_code: 'ja43hiec', name: 'Acme', region: 'Europe' },
  };

  const identify = async (status: number, body: unknown, headers = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const server = await startHttpServer((response) =>
      response.writeHead(status, headers).end(text),
    );
    return connect().identify(endpoint(server.url));
  };

  test('the workspace, its name and its region are read', async () => {
    expect(await identify(200, me)).toEqual({
      kind: 'known',
      workspaceId: 'ja43hiec',
      workspaceName: 'Acme',
      region: 'eu',
      timeZone: null,
    });
  });

  test.each([
    ['America/Los_Angeles', 'America/Los_Angeles'],
    ['Pacific/Kiritimati', 'Pacific/Kiritimati'],
    ['Pacific Time (US & Canada)', null],
    ['', null],
    [7, null],
    [null, null],
  ])('the time zone %s is %s', async (timezone, timeZone) => {
    const app = { ...me.app, timezone };
    expect(await identify(200, { ...me, app })).toMatchObject({ kind: 'known', timeZone });
  });

  test.each([
    ['constructor', null],
    ['AU', 'au'],
    ['Australia', 'au'],
    ['US', 'us'],
    ['EU', 'eu'],
    ['Mars', null],
  ])('the region %s is understood as %s', async (word, region) => {
    const there = { ...me, app: { ...me.app, region: word } };
    expect(await identify(200, there)).toMatchObject({ region });
  });

  test('a token without a workspace still has a name', async () => {
    expect(await identify(200, { ...me, app: null })).toMatchObject({
      kind: 'known',
      workspaceId: 'admin-1',
      workspaceName: 'Ada',
    });
  });

  const errors = (code: string) => ({
    type: 'error.list',
    errors: [{ code, message: 'Because.' }],
  });

  test.each([
    ['a wrong token', 401, errors('unauthorized'), 'token-wrong'],
    ['a 401 without a body', 401, '', 'token-wrong'],
    ['a 401 of a proxy', 401, '<html>Proxy login</html>', 'not-intercom'],
    ['a network that asks for a sign-in', 511, '<html>Hotel Wi-Fi</html>', 'not-intercom'],
    ['too narrow a token', 403, errors('forbidden'), 'token-forbidden'],
    ['a firewall', 403, '<html>Forbidden</html>', 'not-intercom'],
    ['an unknown address', 404, errors('not_found'), 'region-wrong'],
    ['a version that is not offered', 400, errors('intercom_version_invalid'), 'version-refused'],
    ['too many calls', 429, errors('rate_limit_exceeded'), 'intercom-busy'],
    ['a fault of Intercom', 502, '<html>Bad gateway</html>', 'intercom-failing'],
    ['a sign-in page', 200, '<html>Hotel Wi-Fi</html>', 'not-intercom'],
    ['some other JSON', 200, '{"hello":"world"}', 'not-intercom'],
    ['an error with a 200', 200, { type: 'error.list', id: 5 }, 'not-intercom'],
  ])('%s has its own sentence', async (_name, status, body, code) => {
    const identity = await identify(status, body);
    expect(identity).toMatchObject({ kind: 'unknown', error: { code } });
    expect(identity.kind === 'unknown' && identity.error.message).toMatch(/\. /);
  });

  test('a redirect hints at another region', async () => {
    const headers = { location: 'https://api.eu.intercom.io/me' };
    expect(await identify(301, '', headers)).toMatchObject({ error: { code: 'region-wrong' } });
  });

  test.each([
    [
      'refuses the connection',
      async () => {
        throw new Error('net::ERR_TUNNEL_CONNECTION_FAILED');
      },
    ],
    // Node's fetch does not return a 407, Electron's does.
    ['answers itself', async () => new Response('<html>Proxy login</html>', { status: 407 })],
  ])('a proxy that %s until there is a login says where to enter it', async (_how, fetch) => {
    const closed = createIntercom({
      fetch,
      send: fetch,
      clock: createFakeClock(),
      log: createFakeLog(),
      userAgent: 'Galena/1',
    });
    expect(await closed.identify(endpoint('https://api.intercom.io'))).toMatchObject({
      error: { message: expect.stringContaining('network settings') },
    });
  });

  test('no network has its own sentence', async () => {
    expect(await connect().identify(endpoint(await unusedUrl()))).toMatchObject({
      error: {
        code: 'network-unreachable',
        message: expect.stringContaining('ECONNREFUSED'),
      },
    });
  });
});

test('what makes something goes by the sender that never repeats, what only reads does not', async () => {
  const ways: string[] = [];
  const way = (name: string) => async (url: string, init: { readonly method: string }) => {
    ways.push(`${name} ${init.method} ${new URL(url).pathname}`);
    return new Response('{}');
  };
  const intercom = createIntercom({
    fetch: way('fetch'),
    send: way('send'),
    clock: createFakeClock(),
    log: createFakeLog(),
    userAgent: 'Galena/1',
  });
  const target = endpoint('https://api.intercom.io');
  const calls = [
    { method: 'GET', path: '/contacts?email=a' },
    { method: 'POST', path: '/contacts/search' },
    { method: 'POST', path: '/contacts' },
    { method: 'POST', path: '/contacts/search/notes' },
    { method: 'POST', path: '/data_attributes' },
    { method: 'PUT', path: '/contacts/1' },
    { method: 'PUT', path: '/contacts/search' },
    { method: 'DELETE', path: '/contacts/1' },
  ] as const;
  for (const call of calls) await intercom.send(intercom.prepare(call, target), target);
  expect(ways).toEqual([
    'fetch GET /contacts',
    'fetch POST /contacts/search',
    ...calls.slice(2).map(({ method, path }) => `send ${method} ${path}`),
  ]);
});

test('a wait for a connection that never stands has sent nothing', async () => {
  const clock = createFakeClock();
  const intercom = createIntercom({
    fetch,
    send: (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () =>
          reject(new NotSentError('The request was not sent.')),
        );
      }),
    clock,
    log: createFakeLog(),
    userAgent: 'Galena/1',
  });
  const target = endpoint('https://api.intercom.io');
  const sent = intercom.send(
    intercom.prepare({ method: 'POST', path: '/contacts' }, target),
    target,
  );
  await clock.advance(ANSWER_TIMEOUT_MS);
  expect((await sent).failure).toMatchObject({ kind: 'not-sent' });
});

test.each(['line\nbreak', 'ключ'])(
  'a request that cannot be built was not sent: %s',
  async (token) => {
    const server = await startHttpServer((response) => response.end('{}'));
    const { outcome, exchange } = await send({ ...endpoint(server.url), token });
    expect(exchange.failure).toEqual({
      kind: 'not-sent',
      reason: 'The request could not be built.',
    });
    expect(outcome).toEqual({ kind: 'not-sent', by: 'network' });
    expect(server.received).toEqual([]);
  },
);
