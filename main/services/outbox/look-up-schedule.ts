/** design.md §3: at growing gaps; the last one repeats. */
const GAPS_MS = [5_000, 15_000, 30_000, 60_000, 120_000] as const;
const LAST_GAP_MS = 120_000;
const LATE_GAP_MS = 30_000;

/** design.md §3: how long Intercom's index may lag behind a create. */
export const LAG_WINDOW_MS = 10 * 60_000;

/**
 * How long to wait before the next look-up, in milliseconds: the gap in turn, or less if the lag
 * window ends sooner.
 * @param looks look-ups so far
 * @param waitedMs waited so far
 */
export const lookUpGapMs = (looks: number, waitedMs: number, lagWindowMs: number): number => {
  const gap = GAPS_MS[looks] ?? LAST_GAP_MS;
  const left = lagWindowMs - waitedMs;
  // After the window one look-up that gets through is enough.
  return Math.min(gap, left > 0 ? left : LATE_GAP_MS);
};
