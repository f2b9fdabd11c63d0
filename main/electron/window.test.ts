import { expect, test, vi } from 'vitest';
import { beginStart, fakeElectron } from '../testing/fake-electron.ts';
import { createFakeClock, createFakeLog } from '../testing/fakes.ts';
import { createMainWindow } from './window.ts';

const world = vi.hoisted(() => ({ electron: {} }));
vi.mock('electron', () => world.electron);
Object.assign(world.electron, fakeElectron);

const set = () => {
  const { windows } = beginStart({ userData: '' });
  const parts = { clock: createFakeClock(), log: createFakeLog() };
  return { windows, window: createMainWindow('/preload.cjs', parts, () => true) };
};

test('a window is owned while it is open, and no other ever is', () => {
  const { window, windows } = set();
  expect(window.owns(1)).toBe(false);
  window.open('app://galena/index.html');
  const [opened] = windows;
  const id = opened?.webContents.id ?? 0;
  expect(window.owns(id)).toBe(true);
  expect(window.owns(id + 1)).toBe(false);
  opened?.emit('closed');
  expect(window.owns(id)).toBe(false);
});

test('only the newest window is owned after it was opened anew', () => {
  const { window, windows } = set();
  window.open('app://galena/index.html');
  windows[0]?.emit('closed');
  window.open('app://galena/index.html');
  const ids = windows.map(({ webContents }) => webContents.id);
  expect(ids.map(window.owns)).toEqual([false, true]);
});

test('the page’s preferences are those that main/security states, and nothing beside them', () => {
  const { window, windows } = set();
  window.open('app://galena/index.html');
  const { webPreferences, ...frame } = windows[0]?.options ?? {};
  expect(webPreferences).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: process.platform === 'darwin',
  });
  expect(Object.keys(frame).toSorted()).toEqual([
    'backgroundColor',
    'height',
    'minHeight',
    'minWidth',
    'show',
    'title',
    'width',
  ]);
});

test('the page is told a topic and nothing else', () => {
  const { window, windows } = set();
  window.open('app://galena/index.html');
  window.announce('entries');
  expect(windows[0]?.webContents.sent).toEqual([['topic:changed', 'entries']]);
});
