/** architecture.md §3: full jitter, 1 s doubling to 5 min. */
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait before trying again, in milliseconds.
 * @param failures how many attempts failed before this one
 * @param jitter from 0 to below 1; spreads calls that failed together
 */
export const backoffMs = (failures: number, jitter: number): number =>
  Math.round(jitter * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 30)));
