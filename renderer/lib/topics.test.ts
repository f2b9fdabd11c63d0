import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { keys } from './keys.ts';
import { createQueryClient } from './query-client.ts';
import { listenToTopics, PATIENCE_MS, REST_MS } from './topics.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** All data that a busy outbox makes stale is on screen, and each answer takes `answerMs`. */
const listen = async (answerMs = 1) => {
  const galena = createFakeBridge();
  const client = createQueryClient();
  const count = (queryKey: readonly string[]) => {
    const ask = vi.fn(() => new Promise<string>((done) => setTimeout(done, answerMs, 'answer')));
    const observer = new QueryObserver(client, { queryKey, queryFn: ask });
    observer.subscribe(() => {});
    return { ask, read: () => observer.getCurrentResult() };
  };
  const outbox = count(keys.outbox);
  const status = count(keys.status);
  const session = count(keys.session);
  const stop = listenToTopics(galena.bridge, client);
  await vi.advanceTimersByTimeAsync(answerMs);
  for (const { ask } of [outbox, status, session]) ask.mockClear();
  return { galena, outbox, status, session, stop };
};

test('the first word is acted on at once, and only for what it touches', async () => {
  const { galena, outbox, status, session } = await listen();
  galena.tell('entries');
  expect([outbox, status, session].map(({ ask }) => ask.mock.calls.length)).toEqual([1, 1, 0]);
});

test('the session and the status are one word', async () => {
  const { galena, outbox, status, session } = await listen();
  galena.tell('session');
  expect([outbox, status, session].map(({ ask }) => ask.mock.calls.length)).toEqual([0, 1, 1]);
});

test('a storm of 1,000 words in a second asks ten times, and once more at its end', async () => {
  const { galena, outbox, status } = await listen();
  for (let told = 0; told < 1_000; told += 1) {
    galena.tell('entries');
    await vi.advanceTimersByTimeAsync(1);
  }
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(outbox.ask.mock.calls.length).toBeGreaterThan(8);
  expect(outbox.ask.mock.calls.length).toBeLessThanOrEqual(11);
  expect(status.ask.mock.calls.length).toBeLessThanOrEqual(11);
  outbox.ask.mockClear();
  await vi.advanceTimersByTimeAsync(10 * REST_MS);
  expect(outbox.ask).not.toHaveBeenCalled();
});

test('the last word is never lost', async () => {
  const { galena, outbox } = await listen();
  galena.tell('entries');
  await vi.advanceTimersByTimeAsync(REST_MS / 2);
  galena.tell('entries');
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(outbox.ask).toHaveBeenCalledTimes(2);
});

test('an answer slower than the storm is waited for, not thrown away', async () => {
  const { galena, outbox } = await listen(3 * REST_MS);
  for (let told = 0; told < 40; told += 1) {
    galena.tell('entries');
    await vi.advanceTimersByTimeAsync(REST_MS / 10);
  }
  // After 400 ms of changes: one answer came after 300 ms, and the next query is under way.
  expect(outbox.ask).toHaveBeenCalledTimes(2);
  expect(outbox.read().dataUpdatedAt).toBe(Date.now() - REST_MS);
});

test('an answer that never comes does not keep the rest from being asked', async () => {
  const { galena, outbox, session } = await listen();
  outbox.ask.mockImplementation(() => new Promise(() => {}));
  galena.tell('entries');
  galena.tell('session');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(session.ask).toHaveBeenCalledTimes(1);
});

test('after the end of listening nothing is asked', async () => {
  const { galena, outbox, stop } = await listen();
  galena.tell('entries');
  galena.tell('entries');
  stop();
  await vi.advanceTimersByTimeAsync(10 * REST_MS);
  expect(outbox.ask).toHaveBeenCalledTimes(1);
});
