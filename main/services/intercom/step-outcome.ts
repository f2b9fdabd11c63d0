import type { UnknownCause } from '../../../preload/contract/entry.ts';
import type { ApiCall, Exchange } from './exchange.ts';
import { parseJson, refusalOf, type Trouble, troubleOf } from './outcome.ts';

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
 * Pure. A 403 names the step that the token may not make, and keeps the rest going
 * (intercom-api.md §13.12); a 401 is about the token and stops everything.
 */
export const stepAnswerOf = (exchange: Pick<Exchange, 'response' | 'failure'>): StepAnswer => {
  const { response } = exchange;
  const trouble = troubleOf(exchange);
  if (trouble?.kind === 'unauthorized' && trouble.reason === 'token-forbidden' && response) {
    return { kind: 'trouble', trouble: { kind: 'refused', refusal: refusalOf(response) } };
  }
  if (trouble) return { kind: 'trouble', trouble };
  const body = response && !response.isTruncated ? parseJson(response.body) : undefined;
  if (typeof body === 'object' && body !== null) return { kind: 'answered', body };
  // Whole, but not about anything: it would say no more another time. A page is someone else's.
  const isSaid = body !== undefined || response?.body.trim() === '';
  return unknown(isSaid ? 'answer-foreign' : 'answer-unreadable');
};
