import { expect, test } from 'vitest';
import type { Fetch } from '../ports.ts';
import { NotSentError } from './not-sent.ts';
import { createSingleUseSender } from './single-use-sender.ts';

const init = (signal = new AbortController().signal) =>
  ({ method: 'POST', headers: {}, body: '{}', signal, redirect: 'manual' }) as const;

const readAll = async (body: AsyncIterable<Uint8Array> | null): Promise<void> => {
  for await (const _ of body ?? []);
};

/** Lanes that write down what happens to them. */
const openLanes = (fetch: Fetch) => {
  const story: string[] = [];
  const send = createSingleUseSender((number) => ({
    fetch: (url, how) => {
      story.push(`${number} sends ${new URL(url).pathname}`);
      return fetch(url, how);
    },
    closeAllConnections: async () => {
      story.push(`${number} closes`);
    },
  }));
  return { send, story };
};

test('a lane’s connections are closed before each request', async () => {
  const { send, story } = openLanes(async () => new Response('{}'));
  for (const path of ['a', 'b']) {
    const { body } = await send(`https://api.example/${path}`, init());
    await readAll(body);
  }
  expect(story).toEqual(['1 closes', '1 sends /a', '1 closes', '1 sends /b']);
});

test('a lane carries one request at a time, until its answer is read', async () => {
  const { send, story } = openLanes(async () => new Response('{}'));
  const first = await send('https://api.example/a', init());
  const second = await send('https://api.example/b', init());
  await readAll(first.body);
  await readAll(second.body);
  await send('https://api.example/c', init());
  expect(story).toEqual([
    ...['1 closes', '1 sends /a'],
    ...['2 closes', '2 sends /b'],
    ...['2 closes', '2 sends /c'],
  ]);
});

test('a lane is free again after a failure, after an answer without a body and after one that broke off', async () => {
  const answers: Fetch[] = [
    async () => {
      throw new Error('net::ERR_CONNECTION_RESET');
    },
    async () => new Response(null, { status: 204 }),
    async () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.error(new Error('broke off')) }),
      ),
    async () => new Response('long'),
  ];
  const { send, story } = openLanes((url, how) => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('no answer is left');
    return answer(url, how);
  });
  await expect(send('https://api.example/a', init())).rejects.toThrow('ERR_CONNECTION_RESET');
  await send('https://api.example/b', init());
  const broken = await send('https://api.example/c', init());
  await expect(readAll(broken.body)).rejects.toThrow('broke off');
  const long = await send('https://api.example/d', init());
  for await (const _ of long.body ?? []) break;
  await expect(send('https://api.example/e', init())).rejects.toThrow('no answer is left');
  expect(story.filter((line) => !line.startsWith('1'))).toEqual([]);
});

test('what is given up while connections are being closed has not left', async () => {
  const { send, story } = openLanes(async () => new Response('{}'));
  await expect(send('https://api.example/a', init(AbortSignal.abort()))).rejects.toThrow(
    NotSentError,
  );
  expect(story).toEqual(['1 closes']);
});
