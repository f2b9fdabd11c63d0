import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { failureOf } from '../main/intercom/failure.ts';
import { TEST_CERTIFICATE } from '../main/testing/certificate.ts';
import { seen } from './conformance-app/driver.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

/**
 * What `net.fetch` says when the network fails, and what Galena makes of it. Each name was seen on a
 * real Electron. The names are Chromium's (net/base/net_error_list.h) and are only in the message
 * (electron: docs/api/net.md). Only a failure before sending may be classified as one.
 */

const conformanceApp = path.join(import.meta.dirname, 'conformance-app');

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Opens a server that is closed when its test ends. */
const openServer = async (onSocket: (socket: Socket) => void): Promise<[number, Server]> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  return [await listen(server), server];
};

/** Posts and reads the whole answer. @returns the error's message, or the status */
const post = (app: OpenApp, url: string): Promise<string> =>
  app.evaluateMain(
    ({ net }, asked) =>
      net
        .fetch(asked, { method: 'POST', body: '{"a":1}', redirect: 'manual' })
        .then(async (response) => `${response.status} ${await response.text()}`)
        .catch((error: Error) => error.message),
    url,
  );

const kindOf = (message: string): string => failureOf(new Error(message)).kind;

type After = (socket: Socket) => void;
const end: After = (socket) => socket.end();
// A little later, so that the written bytes are read first.
const reset: After = (socket) => setTimeout(() => socket.resetAndDestroy(), 50);

const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
const SIZED = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\npart';

/** What a server does after a request, and Chromium's name for it. */
const answers: readonly (readonly [what: string, bytes: string, then: After, name: string])[] = [
  ['a reset before the headers', '', reset, 'ERR_CONNECTION_RESET'],
  ['no answer at all', '', end, 'ERR_EMPTY_RESPONSE'],
  ['a reset in the headers', 'HTTP/1.1 200 OK\r\nx-a', reset, 'ERR_CONNECTION_RESET'],
  ['a reset in the body', SIZED, reset, 'ERR_CONNECTION_RESET'],
  ['a body shorter than it says', SIZED, end, 'ERR_CONTENT_LENGTH_MISMATCH'],
  [
    'a last chunk that never comes',
    `${CHUNKED}5\r\nhello\r\n`,
    end,
    'ERR_INCOMPLETE_CHUNKED_ENCODING',
  ],
  ['a chunk that is none', `${CHUNKED}ZZZ\r\nhello\r\n`, end, 'ERR_INVALID_CHUNKED_ENCODING'],
  ['an answer that is no HTTP', 'garbage\r\n\r\n', end, 'ERR_INVALID_HTTP_RESPONSE'],
  [
    'two lengths',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nab',
    end,
    'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH',
  ],
  [
    'headers of 300 kB',
    `HTTP/1.1 200 OK\r\nx-a: ${'y'.repeat(300_000)}\r\n\r\n`,
    end,
    'ERR_RESPONSE_HEADERS_TOO_BIG',
  ],
  [
    'a proxy’s question from a server',
    'HTTP/1.1 407 No\r\nproxy-authenticate: Basic realm="x"\r\ncontent-length: 0\r\n\r\n',
    end,
    'ERR_UNEXPECTED_PROXY_AUTH',
  ],
];

for (const [what, bytes, then, name] of answers) {
  test(`${what} is ${name}, and the request may have been taken`, async ({ sharedApp: app }) => {
    let taken = 0;
    const [port, server] = await openServer((socket) => {
      socket.once('data', () => {
        taken += 1;
        if (bytes === '') then(socket);
        else socket.write(bytes, () => then(socket));
      });
    });
    const message = await post(app, `http://127.0.0.1:${port}/`);
    expect(message).toBe(`net::${name}`);
    expect(kindOf(message)).toBe('lost');
    expect(taken).toBe(1);
    server.close();
  });
}

// electron#43715: `manual` cancels the request, and the error has no code of its own.
test('a redirect is refused, and told as one', async ({ sharedApp: app }) => {
  const bytes = 'HTTP/1.1 307 Go\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n';
  const [port, server] = await openServer((socket) => {
    socket.once('data', () => socket.end(bytes));
  });
  const message = await post(app, `http://127.0.0.1:${port}/`);
  expect(message).toBe('Redirect was cancelled');
  expect(kindOf(message)).toBe('redirected');
  server.close();
});

test('nothing leaves where nobody listens, or where a name is unknown', async ({
  sharedApp: app,
}) => {
  const [port, server] = await openServer(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  const refused = await post(app, `http://127.0.0.1:${port}/`);
  expect([refused, kindOf(refused)]).toEqual(['net::ERR_CONNECTION_REFUSED', 'not-sent']);
  const unknown = await post(app, 'http://nowhere.invalid/');
  expect(unknown).toMatch(/^net::ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED)$/);
});

// An expired certificate cannot be tested separately: an untrusted one is refused for that first.
test('nothing leaves to a server that nobody vouches for', async ({ sharedApp: app }) => {
  let taken = '';
  const server = tls.createServer(TEST_CERTIFICATE, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      taken += chunk;
    });
  });
  server.on('tlsClientError', () => undefined);
  const message = await post(app, `https://127.0.0.1:${await listen(server)}/`);
  expect(message).toBe('net::ERR_CERT_AUTHORITY_INVALID');
  expect(kindOf(message)).toBe('not-sent');
  expect(taken).toBe('');
  server.close();
});

test('a server that speaks no TLS is ERR_SSL_PROTOCOL_ERROR', async ({ sharedApp: app }) => {
  const [port, server] = await openServer((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  });
  expect(await post(app, `https://127.0.0.1:${port}/`)).toBe('net::ERR_SSL_PROTOCOL_ERROR');
  server.close();
});

/** A TLS server behind a wire on which the test can write without encryption. */
const openTls = async (onRequest: (wire: Socket) => void): Promise<[string, () => void]> => {
  let wire: Socket | undefined;
  const inner = tls.createServer(TEST_CERTIFICATE, (socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => wire && onRequest(wire));
  });
  const innerPort = await listen(inner);
  const [port, outer] = await openServer((socket) => {
    wire = socket;
    const through = connect(innerPort, '127.0.0.1').on('error', () => undefined);
    socket.pipe(through).pipe(socket);
  });
  const close = () => {
    outer.close();
    inner.close();
  };
  return [`https://127.0.0.1:${port}/`, close];
};

// The same name as before sending: it does not tell whether the request was taken.
test('encryption that breaks after the request is ERR_SSL_PROTOCOL_ERROR as well, and the request may have been taken', async ({
  openApp,
}) => {
  const app = await openApp(conformanceApp, {}, ['--ignore-certificate-errors']);
  let taken = 0;
  const [url, close] = await openTls((wire) => {
    taken += 1;
    wire.end('no record of TLS');
  });
  const message = await post(app, url);
  expect(message).toBe('net::ERR_SSL_PROTOCOL_ERROR');
  expect(kindOf(message)).toBe('lost');
  expect(taken).toBe(1);
  close();
});

// electron#42244, electron#46819 (headers), and the status: `net.fetch` throws past its caller,
// which then waits for ever. Galena's deadline ends the wait, and its log has the exception
// (main/lifecycle/faults.ts).
for (const [what, head] of [
  ['a status beyond 599', 'HTTP/1.1 999 Odd'],
  ['a header in UTF-8', 'HTTP/1.1 200 OK\r\nx-a: \u4e2d'],
  ['a header in Latin-1', 'HTTP/1.1 200 OK\r\nx-a: \xe9'],
] as const) {
  test(`${what} is an exception that nobody can catch, and no answer`, async ({ app }) => {
    const encoding = what.includes('Latin-1') ? 'latin1' : 'utf8';
    const answer = Buffer.from(`${head}\r\ncontent-length: 2\r\n\r\nab`, encoding);
    const [port, server] = await openServer((socket) => {
      socket.once('data', () => socket.write(answer));
    });
    await app.evaluateMain(({ net }, url) => {
      const note = (name: string) => Reflect.get(globalThis, 'seen').push({ name });
      process.on('uncaughtException', () => note('uncaught'));
      net.fetch(url).then(
        () => note('settled'),
        () => note('settled'),
      );
    }, `http://127.0.0.1:${port}/`);
    await expect.poll(() => seen(app, 'uncaught')).toHaveLength(1);
    expect(await seen(app, 'settled')).toEqual([]);
    server.close();
  });
}

// docs/api/net.md: `fetch` as on the web; it can also be aborted while the body comes.
test('who gives up a request gets back their own reason, before the headers and in the body', async ({
  sharedApp: app,
}) => {
  const server = createHttpServer((request, response) => {
    if (request.url === '/body') response.writeHead(200, { 'content-length': '100' }).write('part');
  });
  const port = await listen(server);
  const giveUp = (name: string) =>
    app.evaluateMain(async ({ net }, url) => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(new DOMException('given up', 'TimeoutError')), 200);
      return net
        .fetch(url, { signal: abort.signal })
        .then((response) => response.text())
        .catch((error: Error) => `${error.name}: ${error.message}`);
    }, `http://127.0.0.1:${port}/${name}`);
  expect(await giveUp('head')).toBe('TimeoutError: given up');
  expect(await giveUp('body')).toBe('TimeoutError: given up');
  server.closeAllConnections();
  server.close();
});
