import { FIRST_SIGHT_1 } from './first-sight-1/index.ts';
import { FIRST_SIGHT_2 } from './first-sight-2/index.ts';
import { FIRST_SIGHT_3 } from './first-sight-3/index.ts';
import { FIRST_SIGHT_4 } from './first-sight-4/index.ts';
import { FIRST_SIGHT_5 } from './first-sight-5/index.ts';
import { FIRST_SIGHT_6 } from './first-sight-6/index.ts';
import { FIRST_SIGHT_7 } from './first-sight-7/index.ts';
import { FIRST_SIGHT_8 } from './first-sight-8/index.ts';
import { FIRST_SIGHT_9 } from './first-sight-9/index.ts';
import { FIRST_SIGHT_10 } from './first-sight-10/index.ts';
import { FIRST_SIGHT_11 } from './first-sight-11/index.ts';
import { FIRST_SIGHT_12 } from './first-sight-12/index.ts';
import { FIRST_SIGHT_13 } from './first-sight-13/index.ts';
import type { PasteSample } from './sample.ts';

/** The sets that measured the reader before it was improved with them, in the order of writing. */
export const FIRST_SIGHT: readonly (readonly PasteSample[])[] = [
  FIRST_SIGHT_1,
  FIRST_SIGHT_2,
  FIRST_SIGHT_3,
  FIRST_SIGHT_4,
  FIRST_SIGHT_5,
  FIRST_SIGHT_6,
  FIRST_SIGHT_7,
  FIRST_SIGHT_8,
  FIRST_SIGHT_9,
  FIRST_SIGHT_10,
  FIRST_SIGHT_11,
  FIRST_SIGHT_12,
  FIRST_SIGHT_13,
];
