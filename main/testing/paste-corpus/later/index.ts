import type { PasteSample } from '../sample.ts';
import { LATER_LINES } from './lines.ts';
import { LATER_PROFILES } from './profiles.ts';
import { LATER_ROWS } from './rows.ts';
import { LATER_SIGNATURES_1 } from './signatures-1.ts';
import { LATER_SIGNATURES_2 } from './signatures-2.ts';
import { LATER_SIGNATURES_3 } from './signatures-3.ts';
import { LATER_SIGNATURES_4 } from './signatures-4.ts';
import { LATER_SIGNATURES_5 } from './signatures-5.ts';
import { LATER_SIGNATURES_6 } from './signatures-6.ts';
import { LATER_SIGNATURES_7 } from './signatures-7.ts';
import { LATER_VCARDS_1 } from './vcards-1.ts';
import { LATER_VCARDS_2 } from './vcards-2.ts';

/**
 * Two more sets. Each was written before the reader read it, and after the reader had been improved
 * with the set before: 92.9 % and 91.9 % of their fields were right at first sight (all mails and
 * numbers of the last set). People, firms and numbers are made up; any likeness is chance.
 */
export const LATER: readonly PasteSample[] = [
  ...LATER_VCARDS_1,
  ...LATER_VCARDS_2,
  ...LATER_SIGNATURES_1,
  ...LATER_SIGNATURES_2,
  ...LATER_SIGNATURES_3,
  ...LATER_SIGNATURES_4,
  ...LATER_SIGNATURES_5,
  ...LATER_SIGNATURES_6,
  ...LATER_SIGNATURES_7,
  ...LATER_PROFILES,
  ...LATER_ROWS,
  ...LATER_LINES,
];
