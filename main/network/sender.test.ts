import { expect, test } from 'vitest';
import type { Fetch } from '../ports.ts';
import { createFakeLog } from '../testing/fakes.ts';
import { NotSentError } from './not-sent.ts';
import { createSender } from './sender.ts';

const init = {
  method: 'POST',
  headers: {},
  body: '{}',
  signal: new AbortController().signal,
  redirect: 'manual',
} as const;

const notSent = (code: string) =>
  new NotSentError('', { cause: Object.assign(new Error(), { code }) });

const setUp = (proxy: string | Error, direct: Fetch = async () => new Response('direct')) => {
  const ways: string[] = [];
  const log = createFakeLog();
  const send = createSender({
    direct: (url, how) => {
      ways.push('direct');
      return direct(url, how);
    },
    bySystem: async () => {
      ways.push('system');
      return new Response('system');
    },
    resolveProxy: async () => {
      if (proxy instanceof Error) throw proxy;
      return proxy;
    },
    log,
  });
  return { ways, log, send: (url = 'https://api.example/contacts') => send(url, init) };
};

test('where nothing stands between, it goes straight', async () => {
  const { send, ways } = setUp('DIRECT');
  await send();
  expect(ways).toEqual(['direct']);
});

test.each(['PROXY proxy.acme.example:3128', 'PROXY a:1; DIRECT', 'SOCKS5 a:1', 'HTTPS a:443', ''])(
  'with the proxy settings “%s” the system sends',
  async (proxy) => {
    const { send, ways } = setUp(proxy);
    await send();
    expect(ways).toEqual(['system']);
  },
);

test('where nobody can say how to get there, the system sends, and the log says why', async () => {
  const { send, ways, log } = setUp(new Error('no network process'));
  await send();
  expect(ways).toEqual(['system']);
  expect(log.lines).toMatchObject([{ event: 'network.proxy-unknown' }]);
});

test('a certificate that only the system may know goes to the system, and so does all that follows', async () => {
  const { send, ways, log } = setUp('DIRECT', async () => {
    throw notSent('SELF_SIGNED_CERT_IN_CHAIN');
  });
  await send();
  await send();
  await send('https://other.example/contacts');
  expect(ways).toEqual(['direct', 'system', 'system', 'direct', 'system']);
  expect(log.lines).toMatchObject([
    { event: 'network.issuer-unknown', facts: { origin: 'https://api.example' } },
    { event: 'network.issuer-unknown', facts: { origin: 'https://other.example' } },
  ]);
});

test.each([
  ['a connection that broke', Object.assign(new Error('hang up'), { code: 'ECONNRESET' })],
  // After a request has left, nothing may send it again, whatever the error is called.
  [
    'a reason that came too late',
    Object.assign(new Error(), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
  ],
  ['a refusal to connect', notSent('ECONNREFUSED')],
  ['a certificate that is over', notSent('CERT_HAS_EXPIRED')],
])('%s goes nowhere else', async (_what, cause) => {
  const { send, ways } = setUp('DIRECT', async () => {
    throw cause;
  });
  await expect(send()).rejects.toBe(cause);
  expect(ways).toEqual(['direct']);
});
