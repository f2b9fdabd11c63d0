import { createSecureServer } from 'node:http2';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import tls from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answer, Fetch } from '../ports.ts';
import { TEST_CERTIFICATE } from '../testing/certificate.ts';
import { startHttpServer, unusedUrl } from '../testing/http-server.ts';
import { createDirectSender } from './direct-sender.ts';
import { NotSentError } from './not-sent.ts';

const readAll = async ({ body }: Answer): Promise<string> => {
  let text = '';
  for await (const chunk of body ?? []) text += Buffer.from(chunk).toString('utf8');
  return text;
};

type Init = Parameters<Fetch>[1];

const post = (body = '{"a":1}', signal = new AbortController().signal): Init => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-sent': 'yes' },
  body,
  signal,
  redirect: 'manual',
});

test('an answer has its status, its headers and its body, a redirect like any other', async () => {
  const { url, received } = await startHttpServer((response, { body }) =>
    response.writeHead(302, { 'X-Seen': 'one', location: '/elsewhere' }).end(body.toUpperCase()),
  );
  const answer = await createDirectSender()(`${url}/contacts`, post('{"name":"Zoë"}'));
  expect(answer.status).toBe(302);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-seen': 'one' });
  expect(await readAll(answer)).toBe('{"NAME":"ZOË"}');
  expect(received).toMatchObject([
    { method: 'POST', path: '/contacts', headers: { 'x-sent': 'yes', 'content-length': '15' } },
  ]);
});

/** How a connection breaks after the server has taken a request. */
const breaks = {
  'before the headers': 'reset',
  'with a close and no answer': 'end',
  'in the headers': 'HTTP/1.1 200 OK\r\nContent-Le',
  'in the body': 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":',
} as const;

describe.each(Object.entries(breaks))('a connection that breaks %s', (_when, how) => {
  test.each([['new', 0] as const, ['reused', 1] as const])(
    'carries a request on a %s connection once',
    async (_which, warmUps) => {
      const sockets = new Set<unknown>();
      const { url, received } = await startHttpServer((response) => {
        sockets.add(response.socket);
        if (received.length <= warmUps) response.end('{}');
        else if (how === 'reset') response.socket?.resetAndDestroy();
        else if (how === 'end') response.socket?.end();
        else response.socket?.write(how, () => response.socket?.resetAndDestroy());
      });
      const send = createDirectSender();
      for (let i = 0; i < warmUps; i += 1) await readAll(await send(url, post()));

      const cause = await send(url, post())
        .then(readAll)
        .catch((error: unknown) => error);
      expect(cause).toBeInstanceOf(Error);
      expect(cause).not.toBeInstanceOf(NotSentError);
      expect(received).toHaveLength(warmUps + 1);
      expect(sockets.size).toBe(1);
    },
  );
});

test('a connection that nobody used for a while is closed, and the next request gets a new one', async () => {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const sockets = new Set<unknown>();
  const { url } = await startHttpServer((response) => {
    if (sockets.size === 0) response.socket?.once('close', () => resolve());
    sockets.add(response.socket);
    response.end('{}');
  });
  const send = createDirectSender(5);
  await readAll(await send(url, post()));
  await closed;
  await readAll(await send(url, post()));
  expect(sockets.size).toBe(2);
});

test('a server that would speak HTTP/2 is spoken to in HTTP/1.1, where one connection is one request', async () => {
  const trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...trusted, TEST_CERTIFICATE.cert]);
  onTestFinished(() => tls.setDefaultCACertificates(trusted));
  const versions: string[] = [];
  const server = createSecureServer(
    { ...TEST_CERTIFICATE, allowHTTP1: true },
    (request, response) => {
      versions.push(request.httpVersion);
      if (versions.length === 1) response.end('{}');
      else request.socket.destroy();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = createDirectSender();
  await readAll(await send(url, post()));
  const cause = await send(url, post()).catch((error: unknown) => error);
  expect(cause).toMatchObject({ code: 'ECONNRESET' });
  expect(versions).toEqual(['1.1', '1.1']);
});

describe('nothing has left', () => {
  const causeOf = (url: string, init = post()) =>
    createDirectSender()(url, init).then(
      () => null,
      (cause: unknown) => cause,
    );

  test('where nobody listens', async () => {
    const cause = await causeOf(await unusedUrl());
    expect(cause).toBeInstanceOf(NotSentError);
    expect(cause).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('where the server shows a certificate that is not trusted', async () => {
    let taken = '';
    const server = tls.createServer(TEST_CERTIFICATE, (socket) => {
      socket.on('data', (chunk) => {
        taken += chunk;
        // A client that trusts the server has an answer at once.
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      });
      socket.on('error', () => undefined);
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const cause = await causeOf(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(cause).toBeInstanceOf(NotSentError);
    expect(cause).toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(taken).toBe('');
  });

  test('where the connection breaks while it is being secured, or nobody answers until it is given up', async () => {
    const breaking = createTcpServer((socket) => socket.once('data', () => socket.destroy()));
    const silent = createTcpServer();
    for (const server of [breaking, silent]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void server.close());
    }
    const addressOf = (server: typeof silent) =>
      `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await causeOf(addressOf(breaking))).toBeInstanceOf(NotSentError);

    const abort = new AbortController();
    silent.once('connection', (socket) => {
      onTestFinished(() => void socket.destroy());
      abort.abort(new DOMException('no answer in time', 'TimeoutError'));
    });
    expect(await causeOf(addressOf(silent), post('{}', abort.signal))).toBeInstanceOf(NotSentError);
  });

  test('where a header cannot be written', async () => {
    const { url, received } = await startHttpServer((response) => response.end());
    const init = { ...post(), headers: { authorization: 'Bearer two\nlines' } };
    expect(await causeOf(url, init)).toBeInstanceOf(NotSentError);
    expect(received).toEqual([]);
  });
});

test('a request that is given up on a connection that stands may have left', async () => {
  const abort = new AbortController();
  const { url } = await startHttpServer(() => abort.abort());
  const cause = await createDirectSender()(url, post('{}', abort.signal)).catch(
    (error: unknown) => error,
  );
  expect(cause).toMatchObject({ name: 'AbortError' });
  expect(cause).not.toBeInstanceOf(NotSentError);
});
