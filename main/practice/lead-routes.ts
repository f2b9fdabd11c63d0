import { z } from 'zod';
import { wordTable } from '../../preload/contract/word-table.ts';
import { refuseTwinUser, textField } from './contact-rules.ts';
import { getLead, readLeadBody, saveLead, upsertLead } from './lead-rules.ts';
import { showLead } from './lead-view.ts';
import { mergeLead } from './merge.ts';
import { nextByLink, takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { parameterInvalid, parseFields, quote } from './refusal.ts';
import type { Call, Route } from './route.ts';

const LEAD_PAGE = { fallback: 50, max: 60 };

const show = (call: Call, contact: ContactRecord): JsonObject =>
  showLead(contact, call.workspace, call.version);

const SORT_KEYS: ReadonlyMap<string, (contact: ContactRecord) => number> = wordTable({
  created_at: (contact) => contact.createdAt,
  updated_at: (contact) => contact.updatedAt,
  last_request_at: (contact) => contact.lastSeenAt ?? 0,
  signed_up_at: (contact) => contact.signedUpAt ?? 0,
});

const sortLeads = (leads: readonly ContactRecord[], query: URLSearchParams): ContactRecord[] => {
  const sort = query.get('sort') ?? 'created_at';
  const order = query.get('order') ?? 'desc';
  const keyOf = SORT_KEYS.has(sort) ? SORT_KEYS.get(sort) : undefined;
  if (!keyOf) throw parameterInvalid(`Leads cannot be sorted by ${quote(sort)}`, 'sort');
  if (order !== 'asc' && order !== 'desc')
    throw parameterInvalid('order must be asc or desc', 'order');
  const direction = order === 'asc' ? 1 : -1;
  return [...leads].sort((a, b) => direction * (keyOf(a) - keyOf(b) || a.serial - b.serial));
};

const matches = ({ query, quirks }: Call, contact: ContactRecord): boolean => {
  const asked = query.get('email');
  const email = quirks.hasExactEmails ? asked : (asked?.toLowerCase() ?? null);
  const phone = query.get('phone');
  const tagId = query.get('tag_id');
  return (
    contact.role === 'lead' &&
    (email === null || contact.email?.toLowerCase() === email) &&
    (phone === null || contact.phone === phone) &&
    (tagId === null || contact.tags.some((tag) => tag.id === tagId)) &&
    !query.has('segment_id')
  );
};

/** All leads that the list shows; only one scroll can be open at a time. */
const scrollLeads = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const page = workspace.contactScroll.next(query.get('scroll_param'), () =>
    workspace.visibleContacts().flatMap(({ id, role }) => (role === 'lead' ? [id] : [])),
  );
  return {
    type: 'contact.list',
    total_count: null,
    contacts: page.ids.flatMap((id) => {
      const contact = workspace.contacts.get(id);
      return contact?.state === 'live' ? [show(call, contact)] : [];
    }),
    pages: null,
    ...(page.param === null ? {} : { scroll_param: page.param }),
  };
};

/** Lists show the lagged index; a lead asked for by `user_id` is read without lag. */
const listLeads = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const userId = query.get('user_id');
  if (userId !== null) return show(call, getLead(call, { user_id: userId }));
  const found = workspace.visibleContacts().filter((contact) => matches(call, contact));
  const { rows, pages } = takeNumberedPage(
    sortLeads(found, query),
    query,
    LEAD_PAGE,
    nextByLink(call.origin, '/contacts', query),
  );
  return {
    type: 'contact.list',
    total_count: found.length,
    contacts: rows.map((contact) => show(call, contact)),
    pages,
  };
};

const updateById = (call: Call): JsonObject => {
  const lead = getLead(call, { id: call.params.id });
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

/** The lead becomes the named user, new or known, and is no longer a lead. */
const convertLead = (call: Call): JsonObject => {
  const { workspace } = call;
  const body = parseFields(convertSchema, call.body);
  const lead = getLead(call, body.contact);
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
  // No user is known by these keys: the lead itself becomes the user and keeps its id.
  const made: ContactRecord = {
    ...lead,
    role: 'user',
    externalId: userId ?? null,
    email: email?.toLowerCase() ?? lead.email,
    updatedAt: workspace.nowS(),
  };
  refuseTwinUser(workspace, made);
  call.saveContact(made);
  return show(call, made);
};

export const leadRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts', generation: 1, run: (call) => show(call, upsertLead(call)) },
  { method: 'PUT', path: '/contacts', generation: 1, run: (call) => show(call, upsertLead(call)) },
  { method: 'GET', path: '/contacts', generation: 1, run: listLeads },
  {
    method: 'DELETE',
    path: '/contacts',
    generation: 1,
    run: (call) => archiveLead(call, getLead(call, { user_id: call.query.get('user_id') })),
  },
  { method: 'POST', path: '/contacts/convert', generation: 1, run: convertLead },
  { method: 'GET', path: '/contacts/scroll', generation: 1, run: scrollLeads },
  {
    method: 'GET',
    path: '/contacts/:id',
    generation: 1,
    run: (call) => show(call, getLead(call, { id: call.params.id })),
  },
  { method: 'PUT', path: '/contacts/:id', generation: 1, run: updateById },
  {
    method: 'DELETE',
    path: '/contacts/:id',
    generation: 1,
    run: (call) => archiveLead(call, getLead(call, { id: call.params.id })),
  },
];
