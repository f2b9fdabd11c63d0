import { type Refusal, UNSETTLED_CODE } from '../../../preload/contract/refusal.ts';

/** After this many answers about something else the step waits for the rep, so others can go on. */
export const MAX_FOREIGN_ANSWERS = 5;

/** What the rep is told of such a step. It counts as refused: it can be retried or left out. */
export const UNSETTLED: Refusal = {
  status: 200,
  code: UNSETTLED_CODE,
  message: `Intercom answered ${MAX_FOREIGN_ANSWERS} times with something else than was asked for, so Galena cannot tell whether this is done. Look in Intercom, then retry it or leave it out.`,
  field: null,
  otherContactId: null,
};
