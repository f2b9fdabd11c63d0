import type { UnknownCause } from '../../preload/contract/entry.ts';
import { classify, namesRecord } from './classify.ts';
import type { ApiCall, Exchange } from './exchange.ts';
import { type Trouble, troubleOf } from './outcome.ts';

/** The outcome of a step. `absent`: it was looked for, and Intercom does not have it. */
export type StepOutcome = { readonly kind: 'carried-out' } | { readonly kind: 'absent' } | Trouble;

/** The answer to one call of a step: a JSON object or list, or the trouble with the call. */
export type StepAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Makes one call and returns its answer. */
export type Ask = (call: ApiCall) => Promise<StepAnswer>;

const unknown = (cause: UnknownCause): StepAnswer => ({
  kind: 'trouble',
  trouble: { kind: 'unknown', cause },
});

/**
 * Pure. If the token lacks a permission, or the API version lacks a call, only that step is refused
 * and the others go on (intercom-api.md §13.12). Trouble of the workspace stops everything.
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
  // The answer is complete but empty. Asking again would not tell more.
  const body = reading.kind === 'answer' ? reading.body : null;
  return body === null ? unknown('answer-foreign') : { kind: 'answered', body };
};
