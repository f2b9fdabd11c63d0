import type { Closing, ClosingChoice, Status } from '../../preload/contract/status.ts';
import type { Announce } from '../announce.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Cancel, Clock, Log } from '../ports.ts';

/** A page that shows no question by then has crashed or hangs; it is not waited for. */
export const SHOW_WITHIN_MS = 2_000;
/** So long may no lead go out before the waiting ends: longer than the slowest call may take. */
export const STALL_MS = 90_000;
const LOOK_EVERY_MS = 250;
/** Intercom counts calls in windows of ten seconds, so a pause of that length is part of sending. */
const LONGEST_PAUSE_MS = 10_000;

/** What the closing needs of an open database; `Services` have it. */
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
  /** Closes the window, or quits, without asking once more. */
  readonly leave: () => void;
};

export type ClosingService = ReturnType<typeof createClosing>;

/** Who closes the window, as far as Electron tells. */
export type CloseCause = {
  readonly platform: NodeJS.Platform;
  readonly isQuitting: boolean;
  /** The computer is being shut down, or its user is logging off. */
  readonly isSystemEnding: boolean;
};

/**
 * Whether a rep ends Galena, who can be asked. On macOS only quitting ends it; elsewhere closing
 * the window does, and it is the system or a signal that quits: nobody holds those up.
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

/** Ctrl+Q ends Galena like its window's button. On macOS the menu has ⌘Q. */
export const isEndingKey = (input: KeyInput, platform: NodeJS.Platform): boolean =>
  platform !== 'darwin' &&
  input.type === 'keyDown' &&
  input.key.toLowerCase() === 'q' &&
  input.control &&
  !(input.alt || input.shift || input.meta);

/** Whether waiting gets anything sent. */
const canSend = ({ isOnline, pause, quietUntil }: Status, now: number): boolean =>
  isOnline && pause === null && (quietUntil ?? now) - now <= LONGEST_PAUSE_MS;

/** One timer that is wound up anew or stopped. */
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
 * Ends Galena safely (architecture.md §3): with leads that could still go out the rep chooses whether
 * to wait for them. Whatever happens, closing comes to an end: when nothing is left to be sent,
 * when nothing can be, when no lead goes out for long, or when the page does not ask.
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
      // A database that cannot be read keeps nobody here.
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

  /** No alarm outlives the state that it was wound up for. */
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

  /** Has the page show what is asked, and leaves if it does not. */
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
    /** The rep wants to leave. @returns false if they are asked first; `leave` follows then */
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
    /** Whoever reads the question shows it. */
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
    /** Galena ends, or its window has opened anew since. */
    stop: (): void => {
      settle(OPEN);
      isLeaving = false;
    },
  };
};
