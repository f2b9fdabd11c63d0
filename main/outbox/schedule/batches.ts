import type { Cancel, Clock, Log } from '../../ports.ts';

/** How many entries are changed at a stretch: about as long as a keystroke may wait to be kept. */
export const BATCH_SIZE = 100;
/** Whatever else is due gets its turn between two batches. */
const REST_MS = 5;
/** How long until a batch that the disk did not take is tried again. */
const RETRY_MS = 2_000;

type BatchParts = {
  readonly clock: Clock;
  readonly log: Log;
  /** Called after each batch but the first, of which the caller knows. */
  readonly onDone: () => void;
};

/** What changes tens of thousands of entries does so a batch at a time: the rep is typing. */
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
     * Does the first batch now. The same work, begun anew, takes the place of what is left of it.
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
