import { type RunningPractice, startPractice } from '../main/practice/start-practice.ts';

/** The Intercom of one test: a practice workspace in the test's own process. */
export type Practice = RunningPractice;

/** A fresh workspace without a contact, on a port of its own. */
export const openPractice = (): Promise<Practice> => startPractice();
