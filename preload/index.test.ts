import { beforeEach, expect, test, vi } from 'vitest';
import { CHANNELS, TOPIC_CHANNEL } from './contract/channels.ts';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn(), exposeInIsolatedWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), off: vi.fn(), send: vi.fn(), sendSync: vi.fn() },
}));
vi.mock('electron', () => electron);

const { contextBridge, ipcRenderer } = electron;

beforeEach(async () => {
  vi.clearAllMocks();
  vi.resetModules();
  await import('./index.ts');
});

const exposed = () => contextBridge.exposeInMainWorld.mock.calls;

test('the page gets one object, with the functions of the contract and no back door', () => {
  expect(exposed().map(([name]) => name)).toEqual(['galena']);
  const bridge = exposed()[0]?.[1];
  expect(Object.keys(bridge).toSorted()).toEqual(
    [...Object.keys(CHANNELS), 'onTopicChanged'].toSorted(),
  );
  expect(Object.isFrozen(bridge)).toBe(true);
  expect(contextBridge.exposeInIsolatedWorld).not.toHaveBeenCalled();
});

test('a function calls its channel with its first argument alone', () => {
  exposed()[0]?.[1].readEntry({ id: 'x' }, 'more');
  expect(ipcRenderer.invoke.mock.calls).toEqual([['entry:read', { id: 'x' }]]);
  expect(ipcRenderer.send).not.toHaveBeenCalled();
  expect(ipcRenderer.sendSync).not.toHaveBeenCalled();
});

test('a listener gets the topic and never Electron’s event', () => {
  const heard = vi.fn();
  const stop = exposed()[0]?.[1].onTopicChanged(heard);
  const [channel, hear] = ipcRenderer.on.mock.lastCall ?? [];
  hear({ sender: ipcRenderer }, 'entries');
  expect(channel).toBe(TOPIC_CHANNEL);
  expect(heard.mock.calls).toEqual([['entries']]);
  stop();
  expect(ipcRenderer.off.mock.calls).toEqual([[TOPIC_CHANNEL, hear]]);
});
