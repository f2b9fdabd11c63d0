import type { PasteSample } from '../sample.ts';
import { FIRST_SIGHT_7_1 } from './samples-1.ts';
import { FIRST_SIGHT_7_2 } from './samples-2.ts';
import { FIRST_SIGHT_7_3 } from './samples-3.ts';
import { FIRST_SIGHT_7_4 } from './samples-4.ts';
import { FIRST_SIGHT_7_5 } from './samples-5.ts';

/**
 * Written after the reader was improved with the sixth set, with ordinary signatures, forms and
 * rows only: all of its 158 fields were right at first sight. They were right before too: this set
 * holds what must not get worse. People, firms and numbers are made up; any likeness is chance.
 */
export const FIRST_SIGHT_7: readonly PasteSample[] = [
  ...FIRST_SIGHT_7_1,
  ...FIRST_SIGHT_7_2,
  ...FIRST_SIGHT_7_3,
  ...FIRST_SIGHT_7_4,
  ...FIRST_SIGHT_7_5,
];
