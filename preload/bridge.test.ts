import { expect, test, vi } from 'vitest';
import { makeBridge } from './bridge.ts';
import { contract } from './contract/schemas.ts';

const set = () => {
  const invoke = vi.fn(async (..._call: readonly unknown[]) => undefined);
  let tell: (topic: unknown) => void = () => undefined;
  const bridge = makeBridge(invoke, (listener) => {
    tell = listener;
    return () => undefined;
  });
  return { bridge, invoke, tell: (topic: unknown) => tell(topic) };
};

test('the bridge is frozen and has a named function for each channel, and nothing else', () => {
  const { bridge, invoke } = set();
  expect(Object.isFrozen(bridge)).toBe(true);
  const { onTopicChanged: _listen, ...calls } = bridge;
  for (const call of Object.values(calls)) Reflect.apply(call, null, []);
  const called = invoke.mock.calls.map(([channel]) => channel);
  expect(called.toSorted()).toEqual(Object.keys(contract).toSorted());
  expect(Object.keys(calls)).toHaveLength(called.length);
});

test('each function calls its own channel with its one argument', async () => {
  const { bridge, invoke } = set();
  await bridge.readEntry({ id: 'x' });
  expect(invoke.mock.calls).toEqual([['entry:read', { id: 'x' }]]);
});

test('a listener hears topics of the contract and nothing else, an event least of all', () => {
  const { bridge, tell } = set();
  const heard = vi.fn();
  bridge.onTopicChanged(heard);
  for (const topic of ['entries', 'nonsense', { sender: {} }, undefined]) tell(topic);
  expect(heard.mock.calls).toEqual([['entries']]);
});
