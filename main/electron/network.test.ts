import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeLog } from '../testing/fakes.ts';
import { createNetwork, keepConnectionsApart } from './network.ts';

const electron = vi.hoisted(() => ({
  switches: [] as string[],
  story: [] as string[],
  asked: [] as unknown[],
  proxy: 'DIRECT',
}));

vi.mock('electron', () => {
  const { story, asked, switches } = electron;
  const answer = (who: string) => async (_url: string, init: unknown) => {
    story.push(who);
    asked.push(init);
    return new Response('{}');
  };
  return {
    app: { commandLine: { appendSwitch: (name: string) => switches.push(name) } },
    net: { fetch: answer('net') },
    session: {
      defaultSession: { resolveProxy: async () => electron.proxy },
      fromPartition: (partition: string, options: object) => ({
        fetch: answer(`${partition} ${JSON.stringify(options)} sends`),
        closeAllConnections: async () => void story.push(`${partition} closes`),
      }),
    },
  };
});

const init = {
  method: 'POST',
  headers: {},
  body: '{}',
  signal: new AbortController().signal,
  redirect: 'manual',
} as const;

beforeEach(() => {
  electron.proxy = 'DIRECT';
  for (const list of [electron.switches, electron.story, electron.asked]) list.length = 0;
});

test('connections that carry several requests at once are off', () => {
  keepConnectionsApart();
  expect(electron.switches).toEqual(['disable-http2', 'disable-quic']);
});

test('what is read goes by the default session, without cookies and without a cache', async () => {
  await createNetwork(createFakeLog()).fetch('https://api.example/me', init);
  expect(electron.story).toEqual(['net']);
  expect(electron.asked).toMatchObject([{ credentials: 'omit', cache: 'no-store' }]);
});

test('what is sent through a proxy goes by a session in memory, whose connections are closed first', async () => {
  electron.proxy = 'PROXY proxy.acme.example:3128';
  await createNetwork(createFakeLog()).send('https://api.example/contacts', init);
  expect(electron.story).toEqual(['sender-1 closes', 'sender-1 {"cache":false} sends']);
  expect(electron.asked).toMatchObject([{ credentials: 'omit', cache: 'no-store' }]);
});

test('what is sent straight does not go by Chromium', async () => {
  const send = createNetwork(createFakeLog()).send('http://127.0.0.1:1/contacts', init);
  await expect(send).rejects.toThrow('The request was not sent.');
  expect(electron.story).toEqual([]);
});
