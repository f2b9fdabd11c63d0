import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_11_1 } from './samples-1.ts';
import { FIRST_SIGHT_11_2 } from './samples-2.ts';
import { FIRST_SIGHT_11_3 } from './samples-3.ts';
import { FIRST_SIGHT_11_4 } from './samples-4.ts';
import { FIRST_SIGHT_11_5 } from './samples-5.ts';
import { FIRST_SIGHT_11_6 } from './samples-6.ts';
import { FIRST_SIGHT_11_7 } from './samples-7.ts';
import { FIRST_SIGHT_11_8 } from './samples-8.ts';
import { FIRST_SIGHT_11_9 } from './samples-9.ts';
import { FIRST_SIGHT_11_10 } from './samples-10.ts';
import { FIRST_SIGHT_11_11 } from './samples-11.ts';

/**
 * Written after the reader was improved with the tenth set, with the shapes and shares of the texts
 * that reps get: cards of phones and programs, signatures, profiles, forms, rows and lines, from
 * fifty countries. 264 of its 277 fields were right at first sight, and four values were misplaced.
 * People, firms and numbers are made up; any likeness is chance.
 */
export const FIRST_SIGHT_11: readonly PasteSample[] = [
  ...FIRST_SIGHT_11_1,
  ...FIRST_SIGHT_11_2,
  ...FIRST_SIGHT_11_3,
  ...FIRST_SIGHT_11_4,
  ...FIRST_SIGHT_11_5,
  ...FIRST_SIGHT_11_6,
  ...FIRST_SIGHT_11_7,
  ...FIRST_SIGHT_11_8,
  ...FIRST_SIGHT_11_9,
  ...FIRST_SIGHT_11_10,
  ...FIRST_SIGHT_11_11,
];
