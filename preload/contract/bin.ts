/** For so many days what was discarded shows in the bin and can be restored (architecture.md §3). */
export const DAYS_IN_BIN = 30;
