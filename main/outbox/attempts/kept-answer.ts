import type { Attempt } from '../../../preload/contract/attempt.ts';
import { cutText } from '../../../preload/contract/cut-text.ts';
import { withinBudget } from '../../intercom/read-response.ts';
import { isLookedFor } from '../state/step-plan.ts';

type Response = NonNullable<Attempt['response']>;
type Word = NonNullable<Attempt['outcome']>;

/** In characters. An answer about one contact has a few thousand. */
const MAX_BODY = 256_000;
/** For an answer that settled nothing: enough to see who gave it. */
const MAX_UNSETTLED_BODY = 16_000;
/** For a look-up that failed: it is repeated, for days if nobody answers. */
const MAX_FAILED_LOOK = 2_000;

const UNSETTLED: ReadonlySet<Word> = new Set<Word>([
  'unknown',
  'not-intercom',
  'rate-limited',
  'unauthorized',
  'forbidden',
  'not-offered',
]);

const isLook = (step: Attempt['step']): boolean => step === 'look-up' || step === 'twin-check';

/** @returns the most characters to keep, of the body and of the headers each */
const mostOf = (step: Attempt['step'], outcome: Word): number => {
  if (!UNSETTLED.has(outcome)) return isLookedFor(step) ? Number.POSITIVE_INFINITY : MAX_BODY;
  return isLook(step) ? MAX_FAILED_LOOK : MAX_UNSETTLED_BODY;
};

/**
 * The part of an answer that goes on record. A list of notes, in which a step is looked for, is
 * kept whole: the next look needs the ids in it.
 */
export const keptAnswer = (response: Response, step: Attempt['step'], outcome: Word): Response => {
  const most = mostOf(step, outcome);
  const body = cutText(response.body, most);
  return {
    ...response,
    headers: withinBudget(Object.entries(response.headers), most),
    body,
    isTruncated: response.isTruncated || body.length < response.body.length,
  };
};
