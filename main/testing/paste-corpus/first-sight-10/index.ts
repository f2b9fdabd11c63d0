import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_10_1 } from './samples-1.ts';
import { FIRST_SIGHT_10_2 } from './samples-2.ts';
import { FIRST_SIGHT_10_3 } from './samples-3.ts';
import { FIRST_SIGHT_10_4 } from './samples-4.ts';
import { FIRST_SIGHT_10_5 } from './samples-5.ts';
import { FIRST_SIGHT_10_6 } from './samples-6.ts';
import { FIRST_SIGHT_10_7 } from './samples-7.ts';
import { FIRST_SIGHT_10_8 } from './samples-8.ts';
import { FIRST_SIGHT_10_9 } from './samples-9.ts';
import { FIRST_SIGHT_10_10 } from './samples-10.ts';

/**
 * Written after the reader was improved with the ninth set: answers by machines and for other
 * people, forms that ask in questions, couples, firms with dashes and trade names, cards of Africa,
 * the Caucasus and the Himalaya, and rows under unusual headings. 244 of its 273 fields were right
 * at first sight, and nine values were misplaced. People, firms and numbers are made up; any
 * likeness is chance.
 */
export const FIRST_SIGHT_10: readonly PasteSample[] = [
  ...FIRST_SIGHT_10_1,
  ...FIRST_SIGHT_10_2,
  ...FIRST_SIGHT_10_3,
  ...FIRST_SIGHT_10_4,
  ...FIRST_SIGHT_10_5,
  ...FIRST_SIGHT_10_6,
  ...FIRST_SIGHT_10_7,
  ...FIRST_SIGHT_10_8,
  ...FIRST_SIGHT_10_9,
  ...FIRST_SIGHT_10_10,
];
