/** How long a discarded lead can be restored (architecture.md §3). */
export const DAYS_IN_BIN = 30;
