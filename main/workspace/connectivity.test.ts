import { expect, test } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { watchConnectivity } from './connectivity.ts';

test('a change of the network is told once, to those who still listen', async () => {
  const clock = createFakeClock();
  let isOnline = true;
  const connectivity = watchConnectivity(
    clock,
    () => isOnline,
    () => undefined,
  );
  const heard: boolean[] = [];
  const cancel = connectivity.onChange(() => heard.push(connectivity.isOnline()));

  await clock.advance(10_000);
  isOnline = false;
  await clock.advance(10_000);
  isOnline = true;
  await clock.advance(10_000);
  cancel();
  isOnline = false;
  await clock.advance(10_000);

  expect(heard).toEqual([false, true]);
  connectivity.stop();
  expect(clock.nextAt()).toBeNull();
});

test('waking up is told, also when the network is as it was, and with what it is now', async () => {
  let wake = (): void => {};
  let isOnline = true;
  const connectivity = watchConnectivity(
    createFakeClock(),
    () => isOnline,
    (listener) => {
      wake = listener;
    },
  );
  const heard: boolean[] = [];
  connectivity.onChange(() => heard.push(connectivity.isOnline()));
  wake();
  isOnline = false;
  wake();
  expect(heard).toEqual([true, false]);
});
