import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { connectPipe, createSplitter } from './cdp.ts';

test('messages are split at zero bytes wherever the chunks break', () => {
  const messages: string[] = [];
  const split = createSplitter((text) => messages.push(text));
  for (const chunk of ['{"a"', ':1}\0{"b":2}\0{', '"c":3}', '\0']) split(chunk);
  expect(messages).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
});

/** A Chromium that answers each request with the given function. */
const connectTo = (answer: (request: { id: number; method: string }) => object) => {
  const toChromium = new PassThrough();
  const fromChromium = new PassThrough();
  const send = (message: object) => fromChromium.write(`${JSON.stringify(message)}\0`);
  toChromium.setEncoding('utf8');
  toChromium.on(
    'data',
    createSplitter((text) => send(answer(JSON.parse(text)))),
  );
  return { connection: connectPipe(toChromium, fromChromium), send, fromChromium };
};

test('a request resolves with its own answer or rejects with its error', async () => {
  const { connection } = connectTo(({ id, method }) =>
    method === 'Browser.getVersion'
      ? { id, result: { product: 'Chrome/1' } }
      : { id, error: { message: 'no such thing' } },
  );
  const { root } = connection;
  await expect(root.send('Browser.getVersion')).resolves.toEqual({ product: 'Chrome/1' });
  await expect(root.send('Page.enable')).rejects.toThrow('Page.enable: no such thing');
});

test('an event reaches only the session that it belongs to', async () => {
  const { connection, send } = connectTo(({ id }) => ({ id, result: {} }));
  const heard: string[] = [];
  connection.session('one').on('Page.loadEventFired', () => heard.push('one'));
  connection.session('two').on('Page.loadEventFired', () => heard.push('two'));
  send({ method: 'Page.loadEventFired', sessionId: 'two', params: {} });
  await connection.root.send('Page.enable');
  expect(heard).toEqual(['two']);
});

test('requests that wait are rejected when Chromium goes', async () => {
  const { connection, fromChromium } = connectTo(() => ({}));
  const waiting = connection.root.send('Page.enable');
  fromChromium.destroy();
  await expect(waiting).rejects.toThrow('Chromium is gone');
});
