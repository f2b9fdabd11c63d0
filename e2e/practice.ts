import { type RunningPractice, startPractice } from '../main/practice/start-practice.ts';

/** The Intercom of one test: a practice workspace in the test's process. */
export type Practice = RunningPractice;

/** A new workspace without contacts, on its own port. */
export const openPractice = (): Promise<Practice> => startPractice();
