import { expect, test } from 'vitest';
import { createFakeClock } from '../../testing/fakes.ts';
import { createRateLimiter, KEPT_FOR_LEADS, remainingMs } from './rate-limiter.ts';

const START = Date.UTC(2026, 10, 23, 9);

const answer = (remaining: number, resetInS: number) => ({
  date: new Date(START).toUTCString(),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(START / 1_000 + resetInS),
});

const open = () => {
  const clock = createFakeClock(START);
  return { clock, rateLimiter: createRateLimiter(clock) };
};

test('without a word from Intercom nothing waits', () => {
  const { rateLimiter } = open();
  for (let calls = 0; calls < 1_000; calls += 1) rateLimiter.take();
  expect(rateLimiter.waitMs()).toBe(0);
});

test('the calls of a window are used up, and the next window begins with its reset', async () => {
  const { rateLimiter, clock } = open();
  rateLimiter.note(answer(2, 8), 0);
  rateLimiter.take();
  expect(rateLimiter.waitMs()).toBe(0);
  rateLimiter.take();
  expect(rateLimiter.waitMs()).toBe(8_000);
  await clock.advance(8_000);
  expect(rateLimiter.waitMs()).toBe(0);
});

test('calls that were out when the window became known count as used', () => {
  const { rateLimiter } = open();
  rateLimiter.note(answer(3, 8), 3);
  expect(rateLimiter.waitMs()).toBe(8_000);
});

test('an answer that was overtaken does not give back what is used', () => {
  const { rateLimiter } = open();
  rateLimiter.note(answer(1, 8), 0);
  rateLimiter.take();
  rateLimiter.note(answer(5, 8), 0);
  expect(rateLimiter.waitMs()).toBe(8_000);
});

test('a new window that begins before the old one seemed over is a new allowance', async () => {
  const { rateLimiter, clock } = open();
  rateLimiter.note(answer(1, 8), 0);
  rateLimiter.take();
  expect(rateLimiter.waitMs()).toBe(8_000);
  rateLimiter.note(answer(90, 18), 3);
  expect(rateLimiter.waitMs()).toBe(0);
  rateLimiter.note(answer(0, 8), 0);
  expect(rateLimiter.waitMs()).toBe(0);
  await clock.advance(1_000);
  rateLimiter.forget();
  rateLimiter.note(answer(0, 8), 0);
  expect(rateLimiter.waitMs()).toBeGreaterThan(0);
});

test('after a 429 nothing goes out until its time is over', async () => {
  const { rateLimiter, clock } = open();
  rateLimiter.pause(3_000);
  expect(rateLimiter.waitMs()).toBe(3_000);
  await clock.advance(1_000);
  expect(rateLimiter.waitMs()).toBe(2_000);
  rateLimiter.resume();
  expect(rateLimiter.waitMs()).toBe(0);
});

test('a call that no lead waits for is let out only while many are left, and counted', () => {
  const { rateLimiter } = open();
  expect(rateLimiter.takeSpare()).toBe(true);
  rateLimiter.note(answer(KEPT_FOR_LEADS + 2, 8), 0);
  expect([rateLimiter.takeSpare(), rateLimiter.takeSpare(), rateLimiter.takeSpare()]).toEqual([
    true,
    true,
    false,
  ]);
  for (let calls = 0; calls < KEPT_FOR_LEADS; calls += 1) {
    expect(rateLimiter.waitMs()).toBe(0);
    rateLimiter.take();
  }
  expect(rateLimiter.waitMs()).toBe(8_000);
});

test('a call that no lead waits for does not go out while the leads are told to wait', async () => {
  const { rateLimiter, clock } = open();
  rateLimiter.pause(3_000);
  expect(rateLimiter.takeSpare()).toBe(false);
  await clock.advance(3_000);
  expect(rateLimiter.takeSpare()).toBe(true);
});

test('a call that no lead waits for and that may wait lets the leads have the last of a window', async () => {
  const { rateLimiter, clock } = open();
  rateLimiter.pause(3_000);
  expect(rateLimiter.spareWaitMs()).toBe(0);
  rateLimiter.note(answer(KEPT_FOR_LEADS, 8), 0);
  expect(rateLimiter.spareWaitMs()).toBe(8_000);
  await clock.advance(8_000);
  expect(rateLimiter.spareWaitMs()).toBe(0);
  rateLimiter.retryAfter(20_000, 0.5);
  expect(rateLimiter.spareWaitMs()).toBe(20_000);
});

test('a clock set back a day makes nobody wait a day', () => {
  const { rateLimiter, clock } = open();
  rateLimiter.pause(3_000);
  clock.jump(-24 * 60 * 60_000);
  expect(rateLimiter.waitMs()).toBe(0);
  expect(remainingMs(START + 60_000, START, 300_000)).toBe(60_000);
  expect(remainingMs(START + 400_000, START, 300_000)).toBe(0);
  expect(remainingMs(START - 1, START)).toBe(0);
});

test('news of a network ends the wait for one, and never the wait that Intercom asked for', () => {
  const { rateLimiter } = open();
  rateLimiter.pause(30_000);
  rateLimiter.retryAfter(8_000, 0.5);
  rateLimiter.resume();
  expect(rateLimiter.waitMs()).toBe(8_000);
  rateLimiter.forget();
  expect(rateLimiter.waitMs()).toBe(0);
});

test('asked to wait without a word of how long, it waits longer each time, until calls are taken', async () => {
  const { rateLimiter, clock } = open();
  const waits: number[] = [];
  for (let times = 0; times < 4; times += 1) {
    rateLimiter.retryAfter(null, 0.5);
    waits.push(rateLimiter.waitMs());
    await clock.advance(rateLimiter.waitMs());
  }
  expect(waits).toEqual([500, 1_000, 2_000, 4_000]);
  expect(rateLimiter.isUnsure()).toBe(true);
  rateLimiter.answered();
  expect(rateLimiter.isUnsure()).toBe(false);
  rateLimiter.retryAfter(null, 0.5);
  expect(rateLimiter.waitMs()).toBe(500);
});

test('calls that were out together and are refused together make one wait', async () => {
  const { rateLimiter, clock } = open();
  for (let calls = 0; calls < 8; calls += 1) rateLimiter.retryAfter(null, 0.5);
  expect(rateLimiter.waitMs()).toBe(500);
  await clock.advance(500);
  rateLimiter.retryAfter(null, 0.5);
  expect(rateLimiter.waitMs()).toBe(1_000);
});
