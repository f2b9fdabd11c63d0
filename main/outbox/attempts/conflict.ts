import type { OtherContact, Refusal } from '../../../preload/contract/refusal.ts';
import type { ApiAdapter, FoundLead } from '../../intercom/adapter.ts';
import { classify } from '../../intercom/classify.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import { namedContactSchema } from '../../intercom/named-contact.ts';

/** Who made the contact that an answer named, as far as reading that contact tells. */
export type ConflictOwner =
  | { readonly whose: 'ours' }
  /** `id`: where the contact is now. `contact`: null if this token may not read it. */
  | { readonly whose: 'others'; readonly id: string; readonly contact: OtherContact | null }
  | { readonly whose: 'unknown' };

export type OtherOwner = Extract<ConflictOwner, { whose: 'others' }>;

const UNKNOWN: ConflictOwner = { whose: 'unknown' };

type Named = {
  readonly contactId: string;
  /** Whether our own sending made it. */
  readonly isOurs: (found: FoundLead) => boolean;
  readonly adapter: ApiAdapter;
};

/** A broken answer, or one about another contact, tells nothing. */
export const ownerOf = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  { contactId, isOurs, adapter }: Named,
): ConflictOwner => {
  const reading = classify(exchange, { namesRecord: true });
  if (reading.kind === 'gone-or-moved') {
    // A lead that was merged is part of a user now.
    const role = reading.movedTo === null ? null : 'user';
    // The contact is archived, deleted, or a user, which the Leads API does not show. Only an
    // archived one can be brought back.
    const isArchived = reading.movedTo === null && adapter.steps.update.unarchive !== null;
    const contact = { name: null, role, isArchived } as const;
    return { whose: 'others', id: reading.movedTo ?? contactId, contact };
  }
  if (reading.kind !== 'answer') return UNKNOWN;
  const parsed = namedContactSchema.safeParse(reading.body);
  if (!parsed.success || parsed.data.id !== contactId) return UNKNOWN;
  const asLead = adapter.parseLead(reading.body);
  if (asLead !== null && isOurs(asLead)) return { whose: 'ours' };
  const { role, name, email, phone } = parsed.data;
  const contact = {
    name: name ?? email ?? phone,
    role: role ?? (asLead && 'lead'),
    isArchived: false,
  };
  return { whose: 'others', id: contactId, contact };
};

/** The refusal, with what was read of the contact that is in the way. */
export const withOther = (refusal: Refusal, { id, contact }: OtherOwner): Refusal => ({
  ...refusal,
  otherContactId: id,
  ...(contact ? { otherContact: contact } : {}),
});
