import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_12_1 } from './samples-1.ts';
import { FIRST_SIGHT_12_2 } from './samples-2.ts';
import { FIRST_SIGHT_12_3 } from './samples-3.ts';
import { FIRST_SIGHT_12_4 } from './samples-4.ts';
import { FIRST_SIGHT_12_5 } from './samples-5.ts';
import { FIRST_SIGHT_12_6 } from './samples-6.ts';
import { FIRST_SIGHT_12_7 } from './samples-7.ts';
import { FIRST_SIGHT_12_8 } from './samples-8.ts';
import { FIRST_SIGHT_12_9 } from './samples-9.ts';
import { FIRST_SIGHT_12_10 } from './samples-10.ts';

/**
 * Written after the reader was improved with the eleventh set, in the same shapes: cards,
 * signatures from forty countries, threads, profiles, forms, rows and lines. 247 of its 264 fields
 * were right at first sight, and one value was misplaced. People, firms and numbers are made up;
 * any likeness is chance.
 */
export const FIRST_SIGHT_12: readonly PasteSample[] = [
  ...FIRST_SIGHT_12_1,
  ...FIRST_SIGHT_12_2,
  ...FIRST_SIGHT_12_3,
  ...FIRST_SIGHT_12_4,
  ...FIRST_SIGHT_12_5,
  ...FIRST_SIGHT_12_6,
  ...FIRST_SIGHT_12_7,
  ...FIRST_SIGHT_12_8,
  ...FIRST_SIGHT_12_9,
  ...FIRST_SIGHT_12_10,
];
