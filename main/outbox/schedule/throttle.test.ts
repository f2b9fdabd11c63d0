import { expect, test } from 'vitest';
import { createFakeClock } from '../../testing/fakes.ts';
import { createPace } from './throttle.ts';

const setUp = () => {
  const clock = createFakeClock();
  const pace = createPace(clock);
  /** Lets calls out whenever they may go, and counts them. */
  const sendFor = async (ms: number): Promise<number> => {
    const until = clock.now() + ms;
    let sent = 0;
    while (clock.now() < until) {
      while (pace.waitMs() === 0 && sent < 10_000) {
        pace.take();
        sent += 1;
      }
      await clock.advance(Math.max(1, pace.waitMs()));
    }
    return sent;
  };
  return { clock, pace, sendFor };
};

test('with nobody at work nothing waits', () => {
  const { pace } = setUp();
  for (let call = 0; call < 100; call += 1) pace.take();
  expect(pace.waitMs()).toBe(0);
});

test('a few leads go at once while the rep is at work, and a drain goes at a walk', async () => {
  const { pace, sendFor } = setUp();
  pace.giveWay();
  expect(await sendFor(500)).toBeLessThanOrEqual(13);
});

test('however long the rep types, sending never stands still', async () => {
  const { pace, sendFor } = setUp();
  for (let second = 0; second < 60; second += 1) {
    pace.giveWay();
    expect(await sendFor(500)).toBeGreaterThanOrEqual(9);
  }
});

test('it ends a moment after the rep’s last key, and a while after the start', async () => {
  const { pace, clock } = setUp();
  const isWalking = (): boolean => {
    for (let call = 0; call < 10; call += 1) pace.take();
    return pace.waitMs() > 0;
  };
  pace.giveWayToWindow();
  pace.giveWay();
  await clock.advance(4_900);
  expect(isWalking()).toBe(true);
  await clock.advance(200);
  expect(isWalking()).toBe(false);
  pace.giveWay();
  await clock.advance(500);
  expect(isWalking()).toBe(true);
  await clock.advance(200);
  expect(isWalking()).toBe(false);
});

test('a clock that is set back keeps nobody waiting', () => {
  const { pace, clock } = setUp();
  pace.giveWay();
  for (let call = 0; call < 10; call += 1) pace.take();
  clock.jump(-24 * 60 * 60_000);
  expect(pace.waitMs()).toBe(0);
});
