import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import { fail, ok, type Result } from '../../../preload/contract/result.ts';
import { createAutosave, SAVE_DELAY_MS } from './autosave.ts';

const lead = (name: string): TypedLead => ({ ...EMPTY_LEAD, name });
const diskFull = fail({ code: 'disk-full', message: 'The disk is full.' });

const startAutosave = () => {
  const saved: string[] = [];
  let answer: Result<unknown> = ok(null);
  const autosave = createAutosave(async ({ name }) => {
    saved.push(name);
    return answer;
  });
  const answerWith = (next: Result<unknown>) => {
    answer = next;
  };
  return { autosave, saved, answerWith };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a keystroke is saved within 200 ms, however fast the next ones follow', async () => {
  const { autosave, saved } = startAutosave();
  autosave.change(lead('A'));
  await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS - 1);
  autosave.change(lead('An'));
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['An']);
  expect(SAVE_DELAY_MS).toBeLessThanOrEqual(200);
  expect(autosave.getState().kind).toBe('saved');
});

test('a flush saves at once, and only what is not saved yet', async () => {
  const { autosave, saved } = startAutosave();
  autosave.change(lead('Ann'));
  autosave.flush();
  autosave.flush();
  await vi.runAllTimersAsync();
  expect(saved).toEqual(['Ann']);
});

test('a failure is told, kept, and made good by the next change', async () => {
  const { autosave, saved, answerWith } = startAutosave();
  answerWith(diskFull);
  autosave.change(lead('Ann'));
  await vi.runAllTimersAsync();
  expect(autosave.getState()).toMatchObject({ kind: 'failed', error: { code: 'disk-full' } });
  answerWith(ok(null));
  autosave.change(lead('Anna'));
  expect(autosave.getState().kind).toBe('failed');
  await vi.runAllTimersAsync();
  expect(saved).toEqual(['Ann', 'Anna']);
  expect(autosave.getState().kind).toBe('saved');
});

test('a failed save is tried again by a flush', async () => {
  const { autosave, saved, answerWith } = startAutosave();
  answerWith(diskFull);
  autosave.change(lead('Ann'));
  await vi.runAllTimersAsync();
  answerWith(ok(null));
  autosave.flush();
  await vi.runAllTimersAsync();
  expect(saved).toEqual(['Ann', 'Ann']);
  expect(autosave.getState().kind).toBe('saved');
});

test('nothing is saved after a stop', async () => {
  const { autosave, saved } = startAutosave();
  autosave.change(lead('Ann'));
  autosave.stop();
  autosave.flush();
  await vi.runAllTimersAsync();
  expect(saved).toEqual([]);
});
