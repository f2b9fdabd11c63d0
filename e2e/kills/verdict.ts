import type { ContactRecord } from '../../main/practice/records.ts';
import type { EntrySummary } from '../../preload/contract/entry.ts';
import type { LedgerLead, TypedFields } from './ledger.ts';

/** A broken promise, and the lead that it was made for. */
export type Violation = { readonly name: string; readonly text: string };

export type Contact = Pick<ContactRecord, 'id' | 'state' | 'name' | 'email' | 'phone'>;

/** What is compared after everything has settled. */
export type Evidence = {
  readonly leads: readonly LedgerLead[];
  /** Every contact that the workspace ever made. */
  readonly contacts: readonly Contact[];
  /** What Galena shows: all submitted leads, and the drafts. */
  readonly entries: readonly EntrySummary[];
};

/** The form changes numbers to E.164; the digits stay. */
const isSamePhone = (one: string, other: string): boolean =>
  one.replace(/\D/g, '') === other.replace(/\D/g, '');

/** Fields typed later may be there too, but nothing saved may be missing. */
const holds = (fields: TypedFields, wanted: TypedFields): boolean =>
  fields.name === wanted.name &&
  (wanted.email === '' || fields.email === wanted.email) &&
  (wanted.phone === '' || isSamePhone(fields.phone, wanted.phone));

const says = (contact: Contact, { email, phone }: TypedFields): boolean =>
  (contact.email ?? '') === email && isSamePhone(contact.phone ?? '', phone);

const countProblem = (lead: LedgerLead, contacts: readonly Contact[]): string | null => {
  const { length: count } = contacts;
  if (count > 1) return `is in Intercom ${count} times`;
  if (lead.progress === 'typed' && count > 0) return 'was never submitted and is in Intercom';
  if (lead.progress !== 'acknowledged') return null;
  if (contacts[0]?.state !== 'live') return 'was submitted and is not in Intercom';
  return says(contacts[0], lead.fields) ? null : 'is in Intercom with other fields than typed';
};

const keptProblem = (lead: LedgerLead, entries: readonly EntrySummary[]): string | null => {
  if (entries.length > 1) return `is in Galena ${entries.length} times`;
  const [entry] = entries;
  if (lead.progress === 'acknowledged' && entry?.state.kind !== 'done') {
    return `was submitted and is ${entry?.state.kind ?? 'nowhere'} in Galena`;
  }
  if (lead.saved === null || (entry && holds(entry.lead, lead.saved))) return null;
  return entry
    ? 'is kept with other text than was shown as saved'
    : 'was shown as saved and is gone';
};

const leadViolations = (evidence: Evidence, lead: LedgerLead): readonly Violation[] => {
  const { name } = lead;
  const contacts = evidence.contacts.filter((contact) => contact.name === name);
  const entries = evidence.entries.filter((entry) => entry.lead.name === name);
  return [countProblem(lead, contacts), keptProblem(lead, entries)]
    .filter((problem) => problem !== null)
    .map((problem) => ({ name, text: `${name} (${lead.progress}) ${problem}` }));
};

/** States that say the lead was not sent, so Intercom cannot have it. */
const deniesSending = ({ state }: EntrySummary): boolean =>
  state.kind === 'draft' ||
  state.kind === 'held' ||
  (state.kind === 'queued' && state.unanswered === 0);

/**
 * Entries whose state is untrue at this moment.
 * @param before the contacts before the entries were read
 * @param after the contacts after the entries were read
 */
export const untrueStates = (
  entries: readonly EntrySummary[],
  before: readonly Contact[],
  after: readonly Contact[],
): readonly Violation[] =>
  entries.flatMap((entry) => {
    const { name } = entry.lead;
    const { state } = entry;
    const isNamed = (contact: Contact): boolean => contact.name === name;
    if (deniesSending(entry) && before.some(isNamed)) {
      return [{ name, text: `${name} is shown as ${state.kind} and Intercom has it` }];
    }
    if (state.kind !== 'done' && state.kind !== 'created') return [];
    const { contactId } = state;
    // If the rep said that Intercom has the lead, nobody knows its id.
    const isThere = after.some(
      (contact) => isNamed(contact) && (contactId === null || contact.id === contactId),
    );
    return isThere ? [] : [{ name, text: `${name} is shown as created and Intercom lacks it` }];
  });

/** All broken promises, once no call is under way any more. */
export const findViolations = (evidence: Evidence): readonly Violation[] => {
  const { leads, contacts, entries } = evidence;
  const known = new Set(leads.map(({ name }) => name));
  const strangers = contacts.filter(({ name }) => name === null || !known.has(name));
  const unsettled = entries.filter(({ state }) => state.kind !== 'done' && state.kind !== 'draft');
  return [
    ...leads.flatMap((lead) => leadViolations(evidence, lead)),
    ...untrueStates(entries, contacts, contacts),
    ...strangers.map(({ id, name }) => ({
      name: name ?? '',
      text: `contact ${id} “${name ?? ''}” was never typed`,
    })),
    ...unsettled.map(({ lead: { name }, state }) => ({
      name,
      text: `${name} did not settle: ${JSON.stringify(state)}`,
    })),
  ];
};
