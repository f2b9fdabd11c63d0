import { z } from 'zod';
import { attachCompany, changeCompany } from './company-rules.ts';
import {
  type ContactFields,
  flagField,
  liveOf,
  newContact,
  saveChanged,
  textField,
  timeField,
  valuesField,
} from './contact-rules.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound, parseFields } from './refusal.ts';
import type { Call } from './route.ts';

const avatarSchema = z.union(
  [
    z.string(),
    z.object({ image_url: z.string().nullish() }).transform((one) => one.image_url ?? null),
  ],
  'must be an object with an image_url',
);

/** docs/intercom-api.md §2.1; other fields are ignored. */
const bodySchema = z.object({
  id: textField,
  user_id: textField,
  email: textField,
  phone: textField,
  name: textField,
  avatar: avatarSchema.nullish(),
  companies: z.array(z.unknown(), 'must be a list').nullish(),
  custom_attributes: valuesField,
  last_request_at: timeField,
  update_last_request_at: flagField,
  last_seen_user_agent: textField,
  unsubscribed_from_emails: flagField,
});
export type LeadBody = z.infer<typeof bodySchema>;

export const readLeadBody = ({ body }: Call): LeadBody => parseFields(bodySchema, body);

export type LeadKey = {
  readonly id?: string | null | undefined;
  readonly user_id?: string | null | undefined;
};

/**
 * 1.x finds a lead by its `id`, or by the UUID in `user_id`. A lead that became a user is no lead.
 * @throws Refusal 404
 */
export const getLead = (call: Call, { id, user_id: userId }: LeadKey): ContactRecord => {
  const { contacts } = call.workspace;
  const found = id
    ? contacts.get(id)
    : contacts.all().find((known) => Boolean(userId) && known.externalId === userId);
  if (found?.state === 'merged') return liveOf(call, found);
  if (found?.state === 'live' && found.role === 'lead') return found;
  throw contactNotFound();
};

const toFields = (body: LeadBody, nowS: number): ContactFields => ({
  email: body.email?.toLowerCase() ?? body.email,
  phone: body.phone,
  name: body.name,
  avatarUrl: body.avatar,
  userAgent: body.last_seen_user_agent,
  lastSeenAt: body.update_last_request_at ? nowS : body.last_request_at,
  isUnsubscribed: body.unsubscribed_from_emails ?? undefined,
});

/** Saves a lead from a 1.x body, with the companies that the body names. */
export const saveLead = (call: Call, contact: ContactRecord, body: LeadBody): ContactRecord => {
  const changes = (body.companies ?? []).map((company) => changeCompany(call, company, null));
  let saved = saveChanged(
    call,
    contact,
    toFields(body, call.workspace.nowS()),
    body.custom_attributes,
  );
  for (const { company, commit } of changes) {
    commit();
    saved = attachCompany(call, saved, company.id);
  }
  return saved;
};

/** A body that names a lead changes that lead; any other body, even an empty one, makes a lead. */
export const upsertLead = (call: Call): ContactRecord => {
  const body = readLeadBody(call);
  const isUpdate = Boolean(body.id) || Boolean(body.user_id);
  const contact = isUpdate ? getLead(call, body) : newContact(call.workspace, 'lead');
  return saveLead(call, contact, body);
};
