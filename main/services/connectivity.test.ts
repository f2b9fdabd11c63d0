import { expect, test } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { watchConnectivity } from './connectivity.ts';

test('a change of the network is told once, to those who still listen', async () => {
  const clock = createFakeClock();
  let isOnline = true;
  const connectivity = watchConnectivity(clock, () => isOnline);
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
