import type { CatalogReader } from '../intercom/catalog-calls.ts';
import type { ApiCall, Exchange } from '../intercom/exchange.ts';
import { parseJson } from '../intercom/outcome.ts';
import { type Trouble, troubleOf } from './trouble.ts';

export type PartOutcome =
  | { readonly kind: 'read'; readonly items: readonly unknown[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** Nobody waits for it any more. */
  | { readonly kind: 'dropped' };

/** Makes a call when the time for it has come; null: nobody waits for the answer any more. */
export type Ask = (call: ApiCall) => Promise<Exchange | null>;

/** A server that always says there is more comes to its end. */
const MAX_PAGES = 200;

const pageOf = ({ response }: Exchange, reader: CatalogReader<unknown>) =>
  response?.status === 200 && !response.isTruncated ? reader.parse(parseJson(response.body)) : null;

/**
 * Reads all pages of a part, one after the other. What is read half-way is not kept: half a list
 * would look like a whole one.
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
    if (found === null) return { kind: 'trouble', trouble: troubleOf(answer) };
    for (const [key, item] of found.items) if (!items.has(key)) items.set(key, item);
    if (!found.hasMore) break;
  }
  return { kind: 'read', items: [...items.values()].slice(0, most) };
};
