import type { PasteSample } from '../../sample.ts';
import { LATER_LINES } from './lines.ts';
import { LATER_PROFILES } from './profiles.ts';
import { LATER_ROWS } from './rows.ts';
import { LATER_SIGNATURES_1 } from './signatures-1.ts';
import { LATER_SIGNATURES_2 } from './signatures-2.ts';
import { LATER_SIGNATURES_3 } from './signatures-3.ts';
import { LATER_VCARDS } from './vcards.ts';

/**
 * A second set, written before the reader was asked, after the first had been mended: 92.9 % of their fields
 * were right at first sight. Persons, firms and numbers are made up; a likeness is chance.
 */
export const LATER: readonly PasteSample[] = [
  ...LATER_VCARDS,
  ...LATER_SIGNATURES_1,
  ...LATER_SIGNATURES_2,
  ...LATER_SIGNATURES_3,
  ...LATER_PROFILES,
  ...LATER_ROWS,
  ...LATER_LINES,
];
