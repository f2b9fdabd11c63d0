import { expect, test, vi } from 'vitest';
import { createFakeLog } from '../testing/fakes.ts';
import { watchProcesses } from './processes.ts';

const { app } = vi.hoisted(() => ({ app: { on: vi.fn() } }));
vi.mock('electron', () => ({ app }));

test('a helper of Chromium’s that dies is told in the log; one that leaves is not', () => {
  const log = createFakeLog();
  watchProcesses(log);
  const [event, hear] = app.on.mock.lastCall ?? [];
  expect(event).toBe('child-process-gone');
  hear({}, { type: 'GPU', reason: 'clean-exit', exitCode: 0 });
  hear({}, { type: 'Utility', reason: 'crashed', exitCode: 5, name: 'Network Service' });
  expect(log.lines).toEqual([
    {
      level: 'warn',
      event: 'process.gone',
      facts: { process: 'Network Service', reason: 'crashed', exitCode: 5 },
    },
  ]);
});
