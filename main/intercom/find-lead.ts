import { z } from 'zod';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { ApiAdapter, FoundLead, LookUpKey } from './adapter.ts';
import { classify } from './classify.ts';
import type { Exchange } from './exchange.ts';
import { isSameLead } from './map-lead.ts';
import { type Halt, haltOf } from './outcome.ts';
import { isAboutRef } from './refusal.ts';

/**
 * What to search by, or null if there is nothing.
 * @param ref the ref that every sending carried, or null
 */
export const lookUpKeyOf = (lead: TypedLead, ref: string | null): LookUpKey | null => {
  if (ref !== null) return { kind: 'ref', ref };
  // Intercom stores addresses in lower case (intercom-api.md §9).
  const email = lead.email.trim().toLowerCase();
  if (email !== '') return { kind: 'email', email };
  const phone = lead.phone.trim();
  return phone === '' ? null : { kind: 'phone', phone };
};

/** `halt`: the whole workspace is at fault; otherwise the network or Intercom is. */
export type LookUpFailed = {
  readonly kind: 'failed';
  readonly halt: Halt | null;
  /** The attribute that leads are looked up by is gone. */
  readonly isRefRefused: boolean;
};

const NOBODY = { leads: [], hasMore: false };

/**
 * Pure: the answer to a search for one user. If there is none, 1.x answers 404 (intercom-api.md
 * §5.1).
 */
export const readFoundUser = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  adapter: ApiAdapter,
): ReturnType<typeof readFoundPage> => {
  const { kind } = classify(exchange, { namesRecord: true });
  return kind === 'gone-or-moved' ? { kind: 'page', ...NOBODY } : readFoundPage(exchange, adapter);
};

/** Pure: one page of a look-up. */
export const readFoundPage = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  adapter: ApiAdapter,
):
  | { readonly kind: 'page'; readonly leads: readonly FoundLead[]; readonly hasMore: boolean }
  | LookUpFailed => {
  const reading = classify(exchange);
  const list = reading.kind === 'answer' ? adapter.parseList(reading.body) : null;
  if (list) return { kind: 'page', ...list };
  const isRefRefused = reading.kind === 'refused' && isAboutRef(reading.refusal);
  return { kind: 'failed', halt: haltOf(reading), isRefRefused };
};

const DAY_S = 24 * 60 * 60;

type Wanted = {
  readonly lead: TypedLead;
  readonly key: LookUpKey;
  /** Unix milliseconds of the first sending. */
  readonly sentAt: number;
};

/**
 * How much older than the sending a found contact may be: clocks and time zones differ. For a user
 * it is less, because a user may be anybody of that name.
 */
const OLDEST_S = { lead: DAY_S, user: 60 * 60 } as const;

/**
 * Whether a found contact is the lead that was sent. A ref is proof, however the lead has changed.
 * Without a ref, the fields must be equal and the contact not much older than the sending.
 */
export const isWanted = ({ lead, key, sentAt }: Wanted, found: FoundLead): boolean =>
  key.kind === 'ref'
    ? found.ref === key.ref
    : isSameLead(lead, found) && (found.createdAt ?? 0) >= sentAt / 1_000 - OLDEST_S[found.role];

/** Sorts the elder twin first: by Intercom's second of creation, then by the id, which grows. */
export const byAge = (a: FoundLead, b: FoundLead): number =>
  (a.createdAt ?? 0) - (b.createdAt ?? 0) || (a.id < b.id ? -1 : 1);

/** The ref in an answer's custom attributes. */
export const refSchema = z
  .object({ galena_ref: z.string().nullish() })
  .nullish()
  .transform((attributes) => attributes?.galena_ref ?? null);
