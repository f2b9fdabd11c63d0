import { z } from 'zod';
import type { ApiAdapter, FoundLead, StepCalls } from './adapter.ts';
import type { ApiCall } from './exchange.ts';
import { foundFieldsSchema, toFoundLead } from './found-lead.ts';
import { MAX_ON_PAGE, rows } from './lists.ts';
import { toLeadFields } from './map-lead.ts';
import { pathPart, recordId } from './path-part.ts';

/** intercom-api.md §2.3 */
const leadSchema = foundFieldsSchema.extend({ type: z.enum(['contact', 'user']) });

const pages = z.object({ page: z.number(), total_pages: z.number() }).nullish();

/** intercom-api.md §2.4: leads, users, or the one user of an address. */
const listSchema = z.union([
  z.object({ contacts: rows(MAX_ON_PAGE), pages }),
  z.object({ users: rows(MAX_ON_PAGE), pages }).transform(({ users, ...rest }) => ({
    ...rest,
    contacts: users,
  })),
  z.looseObject({ type: z.literal('user') }).transform((user) => ({
    contacts: [user as unknown],
    pages: null,
  })),
]);

const parseLead = (body: unknown): FoundLead | null => {
  const { data } = leadSchema.safeParse(body);
  return data ? toFoundLead(data, data.type === 'user' ? 'user' : 'lead') : null;
};

/** The largest page (intercom-api.md §2.4). */
const PAGE_SIZE = 60;

/** A POST with the id of a lead changes that lead (intercom-api.md §2.4). */
const change = (id: string, fields: Record<string, unknown>): ApiCall => ({
  method: 'POST',
  path: '/contacts',
  body: { id: recordId(id), ...fields },
});

/** Companies are a field of the lead. Tags and notes name users, and a lead counts as one. */
const steps: StepCalls = {
  update: {
    change: (id, lead, timeZone) => change(id, toLeadFields(lead, { ref: null, timeZone })),
    unarchive: null,
  },
  // 1.x may not take an owner (§2.1), so the step is not planned there. But a lead may come from
  // a 2.x connection.
  owner: { give: (id, ownerId) => change(id, { owner_id: ownerId }) },
  company: {
    attach: (id, { companyId, name }) =>
      // If the name is not known, it is not sent, so that it stays as it is.
      change(id, { companies: [{ company_id: companyId, ...(name === '' ? {} : { name }) }] }),
  },
  tag: {
    make: (id, name) => ({
      method: 'POST',
      path: '/tags',
      body: { name, users: [{ id: recordId(id) }] },
    }),
    attach: null,
  },
  note: {
    write: (id, body) => ({
      method: 'POST',
      path: '/notes',
      body: { user: { id: recordId(id) }, body },
    }),
    list: (id) => ({
      method: 'GET',
      path: `/notes?${new URLSearchParams({ id: recordId(id), per_page: String(PAGE_SIZE) })}`,
    }),
  },
};

/** The Leads API, 1.x: everything at `/contacts` is a lead (intercom-api.md §2). */
export const leadsApi: ApiAdapter = {
  createLead: (lead, sentWith) => ({
    method: 'POST',
    path: '/contacts',
    body: toLeadFields(lead, sentWith),
  }),
  parseLead,
  // There is no search by attribute: list by email or phone, newest first, and compare the ref.
  findLeads: (_key, lead, page) => {
    const query = new URLSearchParams();
    if (lead.email.trim() !== '') query.set('email', lead.email.trim().toLowerCase());
    else if (lead.phone.trim() !== '') query.set('phone', lead.phone.trim());
    query.set('per_page', String(PAGE_SIZE));
    query.set('page', String(page));
    query.set('sort', 'created_at');
    query.set('order', 'desc');
    return { method: 'GET', path: `/contacts?${query}` };
  },
  // A converted lead leaves the list of leads. Users are found only by their email address.
  findUser: ({ email }) =>
    email.trim() === ''
      ? null
      : {
          method: 'GET',
          path: `/users?${new URLSearchParams({ email: email.trim().toLowerCase() })}`,
        },
  parseList: (body) => {
    const parsed = listSchema.safeParse(body);
    if (!parsed.success) return null;
    const { contacts, pages } = parsed.data;
    return {
      leads: contacts.map(parseLead).filter((lead) => lead !== null),
      hasMore: pages ? pages.page < pages.total_pages : false,
    };
  },
  readLead: (id) => ({ method: 'GET', path: `/contacts/${pathPart(id)}` }),
  archiveLead: (id) => ({ method: 'DELETE', path: `/contacts/${pathPart(id)}` }),
  steps,
  needsRefAttribute: false,
};
