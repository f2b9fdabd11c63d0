import { z } from 'zod';
import {
  findCompanies,
  listCompanies,
  listCompaniesOf,
  listMembers,
  listUsersOf,
  scrollCompanies,
} from './company-lists.ts';
import { attachCompany, changeCompany, membersOf, showCompany } from './company-rules.ts';
import { getLiveContact } from './contact-rules.ts';
import type { JsonObject } from './protocol.ts';
import type { CompanyRecord } from './records.ts';
import { companyNotFound, parameterMissing } from './refusal.ts';
import type { Call, Route } from './route.ts';

const idSchema = z.object({ id: z.string().min(1) });

const getCompany = ({ workspace }: Call, id: string | undefined): CompanyRecord => {
  const company = workspace.companies.get(id ?? '');
  if (!company) throw companyNotFound();
  return company;
};

const upsertCompany = (call: Call): JsonObject => {
  const { company, commit } = changeCompany(call, call.body, null);
  commit();
  return showCompany(call.workspace, company);
};

const updateCompany = (call: Call): JsonObject => {
  const { company, commit } = changeCompany(call, call.body, getCompany(call, call.params.id));
  commit();
  return showCompany(call.workspace, company);
};

/** The contacts of the company stay, without the company. */
const deleteCompany = (call: Call): JsonObject => {
  const { workspace, saveContact } = call;
  const company = getCompany(call, call.params.id);
  for (const contact of membersOf(workspace, company)) {
    const companyIds = contact.companyIds.filter((id) => id !== company.id);
    saveContact({ ...contact, companyIds, updatedAt: workspace.nowS() });
  }
  workspace.companies.remove(company.id);
  return { id: company.id, object: 'company', deleted: true };
};

const attach = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const parsed = idSchema.safeParse(call.body);
  if (!parsed.success) throw parameterMissing('company not specified', 'id');
  const company = getCompany(call, parsed.data.id);
  attachCompany(call, contact, company.id);
  return showCompany(call.workspace, company);
};

const detach = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const company = getCompany(call, call.params.companyId);
  const companyIds = contact.companyIds.filter((id) => id !== company.id);
  if (companyIds.length === contact.companyIds.length) throw companyNotFound();
  call.saveContact({ ...contact, companyIds, updatedAt: call.workspace.nowS() });
  return showCompany(call.workspace, company);
};

const showOne = (call: Call): JsonObject =>
  showCompany(call.workspace, getCompany(call, call.params.id));

/** The practice workspace has no segments and no kinds of subscription. */
const EMPTY_LIST: JsonObject = { type: 'list', data: [] };

const segmentsOfCompany = (call: Call): JsonObject => {
  getCompany(call, call.params.id);
  return EMPTY_LIST;
};

const nothingOfContact = (call: Call): JsonObject => {
  getLiveContact(call, call.params.id);
  return EMPTY_LIST;
};

const GENERATIONS = [1, 2] as const;

const sharedRoutes = GENERATIONS.flatMap((generation): Route[] => [
  { method: 'POST', path: '/companies', generation, run: upsertCompany },
  { method: 'GET', path: '/companies', generation, run: findCompanies },
  { method: 'GET', path: '/companies/scroll', generation, run: scrollCompanies },
  { method: 'GET', path: '/companies/:id', generation, run: showOne },
  { method: 'PUT', path: '/companies/:id', generation, run: updateCompany },
]);

const contactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/contacts/:id/companies',
    generation: 2,
    run: (call) => listCompaniesOf(call, getLiveContact(call, call.params.id)),
  },
  { method: 'POST', path: '/contacts/:id/companies', generation: 2, run: attach },
  { method: 'DELETE', path: '/contacts/:id/companies/:companyId', generation: 2, run: detach },
  { method: 'GET', path: '/contacts/:id/segments', generation: 2, run: nothingOfContact },
  { method: 'GET', path: '/contacts/:id/subscriptions', generation: 2, run: nothingOfContact },
];

export const companyRoutes: readonly Route[] = [
  ...sharedRoutes,
  { method: 'DELETE', path: '/companies/:id', generation: 2, run: deleteCompany },
  { method: 'POST', path: '/companies/list', generation: 2, run: listCompanies },
  {
    method: 'GET',
    path: '/companies/:id/users',
    generation: 1,
    run: (call) => listUsersOf(call, getCompany(call, call.params.id)),
  },
  {
    method: 'GET',
    path: '/companies/:id/contacts',
    generation: 2,
    run: (call) => listMembers(call, getCompany(call, call.params.id)),
  },
  { method: 'GET', path: '/companies/:id/segments', generation: 2, run: segmentsOfCompany },
  ...contactRoutes,
];
