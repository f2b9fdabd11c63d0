import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_13_1 } from './samples-1.ts';
import { FIRST_SIGHT_13_2 } from './samples-2.ts';
import { FIRST_SIGHT_13_3 } from './samples-3.ts';
import { FIRST_SIGHT_13_4 } from './samples-4.ts';
import { FIRST_SIGHT_13_5 } from './samples-5.ts';
import { FIRST_SIGHT_13_6 } from './samples-6.ts';
import { FIRST_SIGHT_13_7 } from './samples-7.ts';
import { FIRST_SIGHT_13_8 } from './samples-8.ts';

/**
 * The last set that was written to test this reader, with the shapes and shares of the two sets
 * before it, from thirty-one countries. 195 of its 203 fields were right at first sight, and three
 * values were misplaced. People, firms and numbers are made up; any likeness is chance.
 */
export const FIRST_SIGHT_13: readonly PasteSample[] = [
  ...FIRST_SIGHT_13_1,
  ...FIRST_SIGHT_13_2,
  ...FIRST_SIGHT_13_3,
  ...FIRST_SIGHT_13_4,
  ...FIRST_SIGHT_13_5,
  ...FIRST_SIGHT_13_6,
  ...FIRST_SIGHT_13_7,
  ...FIRST_SIGHT_13_8,
];
