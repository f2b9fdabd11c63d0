import type { PasteSample } from '../sample.ts';
import { SHAPES_LINES } from './lines.ts';
import { SHAPES_PROFILES_1 } from './profiles-1.ts';
import { SHAPES_PROFILES_2 } from './profiles-2.ts';
import { SHAPES_ROWS } from './rows.ts';
import { SHAPES_SIGNATURES_1 } from './signatures-1.ts';
import { SHAPES_SIGNATURES_2 } from './signatures-2.ts';
import { SHAPES_SIGNATURES_3 } from './signatures-3.ts';
import { SHAPES_SIGNATURES_4 } from './signatures-4.ts';
import { SHAPES_SIGNATURES_5 } from './signatures-5.ts';
import { SHAPES_SIGNATURES_6 } from './signatures-6.ts';
import { SHAPES_VCARDS_1 } from './vcards-1.ts';
import { SHAPES_VCARDS_2 } from './vcards-2.ts';
import { SHAPES_VCARDS_3 } from './vcards-3.ts';
import { SHAPES_VCARDS_4 } from './vcards-4.ts';

/**
 * Shapes from public reports and real exports, and the smallest example of each kind of mistake
 * that the reader once made. People, firms and numbers are made up; any likeness is chance.
 */
export const SHAPES: readonly PasteSample[] = [
  ...SHAPES_VCARDS_1,
  ...SHAPES_VCARDS_2,
  ...SHAPES_VCARDS_3,
  ...SHAPES_VCARDS_4,
  ...SHAPES_SIGNATURES_1,
  ...SHAPES_SIGNATURES_2,
  ...SHAPES_SIGNATURES_3,
  ...SHAPES_SIGNATURES_4,
  ...SHAPES_SIGNATURES_5,
  ...SHAPES_SIGNATURES_6,
  ...SHAPES_PROFILES_1,
  ...SHAPES_PROFILES_2,
  ...SHAPES_ROWS,
  ...SHAPES_LINES,
];
