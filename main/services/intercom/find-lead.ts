import { z } from 'zod';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { classify } from './classify.ts';
import type { Exchange } from './exchange.ts';
import type { FoundLead, Generation } from './generation.ts';
import { isSameLead } from './map-lead.ts';
import { type Halt, haltOf } from './outcome.ts';

/** What a lead can be looked up by, best first (design.md §3). */
export type LookUpKey =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'phone'; readonly phone: string };

/**
 * What to search by, or null if there is nothing.
 * @param ref the ref that every sending carried, or null
 */
export const lookUpKeyOf = (lead: TypedLead, ref: string | null): LookUpKey | null => {
  if (ref !== null) return { kind: 'ref', ref };
  const email = lead.email.trim();
  if (email !== '') return { kind: 'email', email };
  const phone = lead.phone.trim();
  return phone === '' ? null : { kind: 'phone', phone };
};

/** `halt`: the whole workspace is at fault; otherwise the network or Intercom is. */
type LookUpFailed = { readonly kind: 'failed'; readonly halt: Halt | null };

/** Pure: one page of a look-up. */
export const readFoundPage = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  generation: Generation,
):
  | { readonly kind: 'page'; readonly leads: readonly FoundLead[]; readonly hasMore: boolean }
  | LookUpFailed => {
  const reading = classify(exchange);
  const list = reading.kind === 'answer' ? generation.parseList(reading.body) : null;
  return list ? { kind: 'page', ...list } : { kind: 'failed', halt: haltOf(reading) };
};

const DAY_S = 24 * 60 * 60;

type Wanted = {
  readonly lead: TypedLead;
  readonly key: LookUpKey;
  /** Unix milliseconds of the first sending. */
  readonly sentAt: number;
};

/**
 * Whether a found lead is the one that was sent. A ref is proof; without one, the fields must be
 * equal and it must not be older than the day before the sending (clocks and time zones differ).
 */
export const isWanted = ({ lead, key, sentAt }: Wanted, found: FoundLead): boolean =>
  key.kind === 'ref'
    ? found.ref === key.ref
    : isSameLead(lead, found) && (found.createdAt ?? 0) >= sentAt / 1_000 - DAY_S;

/** The elder of twins: Intercom's second of creation, then the id, which grows with time. */
export const byAge = (a: FoundLead, b: FoundLead): number =>
  (a.createdAt ?? 0) - (b.createdAt ?? 0) || (a.id < b.id ? -1 : 1);

/** The ref in an answer's custom attributes. */
export const refSchema = z
  .object({ galena_ref: z.string().nullish() })
  .nullish()
  .transform((attributes) => attributes?.galena_ref ?? null);
