import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';

/**
 * What a network stack does with a request whose connection breaks after the server has taken it.
 * Chromium sends it again, with any method, if the connection had carried a request before
 * (net/http/http_network_transaction.cc, `ShouldResendRequest`). So Galena has its own sender.
 */

type Breaking = {
  readonly url: string;
  /** Whether each POST came on a connection that had carried a request before. */
  readonly posts: readonly boolean[];
  readonly close: () => void;
};

/** Answers every GET. For every POST, breaks the connection or answers with a status. */
const breakPosts = async (how: 'reset' | 'close' | 408 | 421): Promise<Breaking> => {
  const used = new WeakSet<object>();
  const posts: boolean[] = [];
  const server = createServer((request, response) => {
    const isReused = used.has(request.socket);
    used.add(request.socket);
    request.resume().once('end', () => {
      if (request.method === 'GET') return void response.end('{}');
      posts.push(isReused);
      if (typeof how === 'number') response.writeHead(how).end('{}');
      else if (how === 'close') request.socket.end();
      else request.socket.resetAndDestroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, posts, close };
};

for (const how of ['reset', 'close'] as const) {
  test(`net.fetch sends a POST again when a connection that was used before is broken by a ${how}`, async ({
    sharedApp: app,
  }) => {
    const { url, posts, close } = await breakPosts(how);
    const failures = await app.evaluateMain(async ({ net }, asked) => {
      const warm = async () => (await net.fetch(asked)).text();
      const failureOf = (init: RequestInit & { duplex?: 'half' }) =>
        net.fetch(asked, { method: 'POST', ...init }).then(String, (error: Error) => error.message);
      await warm();
      const ways = [await failureOf({ body: '{}' })];
      await warm();
      ways.push(await failureOf({ body: '{}', headers: { connection: 'close' } }));
      await warm();
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{}'));
          controller.close();
        },
      });
      ways.push(await failureOf({ body, duplex: 'half' }));
      return ways;
    }, url);
    const error = how === 'reset' ? 'net::ERR_CONNECTION_RESET' : 'net::ERR_EMPTY_RESPONSE';
    expect(failures).toEqual([error, error, error]);
    expect(posts).toEqual([true, false, true, false, true, false]);
    close();
  });
}

test('net.fetch sends a POST again when a connection that was used before answers 408', async ({
  sharedApp: app,
}) => {
  const { url, posts, close } = await breakPosts(408);
  const status = await app.evaluateMain(async ({ net }, asked) => {
    await (await net.fetch(asked)).text();
    return (await net.fetch(asked, { method: 'POST', body: '{}' })).status;
  }, url);
  expect(status).toBe(408);
  expect(posts).toEqual([true, false]);
  close();
});

// Also on a new connection. A server that answers 421 has not taken the request (RFC 9110,
// 15.5.20).
test('net.fetch sends a POST once more that is answered 421', async ({ sharedApp: app }) => {
  const { url, posts, close } = await breakPosts(421);
  const status = await app.evaluateMain(
    async ({ net }, asked) => (await net.fetch(asked, { method: 'POST', body: '{}' })).status,
    url,
  );
  expect(status).toBe(421);
  expect(posts).toEqual([false, false]);
  close();
});

test('on a new connection a POST is sent once, and a session whose connections were closed makes a new one', async ({
  sharedApp: app,
}) => {
  const { url, posts, close } = await breakPosts('reset');
  const failures = await app.evaluateMain(async ({ session }, asked) => {
    const own = session.fromPartition('conformance');
    const post = () =>
      own.fetch(asked, { method: 'POST', body: '{}' }).then(String, (e: Error) => e.message);
    const ways = [await post()];
    await (await own.fetch(asked)).text();
    await own.closeAllConnections();
    ways.push(await post());
    return ways;
  }, url);
  expect(failures).toEqual(['net::ERR_CONNECTION_RESET', 'net::ERR_CONNECTION_RESET']);
  expect(posts).toEqual([false, false]);
  close();
});

test('no session shares its connections with another', async ({ sharedApp: app }) => {
  const { url, posts, close } = await breakPosts('reset');
  await app.evaluateMain(async ({ net, session }, asked) => {
    await (await net.fetch(asked)).text();
    const own = session.fromPartition('conformance');
    await own.fetch(asked, { method: 'POST', body: '{}' }).catch(() => undefined);
  }, url);
  expect(posts).toEqual([false]);
  close();
});

test('a session tells how an address is reached', async ({ openApp }) => {
  const app = await openApp(`${import.meta.dirname}/conformance-app`, {}, [
    '--proxy-server=127.0.0.1:9',
  ]);
  const ways = await app.evaluateMain(
    ({ session }) =>
      Promise.all(
        ['http://127.0.0.1:8/', 'https://api.intercom.io/'].map((url) =>
          session.defaultSession.resolveProxy(url),
        ),
      ),
    undefined,
  );
  expect(ways).toEqual(['DIRECT', 'PROXY 127.0.0.1:9']);
});
