import type { Tracks } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { Step } from '../../../preload/contract/step.ts';
import type { Practice } from '../../practice/practice.ts';
import { contactAt } from './contact-at.ts';
import { countNotes } from './notes-count.ts';

const hasTag = (practice: Practice, contactId: string, name: string): boolean => {
  const tag = practice.tags().find((one) => one.name.toLowerCase() === name.toLowerCase());
  const contact = contactAt(practice, contactId);
  return contact?.tags.some(({ id }) => id === tag?.id) ?? false;
};

const hasCompany = (practice: Practice, contactId: string, name: string): boolean => {
  const contact = contactAt(practice, contactId);
  const named = practice.companies().filter((company) => company.name === name);
  return named.some(({ id }) => contact?.companyIds.includes(id));
};

/** An entry whose contact is known, and all leads that were written into the same contact. */
type Arrived = {
  readonly lead: TypedLead;
  readonly contactId: string;
  readonly steps: Tracks;
  readonly leads: readonly TypedLead[];
};

/** Of several leads that were written into one contact any may have been the last. */
const hasFields = (
  practice: Practice,
  { lead, contactId, leads }: Arrived,
  fields: readonly ('name' | 'email' | 'ownerId')[],
): boolean => {
  const contact = contactAt(practice, contactId);
  return fields.every((field) => {
    const typed = leads.map((one) => one[field]).filter((text) => text !== '');
    return lead[field] === '' || typed.includes(contact?.[field] ?? '');
  });
};

const findLack = (practice: Practice, arrived: Arrived, step: Step): string | null => {
  const { lead, contactId } = arrived;
  switch (step.kind) {
    case 'tag':
      return hasTag(practice, contactId, step.name) ? null : `lacks the tag ${step.name}`;
    case 'company':
      return hasCompany(practice, contactId, lead.company) ? null : 'lacks the company';
    case 'note':
      return countNotes(practice, contactAt(practice, contactId)?.id ?? contactId, lead.note) === 0
        ? 'lacks the note'
        : null;
    case 'update':
      return hasFields(practice, arrived, ['name', 'email']) ? null : 'lacks the update';
    case 'owner':
      return hasFields(practice, arrived, ['ownerId']) ? null : 'lacks the owner';
  }
};

/** What Intercom lacks of the steps that an entry says are done. */
export const findLacks = (practice: Practice, arrived: Arrived): readonly string[] =>
  arrived.steps
    .filter(({ progress }) => progress.kind === 'done')
    .map(({ step }) => findLack(practice, arrived, step))
    .filter((lack) => lack !== null);
