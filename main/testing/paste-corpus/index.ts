import { ASIA } from './asia.ts';
import { CARDS } from './cards.ts';
import { CARDS_MORE } from './cards-more.ts';
import { CROWDED } from './crowded.ts';
import { CROWDED_MORE } from './crowded-more.ts';
import { CYRILLIC_AND_GREEK } from './cyrillic-and-greek.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_ELSEWHERE } from './english-elsewhere.ts';
import { GERMAN } from './german.ts';
import { GERMAN_ELSEWHERE } from './german-elsewhere.ts';
import { JAPAN_AND_CHINA } from './japan-and-china.ts';
import { LINES } from './lines.ts';
import { MIDDLE_OF_EUROPE } from './middle-of-europe.ts';
import { MIXED } from './mixed.ts';
import { MIXED_MORE } from './mixed-more.ts';
import { MORE } from './more.ts';
import { MORE_PROFILES } from './more-profiles.ts';
import { NORTH } from './north.ts';
import { OTHERS } from './others.ts';
import { RIGHT_TO_LEFT } from './right-to-left.ts';
import { ROMANCE } from './romance.ts';
import { ROMANCE_ELSEWHERE } from './romance-elsewhere.ts';
import { ROWS } from './rows.ts';
import { ROWS_MORE } from './rows-more.ts';
import type { PasteSample } from './sample.ts';

/** Every sample. People, firms and numbers are made up; any likeness is chance. */
export const CORPUS: readonly PasteSample[] = [
  ...ENGLISH,
  ...ENGLISH_ELSEWHERE,
  ...GERMAN,
  ...GERMAN_ELSEWHERE,
  ...ROMANCE,
  ...ROMANCE_ELSEWHERE,
  ...NORTH,
  ...MIDDLE_OF_EUROPE,
  ...CYRILLIC_AND_GREEK,
  ...JAPAN_AND_CHINA,
  ...ASIA,
  ...RIGHT_TO_LEFT,
  ...LINES,
  ...ROWS,
  ...ROWS_MORE,
  ...CARDS,
  ...CARDS_MORE,
  ...OTHERS,
  ...MIXED,
  ...MIXED_MORE,
  ...MORE,
  ...MORE_PROFILES,
  ...CROWDED,
  ...CROWDED_MORE,
];
