import { expect, test, vi } from 'vitest';
import { createFakeClock, createFakeLog } from '../testing/fakes.ts';
import { createEnding, DISK_WITHIN_MS, type EndingPorts, STOP_WITHIN_MS } from './ending.ts';

const never = () => new Promise<void>(() => {});

const setUp = (ports: Partial<EndingPorts> = {}) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const noteLater = (what: string) => async () => void done.push(what);
  const ending = createEnding({
    clock,
    log,
    watchdog: { arm: vi.fn(), disarm: note('disarm') },
    askDisk: async () => {},
    stop: noteLater('stop'),
    isNativeCallOut: () => false,
    tidy: async () => {},
    quit: note('quit'),
    cutOff: note('cut off'),
    reopen: noteLater('reopen'),
    ...ports,
  });
  return { ending, clock, log, done };
};

test('quitting waits until Galena has stopped, and then happens by itself', async () => {
  const { ending, clock, done } = setUp();
  expect(ending.isUnderWay()).toBe(false);
  expect(ending.mayQuit()).toBe(false);
  expect(ending.isUnderWay()).toBe(true);
  expect(done).toEqual([]);
  await clock.advance(0);
  expect(done).toEqual(['stop', 'quit']);
  expect(ending.mayQuit()).toBe(true);
  ending.hasQuit();
  expect(done).toEqual(['stop', 'quit']);
  expect(clock.nextAt()).toBeNull();
});

test('what else has to be done is done last, and its failure keeps nobody', async () => {
  const { ending, clock, done } = setUp({
    tidy: async () => {
      done.push('tidy');
      throw new Error('no gc');
    },
  });
  ending.mayQuit();
  await clock.advance(0);
  expect(done).toEqual(['stop', 'tidy', 'quit']);
});

test('however soon Galena has stopped, it quits in a turn of its own', async () => {
  const { ending, clock, done } = setUp();
  ending.mayQuit();
  for (let count = 0; count < 100; count += 1) await Promise.resolve();
  expect(done).toEqual(['stop']);
  await clock.advance(0);
  expect(done).toEqual(['stop', 'quit']);
});

test('quitting twice in a row stops once and quits once', async () => {
  const { ending, clock, done } = setUp();
  expect(ending.mayQuit()).toBe(false);
  expect(ending.mayQuit()).toBe(false);
  await clock.advance(0);
  expect(done).toEqual(['stop', 'quit']);
});

test('a stop that never ends is not waited for', async () => {
  const { ending, clock, done } = setUp({ stop: never });
  ending.mayQuit();
  await clock.advance(STOP_WITHIN_MS - 1);
  expect(done).toEqual([]);
  await clock.advance(1);
  expect(done).toEqual(['quit']);
});

test('a stop that fails is written down, and Galena quits', async () => {
  const stop = () => Promise.reject(new Error('disk I/O error'));
  const { ending, clock, log, done } = setUp({ stop });
  ending.mayQuit();
  await clock.advance(0);
  expect(done).toEqual(['quit']);
  expect(log.lines).toMatchObject([{ event: 'app.stop' }]);
});

test('a disk that hangs is asked for nothing more, and the process is cut off', async () => {
  const { ending, clock, done } = setUp({ askDisk: never });
  ending.mayQuit();
  await clock.advance(DISK_WITHIN_MS - 1);
  expect(done).toEqual([]);
  await clock.advance(1);
  expect(done).toEqual(['quit']);
  ending.hasQuit();
  expect(done).toEqual(['quit', 'cut off']);
});

test('a native call that is out when Galena has quit is not waited for', async () => {
  const { ending, clock, done } = setUp({ isNativeCallOut: () => true });
  ending.mayQuit();
  await clock.advance(0);
  ending.hasQuit();
  expect(done).toEqual(['stop', 'quit', 'cut off']);
});

test('whoever starts Galena while it ends gets it back, and can quit it again', async () => {
  const { ending, clock, done } = setUp();
  ending.mayQuit();
  ending.reopenAfter();
  await clock.advance(0);
  expect(done).toEqual(['stop', 'disarm', 'reopen']);
  expect(ending.isUnderWay()).toBe(false);
  expect(ending.mayQuit()).toBe(false);
  await clock.advance(0);
  expect(done.slice(3)).toEqual(['stop', 'quit']);
});

test('on a disk that hangs nothing is opened again', async () => {
  const { ending, clock, done } = setUp({ askDisk: never });
  ending.mayQuit();
  ending.reopenAfter();
  await clock.advance(DISK_WITHIN_MS);
  expect(done).toEqual(['quit']);
});

test('a window that cannot open again is written down', async () => {
  const reopen = () => Promise.reject(new Error('no window'));
  const { ending, clock, log } = setUp({ reopen });
  ending.mayQuit();
  ending.reopenAfter();
  await clock.advance(0);
  expect(log.lines).toMatchObject([{ event: 'app.reopen' }]);
});

/** What the watchdog is told, in order. */
const watched = (ports: Partial<EndingPorts> = {}) => {
  const told: string[] = [];
  const watchdog = { arm: () => void told.push('arm'), disarm: () => void told.push('disarm') };
  return { told, ...setUp({ ...ports, watchdog }) };
};

test('the watchdog is armed before anything is read from the disk', async () => {
  const { ending, told } = watched();
  let whenAsked: string[] = [];
  const ask = () => {
    whenAsked = [...told];
    return true;
  };
  expect(ending.mayClose(ask, true)).toBe(true);
  expect(whenAsked).toEqual(['arm']);
  expect(told).toEqual(['arm']);
});

test.each([
  ['a window that stays', false, true],
  ['a window that closes and leaves Galena running', true, false],
])('%s calls the watchdog off', (_name, may, endsApp) => {
  const { ending, told } = watched();
  expect(ending.mayClose(() => may, endsApp)).toBe(may);
  expect(told).toEqual(['arm', 'disarm']);
});

test('being asked to quit, and quitting, arm the watchdog', () => {
  const { ending, told } = watched({ stop: never });
  ending.quitAsked();
  expect(told).toEqual(['arm']);
  ending.mayQuit();
  expect(told).toEqual(['arm', 'arm']);
});
