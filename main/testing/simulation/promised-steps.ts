import type { Tracks } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import type { Step, StepKind, StepOf } from '../../../preload/contract/step.ts';
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
  readonly leads: readonly TypedLead[];
};

/** If several leads were written into one contact, any of them may have been the last. */
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

/**
 * What a kind of step must do. It is written independently of the code under test: a step that a
 * lead's plan forgets is then missed here.
 */
type StepPromise<K extends StepKind> = {
  /** The names of this kind's steps that were entered. */
  readonly entered: (lead: TypedLead, apiVersion: ApiVersion) => readonly string[];
  /** Whether Intercom has what a step marked as done should bring. */
  readonly isThere: (practice: Practice, arrived: Arrived, step: StepOf<K>) => boolean;
};

const once = (kind: StepKind, isEntered: boolean): readonly string[] => (isEntered ? [kind] : []);

/** A new kind of step does not compile until its promise is added here. */
const PROMISES: { readonly [K in StepKind]: StepPromise<K> } = {
  update: {
    entered: ({ updateOf }) => once('update', updateOf !== null),
    isThere: (practice, arrived) => hasFields(practice, arrived, ['name', 'email']),
  },
  owner: {
    // In 1.x a lead has no owner.
    entered: ({ ownerId }, version) => once('owner', ownerId !== '' && version !== '1.3'),
    isThere: (practice, arrived) => hasFields(practice, arrived, ['ownerId']),
  },
  company: {
    entered: ({ company }) => once('company', company !== ''),
    isThere: (practice, { contactId, lead }) => hasCompany(practice, contactId, lead.company),
  },
  tag: {
    entered: ({ tags }) => [...new Set(tags.map((name) => `tag ${name.toLowerCase()}`))],
    isThere: (practice, { contactId }, { name }) => hasTag(practice, contactId, name),
  },
  note: {
    entered: ({ note }) => once('note', note !== ''),
    isThere: (practice, { contactId, lead }) =>
      countNotes(practice, contactAt(practice, contactId)?.id ?? contactId, lead.note) > 0,
  },
};

export const nameOfStep = (step: Step): string =>
  step.kind === 'tag' ? `tag ${step.name.toLowerCase()}` : step.kind;

/** Everything that was entered besides the lead itself. */
export const enteredSteps = (lead: TypedLead, apiVersion: ApiVersion): readonly string[] =>
  Object.values(PROMISES).flatMap(({ entered }) => entered(lead, apiVersion));

/** Whether Intercom has what a step should bring. */
export const isStepThere = <K extends StepKind>(
  practice: Practice,
  arrived: Arrived,
  step: StepOf<K>,
): boolean => {
  const kind: K = step.kind;
  return PROMISES[kind].isThere(practice, arrived, step);
};

/** The steps marked as done whose result Intercom does not have. */
export const findLacks = (
  practice: Practice,
  { steps, ...arrived }: Arrived & { readonly steps: Tracks },
): readonly string[] =>
  steps
    .filter(
      ({ progress, step }) => progress.kind === 'done' && !isStepThere(practice, arrived, step),
    )
    .map(({ step }) => `lacks the ${nameOfStep(step)}`);
