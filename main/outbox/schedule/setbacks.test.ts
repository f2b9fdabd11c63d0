import Driver from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../testing/fakes.ts';
import { createSetbacks, DISK_RETRY_MS } from './setbacks.ts';

const setUp = () => {
  const clock = createFakeClock();
  let rested = 0;
  const setbacks = createSetbacks({
    clock,
    onRested: () => {
      rested += 1;
    },
  });
  return { clock, setbacks, rested: () => rested };
};

const diskFull = () => new Driver.SqliteError('database or disk is full', 'SQLITE_FULL');

test('what the disk did not take keeps everything back for a while', async () => {
  const { clock, setbacks } = setUp();
  setbacks.failed('a', diskFull());
  expect(setbacks.isResting('a')).toBe(false);
  expect(setbacks.waitMs()).toBe(DISK_RETRY_MS);
  await clock.advance(DISK_RETRY_MS);
  expect(setbacks.waitMs()).toBe(0);
});

test.each([
  ['a fault of our own', new URIError('URI malformed')],
  ['a row that the database refuses', new Driver.SqliteError('CHECK failed', 'SQLITE_CONSTRAINT')],
])('%s keeps back its own lead alone, and the others go on', (_what, cause) => {
  const { setbacks } = setUp();
  setbacks.failed('a', cause);
  expect(setbacks.isResting('a')).toBe(true);
  expect(setbacks.isResting('b')).toBe(false);
  expect(setbacks.waitMs()).toBe(0);
});

test('each rest is longer than the one before, up to five minutes, and success ends the row', async () => {
  const { clock, setbacks, rested } = setUp();
  const restOf = async (): Promise<number> => {
    setbacks.failed('a', new Error('x'));
    const began = clock.now();
    while (setbacks.isResting('a')) await clock.advance(1_000);
    return clock.now() - began;
  };
  const rests: number[] = [];
  for (let i = 0; i < 10; i += 1) rests.push(await restOf());
  expect(rests.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(rests.slice(-2)).toEqual([300_000, 300_000]);
  expect(rested()).toBe(10);
  setbacks.succeeded('a');
  expect(await restOf()).toBe(2_000);
});

test('nobody is woken after the end', async () => {
  const { clock, setbacks, rested } = setUp();
  setbacks.failed('a', new Error('x'));
  setbacks.stop();
  await clock.advance(60_000);
  expect(rested()).toBe(0);
});
