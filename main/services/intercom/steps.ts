import { z } from 'zod';
import type { Step } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiCall } from './exchange.ts';
import { findNote, type NotePast, recordOlder, toHtml } from './notes.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { plain } from './text.ts';

/** What differs between the generations in how a step is made (intercom-api.md §2.4, §3.7). */
export type StepCalls = {
  readonly updateLead: (contactId: string, lead: TypedLead) => ApiCall;
  readonly giveOwner: (contactId: string, ownerId: string) => ApiCall;
  readonly attachCompany: (contactId: string, company: Company) => ApiCall;
  /** The tag by its name; Intercom makes it if it is new. */
  readonly makeTag: (contactId: string, name: string) => ApiCall;
  /** A second call, where the first has only made the tag; null: it is attached already. */
  readonly attachTag: ((contactId: string, tagId: string) => ApiCall) | null;
  readonly writeNote: (contactId: string, html: string) => ApiCall;
  readonly listNotes: (contactId: string) => ApiCall;
};

export type Company = { readonly id: string; readonly companyId: string; readonly name: string };

type Subject = { readonly contactId: string; readonly lead: TypedLead };

const CARRIED_OUT: StepOutcome = { kind: 'carried-out' };
const UNREADABLE: StepOutcome = { kind: 'unknown', cause: 'answer-unreadable' };
const FOREIGN: StepOutcome = { kind: 'unknown', cause: 'answer-foreign' };

const idSchema = z.union([z.string().min(1), z.number().transform(String)]);
const thingSchema = z.object({ type: z.string().nullish(), id: idSchema });

/** What an answer has to speak of, for a 200 may belong to someone else (design.md §3). */
const isAbout = (body: unknown, type: string, id: string | null): boolean => {
  const thing = thingSchema.safeParse(body);
  if (!thing.success || (thing.data.type ?? type) !== type) return false;
  return id === null || thing.data.id === id;
};

const make = async (
  ask: Ask,
  call: ApiCall,
  isExpected: (body: unknown) => boolean,
): Promise<StepOutcome> => {
  const answer = await ask(call);
  if (answer.kind === 'trouble') return answer.trouble;
  return isExpected(answer.body) ? CARRIED_OUT : FOREIGN;
};
const companySchema = z
  .object({ id: idSchema, company_id: z.string().nullish(), name: z.string().nullish() })
  .transform(({ id, company_id: companyId, name }) => ({
    id,
    companyId: companyId ?? '',
    name: name ?? '',
  }));
/** One company, or a list of them: the answer to a name differs between versions. */
const companiesSchema = z.union([
  companySchema.transform((company) => [company]),
  z.object({ data: z.array(companySchema) }).transform(({ data }) => data),
  z.object({ companies: z.array(companySchema) }).transform(({ companies }) => companies),
]);

/** The same name makes the same key, on every computer: two reps who meet the same company make one. */
const keyOfName = (name: string): string => `galena-${plain(name).replaceAll(' ', '-')}`;

type Found<T> = { readonly kind: 'found'; readonly it: T } | { readonly kind: 'none' };

const findCompany = async (
  ask: Ask,
  name: string,
): Promise<Found<Company> | { readonly kind: 'trouble'; readonly outcome: StepOutcome }> => {
  const answer = await ask({ method: 'GET', path: `/companies?${new URLSearchParams({ name })}` });
  if (answer.kind === 'trouble') {
    const { trouble } = answer;
    const isAbsent = trouble.kind === 'refused' && trouble.refusal.status === 404;
    return isAbsent ? { kind: 'none' } : { kind: 'trouble', outcome: trouble };
  }
  const parsed = companiesSchema.safeParse(answer.body);
  if (!parsed.success) return { kind: 'trouble', outcome: UNREADABLE };
  const it = parsed.data.find((company) => plain(company.name) === plain(name));
  return it ? { kind: 'found', it } : { kind: 'none' };
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

/** Found by its name, else made under a key that the name gives; both are harmless to repeat. */
const giveCompany = async (
  ask: Ask,
  calls: StepCalls,
  { contactId, lead }: Subject,
): Promise<StepOutcome> => {
  const name = lead.company.trim();
  const found = await findCompany(ask, name);
  if (found.kind === 'trouble') return found.outcome;
  if (found.kind === 'found') return attachCompany(ask, calls, contactId, found.it);
  const body = { company_id: keyOfName(name), name };
  const made = await ask({ method: 'POST', path: '/companies', body });
  if (made.kind === 'trouble') return made.trouble;
  const company = companySchema.safeParse(made.body);
  return company.success && plain(company.data.name) === plain(name)
    ? attachCompany(ask, calls, contactId, company.data)
    : FOREIGN;
};

const tagSchema = z.object({ type: z.literal('tag'), id: idSchema, name: z.string() });

const giveTag = async (
  ask: Ask,
  calls: StepCalls,
  contactId: string,
  name: string,
): Promise<StepOutcome> => {
  const made = await ask(calls.makeTag(contactId, name));
  if (made.kind === 'trouble') return made.trouble;
  const tag = tagSchema.safeParse(made.body);
  if (!tag.success || plain(tag.data.name) !== plain(name)) return FOREIGN;
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
  const obstacle = past.older === null ? null : await recordOlder(ask, list);
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
  const isContact = (body: unknown): boolean => isAbout(body, 'contact', contactId);
  switch (step.kind) {
    case 'update':
      return make(ask, calls.updateLead(contactId, lead), isContact);
    case 'owner':
      return make(ask, calls.giveOwner(contactId, lead.ownerId.trim()), isContact);
    case 'company':
      return giveCompany(ask, calls, subject);
    case 'tag':
      return giveTag(ask, calls, contactId, step.name);
    case 'note':
      return giveNote(ask, calls, subject, past);
  }
};
