import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_9_1 } from './samples-1.ts';
import { FIRST_SIGHT_9_2 } from './samples-2.ts';
import { FIRST_SIGHT_9_3 } from './samples-3.ts';
import { FIRST_SIGHT_9_4 } from './samples-4.ts';
import { FIRST_SIGHT_9_5 } from './samples-5.ts';
import { FIRST_SIGHT_9_6 } from './samples-6.ts';
import { FIRST_SIGHT_9_7 } from './samples-7.ts';
import { FIRST_SIGHT_9_8 } from './samples-8.ts';
import { FIRST_SIGHT_9_9 } from './samples-9.ts';
import { FIRST_SIGHT_9_10 } from './samples-10.ts';
import { FIRST_SIGHT_9_11 } from './samples-11.ts';

/**
 * Written after the reader was improved with the eighth set: signatures of two people and of clubs,
 * councils and practices, cards with labels after their numbers, contact books, rows in Hindi, Thai
 * and Hebrew, and notes of one line. 264 of its 286 fields were right at first sight, and six
 * values were misplaced. People, firms and numbers are made up; any likeness is chance.
 */
export const FIRST_SIGHT_9: readonly PasteSample[] = [
  ...FIRST_SIGHT_9_1,
  ...FIRST_SIGHT_9_2,
  ...FIRST_SIGHT_9_3,
  ...FIRST_SIGHT_9_4,
  ...FIRST_SIGHT_9_5,
  ...FIRST_SIGHT_9_6,
  ...FIRST_SIGHT_9_7,
  ...FIRST_SIGHT_9_8,
  ...FIRST_SIGHT_9_9,
  ...FIRST_SIGHT_9_10,
  ...FIRST_SIGHT_9_11,
];
