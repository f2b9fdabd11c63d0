import { expect, test } from 'vitest';
import { createFakeClock } from '../../testing/fakes.ts';
import { createThrottle } from './throttle.ts';

const setUp = () => {
  const clock = createFakeClock();
  const throttle = createThrottle(clock);
  /** Lets calls out whenever they may go, and counts them. */
  const sendFor = async (ms: number): Promise<number> => {
    const until = clock.now() + ms;
    let sent = 0;
    while (clock.now() < until) {
      while (throttle.waitMs() === 0 && sent < 10_000) {
        throttle.take();
        sent += 1;
      }
      await clock.advance(Math.max(1, throttle.waitMs()));
    }
    return sent;
  };
  return { clock, throttle, sendFor };
};

test('with nobody at work nothing waits', () => {
  const { throttle } = setUp();
  for (let call = 0; call < 100; call += 1) throttle.take();
  expect(throttle.waitMs()).toBe(0);
});

test('a few leads go at once while the rep is at work, and a drain goes at a walk', async () => {
  const { throttle, sendFor } = setUp();
  throttle.yieldToUser();
  expect(await sendFor(500)).toBeLessThanOrEqual(13);
});

test('however long the rep types, sending never stands still', async () => {
  const { throttle, sendFor } = setUp();
  for (let second = 0; second < 60; second += 1) {
    throttle.yieldToUser();
    expect(await sendFor(500)).toBeGreaterThanOrEqual(9);
  }
});

test('it ends a moment after the rep’s last key, and a while after the start', async () => {
  const { throttle, clock } = setUp();
  const isWalking = (): boolean => {
    for (let call = 0; call < 10; call += 1) throttle.take();
    return throttle.waitMs() > 0;
  };
  throttle.yieldToWindow();
  throttle.yieldToUser();
  await clock.advance(4_900);
  expect(isWalking()).toBe(true);
  await clock.advance(200);
  expect(isWalking()).toBe(false);
  throttle.yieldToUser();
  await clock.advance(500);
  expect(isWalking()).toBe(true);
  await clock.advance(200);
  expect(isWalking()).toBe(false);
});

test('a clock that is set back keeps nobody waiting', () => {
  const { throttle, clock } = setUp();
  throttle.yieldToUser();
  for (let call = 0; call < 10; call += 1) throttle.take();
  clock.jump(-24 * 60 * 60_000);
  expect(throttle.waitMs()).toBe(0);
});
