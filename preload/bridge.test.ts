import { expect, test, vi } from 'vitest';
import { makeBridge } from './bridge.ts';
import { CHANNELS } from './contract/channels.ts';

const set = () => {
  const invoke = vi.fn(async () => undefined);
  let tell: (topic: unknown) => void = () => undefined;
  const bridge = makeBridge(invoke, (listener) => {
    tell = listener;
    return () => undefined;
  });
  return { bridge, invoke, tell: (topic: unknown) => tell(topic) };
};

test('the bridge is frozen and has a named function for each channel, and nothing else', () => {
  const { bridge } = set();
  expect(Object.isFrozen(bridge)).toBe(true);
  expect(Object.keys(bridge).toSorted()).toEqual(
    [...Object.keys(CHANNELS), 'onTopicChanged'].toSorted(),
  );
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
