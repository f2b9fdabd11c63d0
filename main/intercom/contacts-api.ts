import { z } from 'zod';
import { REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import type { ApiAdapter, FoundLead, LookUpKey, StepCalls } from './adapter.ts';
import { foundFieldsSchema, toFoundLead } from './found-lead.ts';
import { MAX_ON_PAGE, rows } from './lists.ts';
import { toContactFields } from './map-lead.ts';
import { pathPart } from './path-part.ts';

const contactSchema = foundFieldsSchema.extend({
  type: z.literal('contact'),
  role: z
    .string()
    .nullish()
    .transform((role) => (role === 'user' ? 'user' : 'lead')),
});

const listSchema = z.object({ type: z.literal('list'), data: rows(MAX_ON_PAGE) });

const parseLead = (body: unknown): FoundLead | null => {
  const { data } = contactSchema.safeParse(body);
  return data ? toFoundLead(data, data.role) : null;
};

const filterOf = (key: LookUpKey) => {
  switch (key.kind) {
    case 'ref':
      return { field: `custom_attributes.${REF_ATTRIBUTE}`, operator: '=', value: key.ref };
    case 'email':
      return { field: 'email', operator: '=', value: key.email.trim().toLowerCase() };
    case 'phone':
      return { field: 'phone', operator: '=', value: key.phone };
  }
};

/** The largest page (intercom-api.md §3.5). Twins are few, so no further page is read. */
const PAGE_SIZE = MAX_ON_PAGE;

const pathOf = (id: string): string => `/contacts/${pathPart(id)}`;

/** intercom-api.md §3.4, §3.7 */
const steps: StepCalls = {
  update: {
    change: (id, lead, timeZone) => ({
      method: 'PUT',
      path: pathOf(id),
      body: toContactFields(lead, { ref: null, timeZone }),
    }),
    unarchive: (id) => ({ method: 'POST', path: `${pathOf(id)}/unarchive` }),
  },
  owner: {
    give: (id, ownerId) => ({ method: 'PUT', path: pathOf(id), body: { owner_id: ownerId } }),
  },
  company: {
    attach: (id, company) => ({
      method: 'POST',
      path: `${pathOf(id)}/companies`,
      body: { id: company.id },
    }),
  },
  tag: {
    make: (_id, name) => ({ method: 'POST', path: '/tags', body: { name } }),
    attach: (id, tagId) => ({ method: 'POST', path: `${pathOf(id)}/tags`, body: { id: tagId } }),
  },
  note: {
    write: (id, body) => ({ method: 'POST', path: `${pathOf(id)}/notes`, body: { body } }),
    list: (id) => ({ method: 'GET', path: `${pathOf(id)}/notes?per_page=${PAGE_SIZE}` }),
  },
};

/** Today's Contacts API, 2.x: a contact with the role `lead` (intercom-api.md §3). */
export const contactsApi: ApiAdapter = {
  createLead: (lead, sentWith) => ({
    method: 'POST',
    path: '/contacts',
    body: { role: 'lead', ...toContactFields(lead, sentWith) },
  }),
  parseLead,
  findLeads: (key) => ({
    method: 'POST',
    path: '/contacts/search',
    body: {
      // No filter on the role: a lead that has become a user is found as well.
      query: { operator: 'AND', value: [filterOf(key)] },
      pagination: { per_page: PAGE_SIZE },
      sort: { field: 'created_at', order: 'descending' },
    },
  }),
  findUser: null,
  parseList: (body) => {
    const parsed = listSchema.safeParse(body);
    if (!parsed.success) return null;
    const leads = parsed.data.data.map(parseLead).filter((lead) => lead !== null);
    return { leads, hasMore: false };
  },
  readLead: (id) => ({ method: 'GET', path: pathOf(id) }),
  archiveLead: (id) => ({ method: 'POST', path: `${pathOf(id)}/archive` }),
  steps,
  needsRefAttribute: true,
};
