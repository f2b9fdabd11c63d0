import { expect, test, vi } from 'vitest';
import type { Router, Sender } from '../ipc/router.ts';
import { serveRouter } from './ipc.ts';

const { ipcMain } = vi.hoisted(() => ({ ipcMain: { handle: vi.fn() } }));
vi.mock('electron', () => ({ ipcMain }));

test.each([
  [
    'the page itself',
    { url: 'app://galena/index.html', parent: null },
    7,
    { url: 'app://galena/index.html', isTopFrame: true, isOwnWindow: true },
  ],
  [
    'a frame inside it',
    { url: 'app://galena/x', parent: {} },
    7,
    { url: 'app://galena/x', isTopFrame: false, isOwnWindow: true },
  ],
  [
    'another window',
    { url: 'https://evil.example/', parent: null },
    8,
    { url: 'https://evil.example/', isTopFrame: true, isOwnWindow: false },
  ],
  ['a frame that is gone', null, 7, { url: '', isTopFrame: false, isOwnWindow: true }],
])('%s is described to the router as it is', (_name, senderFrame, id, expected) => {
  const senders: Sender[] = [];
  const router: Router = {
    channels: ['app:read'],
    handle: async (_c, sender) => {
      senders.push(sender);
      return { ok: true, value: null };
    },
  };
  serveRouter(router, (contentsId) => contentsId === 7);
  ipcMain.handle.mock.lastCall?.[1]({ senderFrame, sender: { id } }, undefined);
  expect(senders).toEqual([expected]);
});
