import { lookup } from 'node:dns/promises';
import { expect, test } from 'vitest';
import type { Keychain } from '../ports.ts';
import { createMemoryKeychain } from '../storage/keychain-memory.ts';
import { countCalls } from './native-calls.ts';

test('calls are passed on, and counted while they are out', async () => {
  const { keychain, isOut } = countCalls(createMemoryKeychain());
  const written = keychain.write('account', 'secret');
  expect(isOut()).toBe(true);
  expect(await written).toEqual({ kind: 'kept' });
  expect(isOut()).toBe(false);
  expect(await keychain.read('account')).toEqual({ kind: 'found', secret: 'secret' });
  expect(await keychain.forget('account')).toEqual({ kind: 'gone' });
  expect(isOut()).toBe(false);
});

test('a call that never returns stays out, others come and go', async () => {
  const silent: Keychain = { ...createMemoryKeychain(), read: () => new Promise(() => {}) };
  const { keychain, isOut } = countCalls(silent);
  void keychain.read('account');
  await keychain.forget('account');
  expect(isOut()).toBe(true);
});

test('a call that fails is not out any more', async () => {
  const broken: Keychain = {
    ...createMemoryKeychain(),
    read: () => Promise.reject(new Error('x')),
  };
  const { keychain, isOut } = countCalls(broken);
  await expect(keychain.read('account')).rejects.toThrow('x');
  expect(isOut()).toBe(false);
});

test('a name that is being looked up is out', async () => {
  const { isOut } = countCalls(createMemoryKeychain());
  const looked = lookup('nowhere.invalid').catch(() => undefined);
  expect(isOut()).toBe(true);
  await looked;
  // Node lets go of the request at the end of this turn.
  await new Promise(setImmediate);
  expect(isOut()).toBe(false);
});

test('timers, sockets and files do not hold up the end', () => {
  const resources = () => ['Timeout', 'TCPSocketWrap', 'PipeWrap', 'FSReqPromise'];
  expect(countCalls(createMemoryKeychain(), resources).isOut()).toBe(false);
});
