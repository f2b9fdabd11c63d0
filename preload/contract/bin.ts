/** How many days the bin shows a discarded entry and can restore it (architecture.md §3). */
export const DAYS_IN_BIN = 30;
