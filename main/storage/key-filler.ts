import type { Cancel, Clock, Log } from '../ports.ts';
import type { KeyFill } from './entry-keys.ts';

/** The form opens first. */
const START_MS = 1_000;
/** A few ms of work and a longer rest: the rep is typing, and leads are being sent. */
const BATCH_SIZE = 50;
const REST_MS = 20;
/** How long until a batch that the disk did not take is tried again. */
const RETRY_MS = 60_000;

type KeyFillerParts = {
  readonly keys: KeyFill;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Fills the search keys of entries that an earlier Galena stored, after all other work. A million
 * entries take some minutes. Until then they are found by their old keys. It goes on where the last
 * run ended.
 */
export const createKeyFiller = ({ keys, clock, log }: KeyFillerParts) => {
  let cancel: Cancel = () => {};
  const plan = (delayMs: number): void => {
    cancel = clock.after(delayMs, () => {
      try {
        if (keys.fill(BATCH_SIZE)) plan(REST_MS);
      } catch (cause) {
        log.error('keys.not-filled', cause);
        plan(RETRY_MS);
      }
    });
  };
  return {
    start: (): void => plan(START_MS),
    stop: (): void => cancel(),
  };
};
