import type { Step, Tracks } from '../../preload/contract/entry.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { Practice } from '../practice/practice.ts';

const hasTag = (practice: Practice, contactId: string, name: string): boolean => {
  const tag = practice.tags().find((one) => one.name.toLowerCase() === name.toLowerCase());
  const contact = practice.contacts().find(({ id }) => id === contactId);
  return contact?.tags.some(({ id }) => id === tag?.id) ?? false;
};

const hasCompany = (practice: Practice, contactId: string, name: string): boolean => {
  const contact = practice.contacts().find(({ id }) => id === contactId);
  const named = practice.companies().filter((company) => company.name === name);
  return named.some(({ id }) => contact?.companyIds.includes(id));
};

const countNotes = (practice: Practice, contactId: string): number =>
  practice.notes().filter((note) => note.contactId === contactId).length;

const findLack = (
  practice: Practice,
  lead: TypedLead,
  contactId: string,
  step: Step,
): string | null => {
  switch (step.kind) {
    case 'tag':
      return hasTag(practice, contactId, step.name) ? null : `lacks the tag ${step.name}`;
    case 'company':
      return hasCompany(practice, contactId, lead.company) ? null : 'lacks the company';
    case 'note': {
      const count = countNotes(practice, contactId);
      if (count === 0) return 'lacks the note';
      return count === 1 ? null : `the note stands there ${count} times`;
    }
    case 'update':
    case 'owner':
      return null;
  }
};

/** What Intercom lacks, or has twice, of the steps that an entry says are done. */
export const findLacks = (
  practice: Practice,
  lead: TypedLead,
  contactId: string,
  steps: Tracks,
): readonly string[] =>
  steps
    .filter(({ progress }) => progress.kind === 'done')
    .map(({ step }) => findLack(practice, lead, contactId, step))
    .filter((lack) => lack !== null);
