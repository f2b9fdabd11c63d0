/** architecture.md §3: at growing gaps; the last one repeats. */
const GAPS_MS = [5_000, 15_000, 30_000, 60_000, 120_000] as const;
const LAST_GAP_MS = 120_000;
/** After the window a look-up is made only if the one before had no answer. */
export const LATE_GAP_MS = 30_000;
/** A server that gives no answer for hours is not asked every half minute. */
const LONGEST_GAP_MS = 5 * 60_000;

/** architecture.md §3: how long Intercom's index may lag behind a create. */
export const LAG_WINDOW_MS = 10 * 60_000;

const gapInWindow = (looks: number, leftMs: number): number =>
  Math.min(GAPS_MS[looks] ?? LAST_GAP_MS, leftMs);

/** How many look-ups fill the window, the last one at its end. */
const looksInWindow = (lagWindowMs: number): number => {
  let looks = 0;
  for (let waitedMs = 0; waitedMs < lagWindowMs; looks += 1) {
    waitedMs += gapInWindow(looks, lagWindowMs - waitedMs);
  }
  return looks;
};

/**
 * How long to wait before the next look-up, in milliseconds: the next gap of the schedule, or less
 * if the lag window ends sooner. After the window one look-up that gets through is enough. After
 * each one that does not, the gap doubles, up to five minutes.
 * @param looks look-ups so far
 * @param waitedMs waited so far
 */
export const lookUpGapMs = (looks: number, waitedMs: number, lagWindowMs: number): number => {
  const leftMs = lagWindowMs - waitedMs;
  if (leftMs > 0) return gapInWindow(looks, leftMs);
  const late = Math.max(0, looks - looksInWindow(lagWindowMs));
  const gapMs = Math.min(LONGEST_GAP_MS, LATE_GAP_MS * 2 ** Math.min(late, 10));
  return Math.min(GAPS_MS[looks] ?? gapMs, gapMs);
};
