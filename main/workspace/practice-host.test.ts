import { expect, test, vi } from 'vitest';
import { createMemoryStore } from '../practice/memory-store.ts';
import {
  createFakeClock,
  createFakeIds,
  createFakeLog,
  createSeededRandom,
} from '../testing/fakes.ts';
import { createPracticeHost } from './practice-host.ts';

const { startPractice } = vi.hoisted(() => ({ startPractice: vi.fn() }));
vi.mock('../practice/start-practice.ts', () => ({ startPractice }));

test('a practice workspace that cannot start is told in the log, and is tried again', async () => {
  const log = createFakeLog();
  const ports = { clock: createFakeClock(), ids: createFakeIds(), random: createSeededRandom(1) };
  const host = createPracticeHost({ ...ports, log }, createMemoryStore(), null);
  const cause = Object.assign(new Error('listen EADDRNOTAVAIL'), { code: 'EADDRNOTAVAIL' });
  startPractice.mockRejectedValueOnce(cause);
  await expect(host.open(null)).rejects.toBe(cause);
  expect(log.lines).toEqual([{ level: 'error', event: 'practice.not-started', cause, facts: {} }]);
  startPractice.mockResolvedValueOnce({ url: 'http://127.0.0.1:1', token: 't' });
  expect(await host.open(null)).toEqual({ url: 'http://127.0.0.1:1', token: 't' });
});
