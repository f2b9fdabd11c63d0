import { CORPUS } from '../../main/services/assist/paste/corpus/index.ts';
import { UNSEEN } from '../../main/services/assist/paste/corpus/unseen/index.ts';
import { toCountry } from '../../main/services/assist/paste/countries.ts';
import { readPaste } from '../../main/services/assist/paste/read-paste.ts';
import { scorePaste } from '../../main/services/assist/paste/score.ts';
import { type Figure, percentile } from './figures.ts';

const LEAST_PERCENT = 95;
/** One frame of a screen: the rep sees the fields fill at once. */
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

/** What smart paste gets right over its corpus, and how long a paste takes. */
export const benchPaste = async (): Promise<readonly Figure[]> => {
  const times = timesOf();
  const score = scorePaste(CORPUS);
  const unseen = scorePaste(UNSEEN);
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
      what: 'mails and phones misplaced',
      value: score.misplaced + unseen.misplaced,
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
  ];
};
