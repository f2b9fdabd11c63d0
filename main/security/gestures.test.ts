import { expect, test } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { createGestures } from './gestures.ts';

const set = (hasScreenReader = false) => {
  const clock = createFakeClock();
  return { clock, gestures: createGestures(clock, () => hasScreenReader) };
};

test.each(['mouseDown', 'touchStart', 'keyDown', 'rawKeyDown'])(
  '%s is good for one thing',
  (type) => {
    const { gestures } = set();
    expect(gestures.take()).toBe(false);
    gestures.hear({ type });
    expect([gestures.take(), gestures.take()]).toEqual([true, false]);
  },
);

test('what is pressed while nothing is taken adds up to no more than one', () => {
  const { gestures } = set();
  for (let press = 0; press < 5; press += 1) gestures.hear({ type: 'mouseDown', modifiers: [] });
  expect([gestures.take(), gestures.take()]).toEqual([true, false]);
});

test.each([
  { type: 'mouseMove' },
  { type: 'mouseUp' },
  { type: 'keyUp' },
  { type: 'mouseWheel' },
  { type: 'char' },
  { type: 'rawKeyDown', modifiers: ['shift', 'isAutoRepeat'] },
  { type: 'rawKeyDown', modifiers: ['isautorepeat'] },
])('%o is no press', (input) => {
  const { gestures } = set();
  gestures.hear(input);
  expect(gestures.take()).toBe(false);
});

test('a press is forgotten after five seconds', async () => {
  const { clock, gestures } = set();
  gestures.hear({ type: 'mouseDown' });
  await clock.advance(5_001);
  expect(gestures.take()).toBe(false);
});

test('whoever has a screen reader, which presses nothing, opens one a second', async () => {
  const { clock, gestures } = set(true);
  expect([gestures.take(), gestures.take()]).toEqual([true, false]);
  await clock.advance(1_000);
  expect(gestures.take()).toBe(true);
});
