import type { Closing, ClosingChoice, Status } from '../../preload/contract/status.ts';
import type { Announce } from '../announce.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Cancel, Clock, Log } from '../ports.ts';

/** A page that has not shown the question by then has crashed or hangs: Galena closes. */
export const SHOW_WITHIN_MS = 2_000;
/** If no lead goes out for this long, the waiting ends. No call may take longer than this. */
export const STALL_MS = 90_000;
const LOOK_EVERY_MS = 250;
/** Intercom counts calls in windows of 10 s, so a pause of that length is normal. */
const LONGEST_PAUSE_MS = 10_000;

/** What closing needs from an open database. `Services` has this shape. */
type Outgoing = {
  readonly status: () => Status;
  readonly outbox: Pick<Outbox, 'countUnsent' | 'sendHeld'>;
};

type ClosingParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly announce: Announce;
  /** Null while no database is open. */
  readonly outgoing: () => Outgoing | null;
  /** Closes the window, or quits, without asking again. */
  readonly leave: () => void;
};

export type ClosingService = ReturnType<typeof createClosing>;

/** Why the window closes, as far as Electron tells. */
export type CloseCause = {
  readonly platform: NodeJS.Platform;
  readonly isQuitting: boolean;
  /** The computer is being shut down, or its user is logging off. */
  readonly isSystemEnding: boolean;
};

/**
 * Whether the rep ends Galena and can be asked. On macOS only quitting ends it. Elsewhere closing
 * the window ends it, and quitting comes from the system or a signal, which must not be delayed.
 */
export const isRepLeaving = ({ platform, isQuitting, isSystemEnding }: CloseCause): boolean =>
  !isSystemEnding && isQuitting === (platform === 'darwin');

/** A key as Electron reports it before the page sees it. */
type KeyInput = {
  readonly type: string;
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
};

/** Ctrl+Q ends Galena like the window's close button. On macOS the menu has ⌘Q. */
export const isEndingKey = (input: KeyInput, platform: NodeJS.Platform): boolean =>
  platform !== 'darwin' &&
  input.type === 'keyDown' &&
  input.key.toLowerCase() === 'q' &&
  input.control &&
  !(input.alt || input.shift || input.meta);

/** Whether anything can be sent while the rep waits. */
const canSend = ({ isOnline, pause, quietUntil }: Status, now: number): boolean =>
  isOnline && pause === null && (quietUntil ?? now) - now <= LONGEST_PAUSE_MS;

/** One timer that can be restarted or stopped. */
const createAlarm = (clock: Clock, delayMs: number, work: () => void) => {
  let cancel: Cancel = () => {};
  return {
    wind: (): void => {
      cancel();
      cancel = clock.after(delayMs, work);
    },
    stop: (): void => cancel(),
  };
};

const OPEN: Closing = { kind: 'open' };

/**
 * Ends Galena safely (architecture.md §3): if leads could still go out, the rep chooses whether to
 * wait for them. Closing always ends: when nothing is left to send, when nothing can be sent, when
 * no lead goes out for a long time, or when the page does not show the question.
 */
export const createClosing = ({ clock, log, announce, outgoing, leave }: ClosingParts) => {
  let state: Closing = OPEN;
  let isLeaving = false;

  const countUnsent = (): number => {
    try {
      const services = outgoing();
      return services && canSend(services.status(), clock.now())
        ? services.outbox.countUnsent(LONGEST_PAUSE_MS)
        : 0;
    } catch (cause) {
      // A database that cannot be read must not stop the rep from closing.
      log.error('closing.not-counted', cause);
      return 0;
    }
  };

  const goNow = (): void => {
    settle(OPEN);
    isLeaving = true;
    leave();
  };
  const unseen = createAlarm(clock, SHOW_WITHIN_MS, goNow);
  const stalled = createAlarm(clock, STALL_MS, goNow);
  const next = createAlarm(clock, LOOK_EVERY_MS, () => look());

  /** Every alarm belongs to one state, so a new state stops them all. */
  const settle = (then: Closing): void => {
    state = then;
    for (const alarm of [unseen, stalled, next]) alarm.stop();
  };

  const look = (): void => {
    if (state.kind === 'open') return;
    const unsent = countUnsent();
    if (unsent === 0) {
      goNow();
      return;
    }
    if (unsent !== state.unsent) {
      state = { ...state, unsent };
      announce('closing');
      if (state.kind === 'sending') stalled.wind();
    }
    next.wind();
  };

  /** Lets the page show the question. If the page does not show it, Galena closes. */
  const show = (): void => {
    unseen.wind();
    announce('closing');
  };

  const sendFirst = (unsent: number): void => {
    outgoing()?.outbox.sendHeld();
    settle({ kind: 'sending', unsent });
    stalled.wind();
    next.wind();
  };

  return {
    /** The rep wants to leave. @returns false if the page asks first; then `leave` may follow */
    mayLeave: (): boolean => {
      if (isLeaving) return true;
      if (state.kind === 'open') {
        const unsent = countUnsent();
        if (unsent === 0) return true;
        state = { kind: 'asking', unsent };
        next.wind();
      }
      show();
      return false;
    },
    /** The page calls this to show the question, so its deadline ends here. */
    read: (): Closing => {
      unseen.stop();
      return state;
    },
    answer: (choice: ClosingChoice): Closing => {
      if (state.kind === 'open') return state;
      if (choice === 'stay') settle(OPEN);
      else if (choice === 'close') goNow();
      else if (state.kind === 'asking') sendFirst(state.unsent);
      return state;
    },
    /** Called when Galena ends, or when its window has opened again. */
    stop: (): void => {
      settle(OPEN);
      isLeaving = false;
    },
  };
};
