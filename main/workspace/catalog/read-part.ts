import type { CatalogReader } from '../../intercom/catalog-calls.ts';
import { classify } from '../../intercom/classify.ts';
import type { ApiCall, Exchange } from '../../intercom/exchange.ts';
import type { Trouble } from './trouble.ts';

export type PartOutcome =
  | { readonly kind: 'read'; readonly items: readonly unknown[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** Nobody waits for the part any more. */
  | { readonly kind: 'dropped' };

/** Makes a call as soon as it may go; null: nobody waits for the answer any more. */
export type Ask = (call: ApiCall) => Promise<Exchange | null>;

/** Ends the reading of a server that always says there is more. */
const MAX_PAGES = 200;

/** One page, or why there is none. Another object of Intercom's is an answer to another call. */
const pageOf = (exchange: Exchange, reader: CatalogReader<unknown>) => {
  const reading = classify(exchange);
  if (reading.kind !== 'answer') return reading;
  const page = reader.parse(reading.body);
  const status = exchange.response?.status ?? null;
  return page
    ? ({ kind: 'page', ...page } as const)
    : ({ kind: 'unknown', cause: 'answer-foreign', status } as const);
};

/**
 * Reads all pages of a part, one after the other. A part that was read only half is not kept: half
 * a list would look like a whole one.
 * @param most how many items are kept
 */
export const readPart = async (
  reader: CatalogReader<unknown>,
  most: number,
  ask: Ask,
): Promise<PartOutcome> => {
  const items = new Map<string, unknown>();
  for (let page = 1; page <= MAX_PAGES && items.size < most; page += 1) {
    const answer = await ask(reader.call(page));
    if (answer === null) return { kind: 'dropped' };
    const found = pageOf(answer, reader);
    if (found.kind !== 'page') return { kind: 'trouble', trouble: found };
    for (const [key, item] of found.items) if (!items.has(key)) items.set(key, item);
    if (!found.hasMore) break;
  }
  return { kind: 'read', items: [...items.values()].slice(0, most) };
};
