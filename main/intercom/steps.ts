import { z } from 'zod';
import type { Step } from '../../preload/contract/entry.ts';
import { answeredIdSchema } from '../../preload/contract/foreign-text.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { Company, StepCalls } from './adapter.ts';
import { cleanLine } from './clean-lead.ts';
import { findOrMakeCompany } from './companies.ts';
import type { ApiCall } from './exchange.ts';
import { comparedName } from './lists.ts';
import { findNote, type NotePast, recordOlder, toHtml } from './notes.ts';
import { atFormFields } from './refused-field.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { asRead } from './text.ts';

type Subject = {
  readonly contactId: string;
  readonly lead: TypedLead;
  /** The workspace's own; null: not known. */
  readonly timeZone: string | null;
  /** A company's name as the workspace has it. */
  readonly spellCompany: (name: string) => string;
};

const CARRIED_OUT: StepOutcome = { kind: 'carried-out' };
const FOREIGN: StepOutcome = { kind: 'unknown', cause: 'answer-foreign' };

const thingSchema = z.object({ type: z.string().nullish(), id: answeredIdSchema });

/** What an answer has to speak of, for a 200 may belong to someone else (architecture.md §3). */
const isAbout = (body: unknown, type: string, id: string | null): boolean => {
  const thing = thingSchema.safeParse(body);
  if (!thing.success || (thing.data.type ?? type) !== type) return false;
  return id === null || thing.data.id === id;
};

/** Whether an answer speaks of this contact. */
export const isAboutContact = (body: unknown, id: string): boolean => isAbout(body, 'contact', id);

const isContact =
  (id: string) =>
  (body: unknown): boolean =>
    isAboutContact(body, id);

const make = async (
  ask: Ask,
  call: ApiCall,
  isExpected: (body: unknown) => boolean,
): Promise<StepOutcome> => {
  const answer = await ask(call);
  if (answer.kind === 'trouble') return answer.trouble;
  return isExpected(answer.body) ? CARRIED_OUT : FOREIGN;
};

/** 2.x answers with the company, 1.x with the lead. */
const attachCompany = (
  ask: Ask,
  calls: StepCalls,
  contactId: string,
  company: Company,
): Promise<StepOutcome> =>
  make(
    ask,
    calls.attachCompany(contactId, company),
    (body) => isAbout(body, 'company', company.id) || isAbout(body, 'contact', contactId),
  );

/** What is archived takes no changes, so it comes back first (intercom-api.md §3.4). */
const bringBack = async (
  ask: Ask,
  { unarchive }: StepCalls,
  { contactId, lead }: Subject,
): Promise<StepOutcome> => {
  if (!lead.updateOf?.isArchived || unarchive === null) return CARRIED_OUT;
  return make(ask, unarchive(contactId), isContact(contactId));
};

/** A refused update goes back to the form, which knows its fields by names of its own. */
const updateLead = async (ask: Ask, calls: StepCalls, subject: Subject): Promise<StepOutcome> => {
  const { contactId, lead, timeZone } = subject;
  const back = await bringBack(ask, calls, subject);
  if (back.kind !== 'carried-out') return back;
  const outcome = await make(
    ask,
    calls.updateLead(contactId, lead, timeZone),
    isContact(contactId),
  );
  if (!('refusal' in outcome)) return outcome;
  return { ...outcome, refusal: atFormFields(outcome.refusal, lead) };
};

const giveCompany = async (
  ask: Ask,
  calls: StepCalls,
  { contactId, lead, spellCompany }: Subject,
): Promise<StepOutcome> => {
  const company = await findOrMakeCompany(ask, spellCompany(cleanLine(lead.company)));
  return company.kind === 'found'
    ? attachCompany(ask, calls, contactId, company.it)
    : company.outcome;
};

const tagSchema = z.object({ type: z.literal('tag'), id: answeredIdSchema, name: comparedName });

const giveTag = async (
  ask: Ask,
  calls: StepCalls,
  contactId: string,
  name: string,
): Promise<StepOutcome> => {
  const made = await ask(calls.makeTag(contactId, name));
  if (made.kind === 'trouble') return made.trouble;
  const tag = tagSchema.safeParse(made.body);
  // Intercom makes or gets a tag whatever its case, and may spell it in its own way.
  if (!tag.success || asRead(tag.data.name) !== asRead(name)) return FOREIGN;
  const { id } = tag.data;
  if (calls.attachTag === null) return CARRIED_OUT;
  return make(ask, calls.attachTag(contactId, id), (body) => isAbout(body, 'tag', id));
};

/** Into a contact that was there before, only once it is on record what stands there. */
const giveNote = async (
  ask: Ask,
  calls: StepCalls,
  { contactId, lead }: Subject,
  past: NotePast,
): Promise<StepOutcome> => {
  const list = calls.listNotes(contactId);
  if (past.isUnsure) return findNote(ask, list, lead.note, past);
  const obstacle = past.isNewContact ? null : await recordOlder(ask, list);
  if (obstacle) return obstacle;
  return make(ask, calls.writeNote(contactId, toHtml(lead.note)), (body) =>
    isAbout(body, 'note', null),
  );
};

/** Makes one step with as many calls as it takes. */
export const makeStep = (
  ask: Ask,
  calls: StepCalls,
  step: Step,
  subject: Subject,
  past: NotePast,
): Promise<StepOutcome> => {
  const { contactId, lead } = subject;
  switch (step.kind) {
    case 'update':
      return updateLead(ask, calls, subject);
    case 'owner':
      return make(ask, calls.giveOwner(contactId, lead.ownerId.trim()), isContact(contactId));
    case 'company':
      return giveCompany(ask, calls, subject);
    case 'tag':
      return giveTag(ask, calls, contactId, step.name);
    case 'note':
      return giveNote(ask, calls, subject, past);
  }
};
