import { toCountry } from '../../main/assist/paste/countries.ts';
import { readPaste } from '../../main/assist/paste/read-paste.ts';
import { FIRST_SIGHT } from '../../main/testing/paste-corpus/first-sight.ts';
import { FRESH } from '../../main/testing/paste-corpus/fresh/index.ts';
import {
  HOSTILE_BEGINNINGS,
  HOSTILE_LINES,
  HOSTILE_UNITS,
  hostileText,
} from '../../main/testing/paste-corpus/hostile.ts';
import { CORPUS } from '../../main/testing/paste-corpus/index.ts';
import { LATER } from '../../main/testing/paste-corpus/later/index.ts';
import { scorePaste } from '../../main/testing/paste-corpus/score.ts';
import { SHAPES } from '../../main/testing/paste-corpus/shapes/index.ts';
import { UNSEEN } from '../../main/testing/paste-corpus/unseen/index.ts';
import { type Figure, percentile } from './figures.ts';

const LEAST_PERCENT = 95;
const MENDED_PERCENT = 98;
const HOSTILE_LENGTH = 100_000;
const HOSTILE_MS = 50;
/** One frame of a screen: the rep sees the fields filled at once. */
const FRAME_MS = 16;
const ROUNDS = 3;
const PERCENT = 100;

const timesOf = (): readonly number[] =>
  Array.from({ length: ROUNDS }, () => CORPUS)
    .flat()
    .map(({ text, defaultCountry }) => {
      const begunAt = performance.now();
      readPaste(text, { defaultCountry: toCountry(defaultCountry) });
      return performance.now() - begunAt;
    });

/** The thread's CPU time for one reading; the best of a few, to leave out garbage collection. */
const workMs = (text: string): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const before = process.threadCpuUsage();
      readPaste(text, { defaultCountry: 'DE' });
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1_000;
    }),
  );

const hostileTimes = (): readonly number[] =>
  [
    ...HOSTILE_BEGINNINGS.flatMap((beginning) =>
      HOSTILE_UNITS.map((unit) => hostileText(beginning, unit)),
    ),
    ...HOSTILE_LINES,
  ].map(({ ofLength }) => workMs(ofLength(HOSTILE_LENGTH)));

/** What smart paste gets right in its corpus, and how long a paste takes. */
export const benchPaste = async (): Promise<readonly Figure[]> => {
  const times = timesOf();
  const score = scorePaste(CORPUS);
  const unseen = scorePaste(UNSEEN);
  const shapes = scorePaste([...SHAPES, ...FRESH, ...LATER, ...FIRST_SIGHT.flat()]);
  const hostile = hostileTimes();
  const bench = 'paste';
  return [
    {
      bench,
      what: `fields right, ${score.samples} samples`,
      value: score.share * PERCENT,
      unit: '%',
      target: { kind: 'at-least', value: LEAST_PERCENT },
    },
    {
      bench,
      what: `fields right, ${unseen.samples} samples kept apart`,
      value: unseen.share * PERCENT,
      unit: '%',
      target: { kind: 'at-least', value: LEAST_PERCENT },
    },
    {
      bench,
      what: `fields right, ${shapes.samples} samples that showed faults`,
      value: shapes.share * PERCENT,
      unit: '%',
      target: { kind: 'at-least', value: MENDED_PERCENT },
    },
    {
      bench,
      what: 'values misplaced',
      value: score.misplaced + unseen.misplaced + shapes.misplaced,
      unit: '',
      target: { kind: 'at-most', value: 0 },
    },
    {
      bench,
      what: 'reading a paste, p95',
      value: percentile(times, LEAST_PERCENT / PERCENT),
      unit: 'ms',
      target: { kind: 'at-most', value: FRAME_MS },
    },
    {
      bench,
      what: `100 kB of anything, the slowest of ${hostile.length}`,
      value: Math.max(...hostile),
      unit: 'ms',
      target: { kind: 'at-most', value: HOSTILE_MS },
    },
  ];
};
