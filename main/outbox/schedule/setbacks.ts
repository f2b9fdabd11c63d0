import type { Cancel, Clock } from '../../ports.ts';
import { explainStorageError } from '../../storage/storage-errors.ts';
import { remainingMs } from './rate-limiter.ts';

/** How long until the outbox tries again to write to a disk that did not take it. */
export const DISK_RETRY_MS = 2_000;
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 5 * 60_000;

const restMs = (failures: number): number =>
  Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(failures, 20));

type SetbackParts = {
  readonly clock: Clock;
  /** Something that rested may be tried again. */
  readonly onRested: () => void;
};

/**
 * Work that failed without an outcome is not retried at once, whatever failed. A returning network
 * does not shorten that wait. If the disk failed, all work waits. After any other fault only that
 * one lead rests, longer each time.
 */
export const createSetbacks = ({ clock, onRested }: SetbackParts) => {
  let diskUntil = 0;
  const failures = new Map<string, number>();
  const resting = new Map<string, Cancel>();

  const rest = (key: string): void => {
    const before = failures.get(key) ?? 0;
    failures.set(key, before + 1);
    const wake = (): void => {
      resting.delete(key);
      onRested();
    };
    resting.set(key, clock.after(restMs(before), wake));
  };

  return {
    failed: (key: string, cause: unknown): void => {
      if (explainStorageError(cause) === null) rest(key);
      else diskUntil = clock.now() + DISK_RETRY_MS;
    },
    succeeded: (key: string): void => void failures.delete(key),
    isResting: (key: string): boolean => resting.has(key),
    /** How many rest. */
    size: (): number => resting.size,
    /** How long nothing may begin, in milliseconds. */
    waitMs: (): number => remainingMs(diskUntil, clock.now(), DISK_RETRY_MS),
    stop: (): void => {
      for (const cancel of resting.values()) cancel();
      resting.clear();
    },
  };
};
