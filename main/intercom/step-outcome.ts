import type { UnknownCause } from '../../preload/contract/entry.ts';
import { classify, namesRecord } from './classify.ts';
import type { ApiCall, Exchange } from './exchange.ts';
import { type Trouble, troubleOf } from './outcome.ts';

/** What a step came to; `absent`: it was looked for, and Intercom does not have it. */
export type StepOutcome = { readonly kind: 'carried-out' } | { readonly kind: 'absent' } | Trouble;

/** What one call of a step was answered: a JSON object or list, or the trouble with it. */
export type StepAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Makes one call and says what it was answered. */
export type Ask = (call: ApiCall) => Promise<StepAnswer>;

const unknown = (cause: UnknownCause): StepAnswer => ({
  kind: 'trouble',
  trouble: { kind: 'unknown', cause },
});

/**
 * Pure. A permission that the token lacks, or a call that the API version lacks, is the matter of that
 * step, and keeps the rest going (intercom-api.md §13.12); what concerns the workspace stops everything.
 */
export const stepAnswerOf = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  call: ApiCall,
): StepAnswer => {
  const reading = classify(exchange, { namesRecord: namesRecord(call) });
  const isOfStep =
    reading.kind === 'permission' ||
    (reading.kind === 'plan-or-version' && reading.what === 'endpoint');
  if (isOfStep) {
    return { kind: 'trouble', trouble: { kind: 'refused', refusal: reading.refusal } };
  }
  const trouble = troubleOf(reading);
  if (trouble) return { kind: 'trouble', trouble };
  // Whole, but not about anything: it would say no more another time.
  const body = reading.kind === 'answer' ? reading.body : null;
  return body === null ? unknown('answer-foreign') : { kind: 'answered', body };
};
