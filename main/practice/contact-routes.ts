import { z } from 'zod';
import {
  type ContactFields,
  flagField,
  getLiveContact,
  liveOf,
  newContact,
  saveChanged,
  textField,
  timeField,
  valuesField,
} from './contact-rules.ts';
import { showContactReference } from './contact-view.ts';
import { showToCall } from './merge-history.ts';
import { readPerPage, takeCursorPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import {
  badRequest,
  contactNotFound,
  parameterInvalid,
  parameterMissing,
  parseFields,
  quote,
  Refusal,
} from './refusal.ts';
import type { Call, Route } from './route.ts';

/** docs/intercom-api.md §3.1 */
const bodySchema = z.object({
  role: textField,
  external_id: textField,
  email: textField,
  email_verified: flagField,
  phone: textField,
  name: textField,
  avatar: textField,
  signed_up_at: timeField,
  last_seen_at: timeField,
  owner_id: z
    .union([z.string(), z.int().transform(String)], 'must be the id of an admin')
    .nullish(),
  unsubscribed_from_emails: flagField,
  custom_attributes: valuesField,
});
type Body = z.infer<typeof bodySchema>;

/** A page holds 10 contacts unless the call asks for more or fewer (docs/intercom-api.md §3.4). */
const LIST_PAGE = { fallback: 10, max: 150 };

const readBody = ({ body, version }: Call): Body => {
  const fields = parseFields(bodySchema, body);
  const knowsVerified = version.minor >= 16;
  if (knowsVerified && typeof fields.email_verified === 'boolean' && !fields.email) {
    throw parameterInvalid(
      'email_verified must be supplied together with an email',
      'email_verified',
    );
  }
  return fields;
};

const toFields = (body: Body): ContactFields => ({
  email: body.email,
  phone: body.phone,
  name: body.name,
  avatarUrl: body.avatar,
  signedUpAt: body.signed_up_at,
  lastSeenAt: body.last_seen_at,
  ownerId: body.owner_id,
  isUnsubscribed: body.unsubscribed_from_emails ?? undefined,
});

/** The live API took `contact` as `user` (docs/intercom-api.md §3.1). */
const readRole = (role: string): ContactRecord['role'] => {
  if (role === 'lead') return 'lead';
  if (role === 'user' || role === 'contact') return 'user';
  throw parameterInvalid(`role must be user or lead, not ${quote(role)}`, 'role');
};

const createContact = (call: Call): JsonObject => {
  const body = readBody(call);
  if (!body.role && !body.email && !body.external_id) {
    throw parameterMissing('One of role, email or external_id must be specified');
  }
  const role = readRole(body.role ?? 'user');
  const made = newContact(call.workspace, role);
  const contact = role === 'user' ? { ...made, externalId: body.external_id ?? null } : made;
  const saved = saveChanged(call, contact, toFields(body), body.custom_attributes);
  return showToCall(call, saved);
};

const updateContact = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const body = readBody(call);
  const role = body.role ? readRole(body.role) : contact.role;
  if (contact.role === 'user' && role === 'lead') {
    throw new Refusal({
      status: 400,
      code: 'client_error',
      message: "A contact with a user role can't be converted to a lead",
    });
  }
  const isNamed = role === 'user' && body.external_id !== undefined;
  const next = {
    ...contact,
    role,
    externalId: isNamed ? (body.external_id ?? null) : contact.externalId,
  };
  const saved = saveChanged(call, next, toFields(body), body.custom_attributes);
  return showToCall(call, saved);
};

const listContacts = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const all = workspace.visibleContacts();
  const { rows, pages } = takeCursorPage(all, {
    perPage: readPerPage(query.get('per_page'), LIST_PAGE.fallback, LIST_PAGE.max),
    startingAfter: query.get('starting_after'),
    keyOf: (contact) => contact.createdAt,
    isDescending: true,
  });
  return {
    type: 'list',
    data: rows.map((contact) => showToCall(call, contact)),
    total_count: all.length,
    pages,
  };
};

/** Users only. A user that has been merged is found too, if no live one has this id. */
const findByExternalId = (call: Call): JsonObject => {
  const named = call.workspace.contacts
    .all()
    .filter(({ role, externalId }) => role === 'user' && externalId === call.params.externalId);
  const contact = named.find(({ state }) => state === 'live') ?? named.at(-1);
  return showToCall(call, liveOf(call, contact));
};

const setState = (call: Call, contact: ContactRecord, state: ContactRecord['state']): void =>
  call.saveContact({ ...contact, state, updatedAt: call.workspace.nowS() });

const archiveContact = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  setState(call, contact, 'archived');
  return showContactReference(contact, { archived: true });
};

/** A deleted contact stays deleted (docs/intercom-api.md §3.4). */
const unarchiveContact = (call: Call): JsonObject => {
  const contact = call.workspace.contacts.get(call.params.id ?? '');
  if (!contact || contact.state === 'merged') throw contactNotFound();
  if (contact.state === 'deleted') throw badRequest('A deleted contact cannot be unarchived');
  setState(call, contact, 'live');
  return showContactReference(contact, { archived: false });
};

const deleteContact = (call: Call): JsonObject => {
  const contact = call.workspace.contacts.get(call.params.id ?? '');
  if (contact?.state !== 'archived') getLiveContact(call, call.params.id);
  if (!contact) throw contactNotFound();
  setState(call, contact, 'deleted');
  return showContactReference(contact, { deleted: true });
};

const blockContact = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  call.saveContact({ ...contact, isBlocked: true });
  return showContactReference(contact, { blocked: true });
};

export const contactRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts', generation: 2, run: createContact },
  { method: 'GET', path: '/contacts', generation: 2, run: listContacts },
  {
    method: 'GET',
    path: '/contacts/find_by_external_id/:externalId',
    generation: 2,
    since: 13,
    run: findByExternalId,
  },
  {
    method: 'GET',
    path: '/contacts/:id',
    generation: 2,
    run: (call) => showToCall(call, getLiveContact(call, call.params.id)),
  },
  { method: 'PUT', path: '/contacts/:id', generation: 2, run: updateContact },
  { method: 'DELETE', path: '/contacts/:id', generation: 2, run: deleteContact },
  { method: 'POST', path: '/contacts/:id/archive', generation: 2, run: archiveContact },
  { method: 'POST', path: '/contacts/:id/unarchive', generation: 2, run: unarchiveContact },
  { method: 'POST', path: '/contacts/:id/block', generation: 2, since: 13, run: blockContact },
];
