import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { type RunningPractice, startPractice } from './start-practice.ts';

let running: RunningPractice | null = null;

const start = async (options: Parameters<typeof startPractice>[0] = {}) => {
  running = await startPractice({
    token: 't',
    ids: createFakeIds(),
    random: createSeededRandom(1),
    ...options,
  });
  return running;
};

afterEach(async () => {
  await running?.close();
  running = null;
});

const post = (practice: RunningPractice, body: string, signal?: AbortSignal) =>
  fetch(`${practice.url}/contacts`, {
    method: 'POST',
    headers: { authorization: 'Bearer t', 'intercom-version': '2.16' },
    body,
    ...(signal ? { signal } : {}),
  });

const LEAD = '{"role":"lead"}';

const sayRaw = (practice: RunningPractice, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(new URL(practice.url).port), '127.0.0.1', () =>
      socket.write(text),
    );
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });

describe('the practice server', () => {
  test('answers on loopback with the headers of the workspace', async () => {
    const practice = await start();
    expect(practice.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await post(practice, LEAD);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-ratelimit-limit')).toBe('1666');
    expect(await response.json()).toMatchObject({ role: 'lead' });
  });

  test('a fault may strike on a connection that was used before, and on no other', async () => {
    const fault = { kind: 'reset-after-commit', connection: 'reused', method: 'POST' } as const;
    const practice = await start({ faults: { faults: [fault] } });
    const request = [
      'POST /contacts HTTP/1.1',
      'Host: practice',
      'Authorization: Bearer t',
      'Intercom-Version: 2.16',
      `Content-Length: ${LEAD.length}`,
      '',
      LEAD,
    ].join('\r\n');
    await expect(sayRaw(practice, request + request)).rejects.toThrow('ECONNRESET');
    expect(practice.contacts()).toHaveLength(2);
    expect((await post(practice, LEAD)).status).toBe(200);
  });

  test.each(['reset-before-commit', 'reset-after-commit'] as const)(
    '%s breaks the connection',
    async (kind) => {
      const practice = await start({ faults: { faults: [{ kind }] } });
      await expect(post(practice, LEAD)).rejects.toThrow('fetch failed');
      expect(practice.contacts()).toHaveLength(kind === 'reset-after-commit' ? 1 : 0);
    },
  );

  test('an answer that is cut off has its status and half of its body', async () => {
    const practice = await start({ faults: { faults: [{ kind: 'cut-off' }] } });
    const response = await post(practice, LEAD);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('a call that is never answered ends when the server closes', async () => {
    const practice = await start({ faults: { faults: [{ kind: 'timeout-after-commit' }] } });
    const waiting = post(practice, LEAD);
    const failed = expect(waiting).rejects.toThrow('fetch failed');
    await expect.poll(() => practice.contacts().length).toBe(1);
    await practice.close();
    await failed;
  });

  test('while it pauses connecting is refused, and then it goes on at the same address', async () => {
    const practice = await start();
    await post(practice, LEAD);
    await practice.pause();
    await expect(post(practice, LEAD)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await practice.resume();
    await practice.resume();
    expect((await post(practice, LEAD)).status).toBe(200);
    expect(practice.contacts()).toHaveLength(2);
  });

  test('a body over 1 MiB is refused and the server goes on', async () => {
    const practice = await start();
    const response = await post(practice, `{"name":"${'x'.repeat(1_100_000)}"}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: 'error.list' });
    expect((await post(practice, LEAD)).status).toBe(200);
  });

  test.each([
    ['no HTTP at all', '\u0016\u0003\u0001hello\r\n\r\n'],
    ['a broken header', 'GET / HTTP/1.1\r\nHost\r\n\r\n'],
    ['a broken length', 'POST /contacts HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n'],
  ])('%s is a bad request and the server goes on', async (_name, text) => {
    const practice = await start();
    expect(await sayRaw(practice, text)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await post(practice, LEAD)).status).toBe(200);
  });

  test('a caller that hangs up half-way through its body stores nothing', async () => {
    const practice = await start();
    const socket = connect(Number(new URL(practice.url).port), '127.0.0.1');
    socket.write('POST /contacts HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{"role":');
    socket.end();
    await new Promise((resolve) => socket.on('close', resolve).resume());
    expect((await post(practice, LEAD)).status).toBe(200);
    expect(practice.contacts()).toHaveLength(1);
  });

  test('a taken port is an error that says so', async () => {
    const practice = await start();
    const port = Number(new URL(practice.url).port);
    await expect(startPractice({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
