import type { PasteSample } from '../sample.ts';
import { ASIA } from './asia.ts';
import { CARDS } from './cards.ts';
import { CYRILLIC_AND_GREEK } from './cyrillic-and-greek.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { LINES } from './lines.ts';
import { MIXED } from './mixed.ts';
import { MORE } from './more.ts';
import { NORTH_AND_EAST } from './north-and-east.ts';
import { OTHERS } from './others.ts';
import { RIGHT_TO_LEFT } from './right-to-left.ts';
import { ROMANCE } from './romance.ts';
import { ROWS } from './rows.ts';

/** Every sample. Persons, firms and numbers are made up; a likeness is chance. */
export const CORPUS: readonly PasteSample[] = [
  ...ENGLISH,
  ...GERMAN,
  ...ROMANCE,
  ...NORTH_AND_EAST,
  ...CYRILLIC_AND_GREEK,
  ...ASIA,
  ...RIGHT_TO_LEFT,
  ...LINES,
  ...ROWS,
  ...CARDS,
  ...OTHERS,
  ...MIXED,
  ...MORE,
];
