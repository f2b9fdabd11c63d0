import type { Cancel, Clock, Log } from '../../ports.ts';

/** Entries per batch. One batch takes about as long as a keystroke may wait to be stored. */
export const BATCH_SIZE = 100;
/** Other work gets its turn between two batches. */
const REST_MS = 5;
/** How long until a batch that the disk did not take is tried again. */
const RETRY_MS = 2_000;

type BatchParts = {
  readonly clock: Clock;
  readonly log: Log;
  /** Called after each batch except the first, which the caller itself starts with `run`. */
  readonly onDone: () => void;
};

/** Tens of thousands of entries are changed in batches, because the rep types meanwhile. */
export const createBatches = ({ clock, log, onDone }: BatchParts) => {
  const waiting = new Map<string, Cancel>();

  const plan = (name: string, next: () => boolean, delayMs: number): void => {
    const go = (): void => {
      waiting.delete(name);
      try {
        if (next()) plan(name, next, REST_MS);
        onDone();
      } catch (cause) {
        log.error('outbox.batch-failed', cause, { name });
        plan(name, next, RETRY_MS);
      }
    };
    waiting.set(name, clock.after(delayMs, go));
  };

  return {
    /**
     * Does the first batch now. If work of this name still has batches left, it is replaced.
     * @param next does a batch and says whether there is another
     */
    run: (name: string, next: () => boolean): void => {
      waiting.get(name)?.();
      waiting.delete(name);
      if (next()) plan(name, next, REST_MS);
    },
    stop: (): void => {
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
};
