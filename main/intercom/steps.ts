import { z } from 'zod';
import { answeredIdSchema } from '../../preload/contract/foreign-text.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { StepKind, StepOf } from '../../preload/contract/step.ts';
import type { Company, StepCalls } from './adapter.ts';
import { cleanLine } from './clean-lead.ts';
import { findOrMakeCompany } from './companies.ts';
import type { ApiCall } from './exchange.ts';
import { comparedName } from './lists.ts';
import { findNote, type NotePast, recordOlder, toHtml } from './notes.ts';
import { atFormFields } from './refused-field.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { asRead } from './text.ts';

/** The contact and lead that a step belongs to. */
export type Subject = {
  readonly contactId: string;
  readonly lead: TypedLead;
  /** The workspace's own time zone; null: not known. */
  readonly timeZone: string | null;
  /** A company's name as the workspace has it. */
  readonly spellCompany: (name: string) => string;
};

/** All that is needed to make a step of one kind. */
export type Making<K extends StepKind> = {
  readonly ask: Ask;
  readonly calls: StepCalls[K];
  readonly step: StepOf<K>;
  readonly subject: Subject;
  readonly past: NotePast;
};

/** Makes a step of one kind, or looks for it, with as many calls as it takes. */
export type MakeStep<K extends StepKind> = (making: Making<K>) => Promise<StepOutcome>;

const CARRIED_OUT: StepOutcome = { kind: 'carried-out' };
const FOREIGN: StepOutcome = { kind: 'unknown', cause: 'answer-foreign' };

const thingSchema = z.object({ type: z.string().nullish(), id: answeredIdSchema });

/** Whether an answer is about this thing: a 200 may belong to another (architecture.md §3). */
const isAbout = (body: unknown, type: string, id: string | null): boolean => {
  const thing = thingSchema.safeParse(body);
  if (!thing.success || (thing.data.type ?? type) !== type) return false;
  return id === null || thing.data.id === id;
};

/** Whether an answer is about this contact. */
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

/** An archived contact takes no changes, so it is restored first (intercom-api.md §3.4). */
const bringBack = async ({ ask, calls, subject }: Making<'update'>): Promise<StepOutcome> => {
  const { contactId, lead } = subject;
  if (!lead.updateOf?.isArchived || calls.unarchive === null) return CARRIED_OUT;
  return make(ask, calls.unarchive(contactId), isContact(contactId));
};

/** A refused update goes back to the form, so the refusal gets the form's field names. */
export const updateLead: MakeStep<'update'> = async (making) => {
  const { ask, calls, subject } = making;
  const { contactId, lead, timeZone } = subject;
  const back = await bringBack(making);
  if (back.kind !== 'carried-out') return back;
  const outcome = await make(ask, calls.change(contactId, lead, timeZone), isContact(contactId));
  if (!('refusal' in outcome)) return outcome;
  return { ...outcome, refusal: atFormFields(outcome.refusal, lead) };
};

export const giveOwner: MakeStep<'owner'> = ({ ask, calls, subject: { contactId, lead } }) =>
  make(ask, calls.give(contactId, lead.ownerId.trim()), isContact(contactId));

/** 2.x answers with the company, 1.x with the lead. */
const attachCompany = (
  { ask, calls, subject: { contactId } }: Making<'company'>,
  company: Company,
): Promise<StepOutcome> =>
  make(
    ask,
    calls.attach(contactId, company),
    (body) => isAbout(body, 'company', company.id) || isAboutContact(body, contactId),
  );

export const giveCompany: MakeStep<'company'> = async (making) => {
  const { lead, spellCompany } = making.subject;
  const company = await findOrMakeCompany(making.ask, spellCompany(cleanLine(lead.company)));
  return company.kind === 'found' ? attachCompany(making, company.it) : company.outcome;
};

const tagSchema = z.object({ type: z.literal('tag'), id: answeredIdSchema, name: comparedName });

export const giveTag: MakeStep<'tag'> = async ({
  ask,
  calls,
  step: { name },
  subject: { contactId },
}) => {
  const made = await ask(calls.make(contactId, name));
  if (made.kind === 'trouble') return made.trouble;
  const tag = tagSchema.safeParse(made.body);
  // Intercom ignores the case of a tag's name and may spell it differently.
  if (!tag.success || asRead(tag.data.name) !== asRead(name)) return FOREIGN;
  const { id } = tag.data;
  if (calls.attach === null) return CARRIED_OUT;
  return make(ask, calls.attach(contactId, id), (body) => isAbout(body, 'tag', id));
};

/** Before a note is written into an older contact, the existing notes are put on record. */
export const writeNote: MakeStep<'note'> = async ({ ask, calls, subject, past }) => {
  const { contactId, lead } = subject;
  const obstacle = past.isNewContact ? null : await recordOlder(ask, calls.list(contactId));
  if (obstacle) return obstacle;
  return make(ask, calls.write(contactId, toHtml(lead.note)), (body) =>
    isAbout(body, 'note', null),
  );
};

export const lookForNote: MakeStep<'note'> = ({ ask, calls, subject, past }) =>
  findNote(ask, calls.list(subject.contactId), subject.lead.note, past);
