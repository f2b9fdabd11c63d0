import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_8_1 } from './samples-1.ts';
import { FIRST_SIGHT_8_2 } from './samples-2.ts';
import { FIRST_SIGHT_8_3 } from './samples-3.ts';
import { FIRST_SIGHT_8_4 } from './samples-4.ts';
import { FIRST_SIGHT_8_5 } from './samples-5.ts';
import { FIRST_SIGHT_8_6 } from './samples-6.ts';
import { FIRST_SIGHT_8_7 } from './samples-7.ts';
import { FIRST_SIGHT_8_8 } from './samples-8.ts';
import { FIRST_SIGHT_8_9 } from './samples-9.ts';
import { FIRST_SIGHT_8_10 } from './samples-10.ts';

/**
 * Written after the reader was improved with the seventh set: mails with disclaimers, threads in
 * nine languages, forms, JSON, rows in odd orders, chats that pass somebody on, and badges. 225 of
 * its 248 fields were right at first sight, and eight values were misplaced. People, firms and
 * numbers are made up; any likeness is chance.
 */
export const FIRST_SIGHT_8: readonly PasteSample[] = [
  ...FIRST_SIGHT_8_1,
  ...FIRST_SIGHT_8_2,
  ...FIRST_SIGHT_8_3,
  ...FIRST_SIGHT_8_4,
  ...FIRST_SIGHT_8_5,
  ...FIRST_SIGHT_8_6,
  ...FIRST_SIGHT_8_7,
  ...FIRST_SIGHT_8_8,
  ...FIRST_SIGHT_8_9,
  ...FIRST_SIGHT_8_10,
];
