import { isolate, quote } from '../../preload/contract/isolate.ts';
import { faultsOf, type Refusal } from '../../preload/contract/refusal.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** All faults that Intercom found, in Intercom's words. */
export const quoteFaults = (refusal: Refusal): string =>
  LIST.format(faultsOf(refusal).map(({ message }) => quote(message)));

const ROLES = { lead: 'a lead', user: 'a user' } as const;

/** The contact that conflicts with a lead, and what the rep can do; null if Intercom named none. */
const describeOther = ({ otherContactId: id, otherContact }: Refusal): string | null => {
  if (id === null) return null;
  if (otherContact?.isArchived) {
    return `An archived contact is in the way: the one with the ID ${isolate(id)} in Intercom, which does not show archived contacts, nor whether this one was deleted. “Use as update” brings it back with what stands in this lead; a deleted one stays deleted, and Intercom says so.`;
  }
  if (!otherContact?.name) {
    return `Another contact is in the way: the one with the ID ${isolate(id)} in Intercom.`;
  }
  const role = otherContact.role === null ? '' : `, ${ROLES[otherContact.role]}`;
  return `Another contact is in the way: ${isolate(otherContact.name)}${role} in Intercom.`;
};

/** Intercom's words about a refused lead, and the conflicting contact if Intercom named one. */
export const describeRefusal = (refusal: Refusal): string =>
  [`Intercom says: ${quoteFaults(refusal)}`, describeOther(refusal)]
    .filter((part) => part !== null)
    .join('. ');
