import { expect, test } from 'vitest';
import type { Status } from '../../preload/contract/status.ts';
import { createFakeClock, createFakeLog } from '../testing/fakes.ts';
import {
  type CloseCause,
  createClosing,
  isEndingKey,
  isRepLeaving,
  SHOW_WITHIN_MS,
  STALL_MS,
} from './closing.ts';

const STATUS: Status = {
  isOnline: true,
  pause: null,
  obstacle: null,
  quietUntil: null,
  waiting: 0,
  drafts: 0,
};
const PAUSE = { reason: 'token-wrong', message: 'Connect again.' } as const;

const setUp = (unsent: number) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const outbox = { unsent, status: STATUS, holdsEnded: 0, topics: 0, departures: 0 };
  const closing = createClosing({
    clock,
    log,
    announce: () => {
      outbox.topics += 1;
    },
    outgoing: () => ({
      status: () => outbox.status,
      outbox: {
        countUnsent: () => outbox.unsent,
        sendHeld: () => {
          outbox.holdsEnded += 1;
        },
      },
    }),
    leave: () => {
      outbox.departures += 1;
    },
  });
  /** The rep closes the window, and the page shows the question. */
  const ask = () => {
    expect(closing.mayLeave()).toBe(false);
    return closing.read();
  };
  return { clock, log, outbox, closing, ask };
};

test.each<[string, Partial<CloseCause>, boolean]>([
  ['the window on Windows', { platform: 'win32' }, true],
  ['the window on Linux', { platform: 'linux' }, true],
  ['the window on macOS, where Galena goes on', { platform: 'darwin' }, false],
  ['quitting on macOS', { platform: 'darwin', isQuitting: true }, true],
  ['a signal on Linux', { platform: 'linux', isQuitting: true }, false],
  ['logging off Windows', { platform: 'win32', isQuitting: true }, false],
  ['shutting down macOS', { platform: 'darwin', isQuitting: true, isSystemEnding: true }, false],
])('%s: the rep leaves and can be asked: %j → %s', (_name, cause, expected) => {
  const told = { platform: 'linux', isQuitting: false, isSystemEnding: false, ...cause } as const;
  expect(isRepLeaving(told)).toBe(expected);
});

test('with nothing on the way Galena closes at once', () => {
  const { closing, clock } = setUp(0);
  expect(closing.mayLeave()).toBe(true);
  expect(clock.nextAt()).toBeNull();
});

test.each<[string, Partial<Status>]>([
  ['offline', { isOnline: false }],
  ['paused', { pause: PAUSE }],
  ['told to wait for long', { quietUntil: Number.MAX_SAFE_INTEGER }],
])('%s, waiting would send nothing, so nobody is asked', (_name, status) => {
  const { closing, outbox } = setUp(2);
  outbox.status = { ...STATUS, ...status };
  expect(closing.mayLeave()).toBe(true);
});

test('a pause within Intercom’s own window is waited for', () => {
  const { closing, outbox, clock } = setUp(2);
  outbox.status = { ...STATUS, quietUntil: clock.now() + 10_000 };
  expect(closing.mayLeave()).toBe(false);
});

test('while no database is open, or it cannot be read, nobody is kept', () => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const parts = { clock, log, announce: () => {}, leave: () => {} };
  expect(createClosing({ ...parts, outgoing: () => null }).mayLeave()).toBe(true);
  const broken = () => {
    throw new Error('disk I/O error');
  };
  expect(createClosing({ ...parts, outgoing: broken }).mayLeave()).toBe(true);
  expect(log.lines).toMatchObject([{ event: 'closing.not-counted' }]);
});

test('a page that does not show the question is not waited for', async () => {
  const { closing, outbox, clock } = setUp(2);
  expect(closing.mayLeave()).toBe(false);
  await clock.advance(SHOW_WITHIN_MS - 1);
  expect(outbox.departures).toBe(0);
  await clock.advance(1);
  expect(outbox.departures).toBe(1);
  expect(closing.mayLeave()).toBe(true);
});

test('a question that is shown waits for its answer', async () => {
  const { outbox, clock, ask } = setUp(2);
  expect(ask()).toEqual({ kind: 'asking', unsent: 2 });
  await clock.advance(10 * SHOW_WITHIN_MS);
  expect(outbox).toMatchObject({ departures: 0, holdsEnded: 0 });
});

test('closing the window once more finds out whether the page still lives', async () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  ask();
  await clock.advance(SHOW_WITHIN_MS);
  expect(outbox.departures).toBe(0);
  expect(closing.mayLeave()).toBe(false);
  await clock.advance(SHOW_WITHIN_MS);
  expect(outbox.departures).toBe(1);
});

test('a question that has lost its subject is over: Galena closes', async () => {
  const { outbox, clock, ask } = setUp(1);
  ask();
  outbox.unsent = 0;
  await clock.advance(1_000);
  expect(outbox.departures).toBe(1);
});

test('closing now leaves the holds as they are', () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  closing.answer('close');
  expect(outbox).toMatchObject({ departures: 1, holdsEnded: 0 });
  expect(clock.nextAt()).toBeNull();
});

test('staying ends the closing, and the next one asks again', async () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  expect(closing.answer('stay')).toEqual({ kind: 'open' });
  await clock.advance(10 * STALL_MS);
  expect(outbox).toMatchObject({ departures: 0, holdsEnded: 0 });
  expect(ask()).toEqual({ kind: 'asking', unsent: 2 });
});

test('sending first ends the holds, tells how far it is, and closes after the last lead', async () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  expect(closing.answer('send-and-close')).toEqual({ kind: 'sending', unsent: 2 });
  expect(outbox).toMatchObject({ departures: 0, holdsEnded: 1 });
  outbox.unsent = 1;
  const { topics } = outbox;
  await clock.advance(1_000);
  expect(closing.read()).toEqual({ kind: 'sending', unsent: 1 });
  expect(outbox.topics).toBe(topics + 1);
  outbox.unsent = 0;
  await clock.advance(1_000);
  expect(outbox.departures).toBe(1);
});

test('a network that goes meanwhile ends the waiting', async () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  closing.answer('send-and-close');
  outbox.status = { ...STATUS, isOnline: false };
  await clock.advance(1_000);
  expect(outbox.departures).toBe(1);
});

test('sending that never begins is not waited for', async () => {
  const { closing, outbox, clock, ask } = setUp(1);
  ask();
  closing.answer('send-and-close');
  await clock.advance(STALL_MS);
  expect(outbox.departures).toBe(1);
});

test('sending that stalls is not waited for, however slow progress may be', async () => {
  const { closing, outbox, clock, ask } = setUp(3);
  ask();
  closing.answer('send-and-close');
  for (const unsent of [2, 1]) {
    outbox.unsent = unsent;
    await clock.advance(STALL_MS - 1_000);
  }
  expect(outbox.departures).toBe(0);
  await clock.advance(2_000);
  expect(outbox.departures).toBe(1);
});

test('whoever stays while leads go out stays', async () => {
  const { closing, outbox, clock, ask } = setUp(2);
  ask();
  closing.answer('send-and-close');
  closing.answer('stay');
  outbox.unsent = 0;
  await clock.advance(STALL_MS);
  expect(outbox.departures).toBe(0);
});

test('an answer that nobody asked for does nothing', () => {
  const { closing, outbox } = setUp(2);
  for (const choice of ['send-and-close', 'close', 'stay'] as const) {
    expect(closing.answer(choice)).toEqual({ kind: 'open' });
  }
  expect(outbox).toMatchObject({ departures: 0, holdsEnded: 0 });
});

test('a window that opened anew is asked about anew', () => {
  const { closing, ask } = setUp(2);
  ask();
  closing.answer('close');
  closing.stop();
  expect(closing.mayLeave()).toBe(false);
});

const CTRL_Q = {
  type: 'keyDown',
  key: 'q',
  control: true,
  alt: false,
  shift: false,
  meta: false,
} as const;

test.each([
  ['Ctrl+Q', {}, 'linux', true],
  ['Ctrl+Q', {}, 'win32', true],
  ['Ctrl+Q with Caps Lock', { key: 'Q' }, 'linux', true],
  ['Ctrl+Q, where the menu has ⌘Q', {}, 'darwin', false],
  ['letting it go', { type: 'keyUp' }, 'linux', false],
  ['Q alone', { control: false }, 'linux', false],
  ['AltGr+Q, which is @ on many keyboards', { alt: true }, 'win32', false],
  ['Ctrl+Shift+Q', { shift: true }, 'linux', false],
  ['Ctrl+W', { key: 'w' }, 'linux', false],
] as const)('%s on %3$s ends Galena: %4$s', (_name, input, platform, ends) => {
  expect(isEndingKey({ ...CTRL_Q, ...input }, platform)).toBe(ends);
});
