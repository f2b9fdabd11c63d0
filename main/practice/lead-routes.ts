import { z } from 'zod';
import { newContact, refuseTwinUser, textField } from './contact-rules.ts';
import { getLead, readLeadBody, saveLead, upsertLead } from './lead-rules.ts';
import { showLead } from './lead-view.ts';
import { mergeLead } from './merge.ts';
import { takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { parameterInvalid, parseFields } from './refusal.ts';
import type { Call, Route } from './route.ts';

const LEAD_PAGE = { fallback: 50, max: 60 };

const show = (call: Call, contact: ContactRecord): JsonObject =>
  showLead(contact, call.workspace, call.version);

const SORT_KEYS: Readonly<Record<string, (contact: ContactRecord) => number>> = {
  created_at: (contact) => contact.createdAt,
  updated_at: (contact) => contact.updatedAt,
  last_request_at: (contact) => contact.lastSeenAt ?? 0,
  signed_up_at: (contact) => contact.signedUpAt ?? 0,
};

const sortLeads = (leads: readonly ContactRecord[], query: URLSearchParams): ContactRecord[] => {
  const sort = query.get('sort') ?? 'created_at';
  const order = query.get('order') ?? 'desc';
  const keyOf = Object.hasOwn(SORT_KEYS, sort) ? SORT_KEYS[sort] : undefined;
  if (!keyOf) throw parameterInvalid(`Leads cannot be sorted by ${sort.slice(0, 40)}`, 'sort');
  if (order !== 'asc' && order !== 'desc')
    throw parameterInvalid('order must be asc or desc', 'order');
  const direction = order === 'asc' ? 1 : -1;
  return [...leads].sort((a, b) => direction * (keyOf(a) - keyOf(b) || a.serial - b.serial));
};

const matches = (query: URLSearchParams, contact: ContactRecord): boolean => {
  const email = query.get('email');
  const phone = query.get('phone');
  const tagId = query.get('tag_id');
  return (
    contact.role === 'lead' &&
    (email === null || contact.email?.toLowerCase() === email.toLowerCase()) &&
    (phone === null || contact.phone === phone) &&
    (tagId === null || contact.tags.some((tag) => tag.id === tagId)) &&
    !query.has('segment_id')
  );
};

/** Lists see the lagged index; one lead named by `user_id` is read as it is. */
const listLeads = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const userId = query.get('user_id');
  if (userId !== null) return show(call, getLead(workspace, { user_id: userId }));
  const found = workspace.visibleContacts().filter((contact) => matches(query, contact));
  const { rows, pages } = takeNumberedPage(
    sortLeads(found, query),
    query,
    LEAD_PAGE,
    (page, perPage) => {
      const next = new URLSearchParams(query);
      next.set('page', String(page));
      next.set('per_page', String(perPage));
      return `/contacts?${next}`;
    },
  );
  return {
    type: 'contact.list',
    total_count: found.length,
    contacts: rows.map((contact) => show(call, contact)),
    pages,
  };
};

const updateById = (call: Call): JsonObject => {
  const lead = getLead(call.workspace, { id: call.params.id });
  return show(call, saveLead(call, lead, readLeadBody(call)));
};

const archiveLead = (call: Call, lead: ContactRecord): JsonObject => {
  call.saveContact({ ...lead, state: 'archived', updatedAt: call.workspace.nowS() });
  return show(call, lead);
};

const keySchema = z.object({ id: textField, user_id: textField });
const convertSchema = z.object({
  contact: keySchema,
  user: z.object({ id: textField, user_id: textField, email: textField }),
});

/** The lead becomes the user that is named, new or known, and is no lead any more. */
const convertLead = (call: Call): JsonObject => {
  const { workspace } = call;
  const body = parseFields(convertSchema, call.body);
  const lead = getLead(workspace, body.contact);
  const { id, user_id: userId, email } = body.user;
  const users = workspace.contacts
    .all()
    .filter((one) => one.role === 'user' && one.state === 'live');
  const user = users.find(
    (one) =>
      (id && one.id === id) ||
      (userId && one.externalId === userId) ||
      (email && one.email === email.toLowerCase()),
  );
  if (user) return show(call, mergeLead(call, lead, user));
  if (!userId && !email) throw parameterInvalid('user needs a user_id or an email', 'user');
  const made: ContactRecord = {
    ...newContact(workspace, 'user'),
    externalId: userId ?? null,
    email: email?.toLowerCase() ?? null,
  };
  refuseTwinUser(workspace, made);
  return show(call, mergeLead(call, lead, made));
};

export const leadRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts', generation: 1, run: (call) => show(call, upsertLead(call)) },
  { method: 'PUT', path: '/contacts', generation: 1, run: (call) => show(call, upsertLead(call)) },
  { method: 'GET', path: '/contacts', generation: 1, run: listLeads },
  {
    method: 'DELETE',
    path: '/contacts',
    generation: 1,
    run: (call) =>
      archiveLead(call, getLead(call.workspace, { user_id: call.query.get('user_id') })),
  },
  { method: 'POST', path: '/contacts/convert', generation: 1, run: convertLead },
  {
    method: 'GET',
    path: '/contacts/:id',
    generation: 1,
    run: (call) => show(call, getLead(call.workspace, { id: call.params.id })),
  },
  { method: 'PUT', path: '/contacts/:id', generation: 1, run: updateById },
  {
    method: 'DELETE',
    path: '/contacts/:id',
    generation: 1,
    run: (call) => archiveLead(call, getLead(call.workspace, { id: call.params.id })),
  },
];
