import type { Cancel, Clock } from '../../ports.ts';

type CallQueueParts = {
  readonly clock: Clock;
  /** How long no call may go out, in milliseconds. */
  readonly waitMs: () => number;
  /** Whether one more may be out. */
  readonly isFree: () => boolean;
  /** A call goes out. */
  readonly take: () => void;
  /** Nobody waits any more. */
  readonly onEmpty: () => void;
};

type Waiter = { readonly go: () => void; readonly giveUp: (cause: Error) => void };

/** Not a failure: the next start takes up what is on record as begun. */
export const CLOSED = new Error('Galena was closed meanwhile');

/**
 * Work that was launched and needs one more call waits here. It goes on in the order in which it
 * came. While it waits, none of its calls is on the wire.
 */
export const createCallQueue = ({ clock, waitMs, isFree, take, onEmpty }: CallQueueParts) => {
  const waiting: Waiter[] = [];
  let cancelAlarm: Cancel = () => {};
  let isOver = false;

  const mayGo = (): boolean => waitMs() === 0 && isFree();

  /** Lets the waiters go on that may do so now. Safe to call at any time. */
  const callNext = (): void => {
    cancelAlarm();
    if (waiting.length === 0) return;
    while (mayGo()) {
      const next = waiting.shift();
      if (next === undefined) break;
      take();
      next.go();
    }
    if (waiting.length === 0) onEmpty();
    else if (waitMs() > 0) cancelAlarm = clock.after(waitMs(), callNext);
  };

  const queue = (): Promise<void> =>
    new Promise((go, giveUp) => {
      waiting.push({ go, giveUp });
      callNext();
    });

  return {
    size: (): number => waiting.length,
    callNext,
    /** Resolves when the call may go out, and counts it. Rejects with `CLOSED` after `end`. */
    wait: async (): Promise<void> => {
      if (waiting.length > 0 || !mayGo()) {
        if (isOver) throw CLOSED;
        await queue();
      } else take();
    },
    /** Rejects every wait with `CLOSED`. */
    end: (): void => {
      isOver = true;
      cancelAlarm();
      for (const { giveUp } of waiting.splice(0)) giveUp(CLOSED);
    },
  };
};
