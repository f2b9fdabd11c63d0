import { z } from 'zod';
import {
  attachCompany,
  changeCompany,
  countPeople,
  findByCompanyId,
  membersOf,
  showCompany,
} from './company-rules.ts';
import { getLiveContact } from './contact-rules.ts';
import { showContact } from './contact-view.ts';
import { takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { CompanyRecord } from './records.ts';
import { companyNotFound, parameterMissing } from './refusal.ts';
import type { Call, Route } from './route.ts';

const COMPANY_PAGE = { fallback: 15, max: 60 };
const MEMBER_PAGE = { fallback: 50, max: 150 };
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

/** Lists leave out companies that nobody belongs to (intercom-api.md §3.7). */
const listCompanies = ({ workspace, version, query }: Call): JsonObject => {
  const all = workspace.companies
    .all()
    .filter((company) => countPeople(workspace, company) > 0)
    .sort((a, b) => b.serial - a.serial);
  const { rows, pages } = takeNumberedPage(all, query, COMPANY_PAGE, null);
  const data = rows.map((company) => showCompany(workspace, company));
  const isOld = version.generation === 1;
  return {
    type: isOld ? 'company.list' : 'list',
    [isOld ? 'companies' : 'data']: data,
    pages,
    total_count: all.length,
  };
};

/** With `company_id` or `name` one company, else the list. */
const findCompanies = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const companyId = query.get('company_id');
  const name = query.get('name');
  if (companyId === null && name === null) return listCompanies(call);
  const company =
    companyId === null
      ? workspace.companies.all().find((known) => known.name === name)
      : findByCompanyId(workspace, companyId);
  if (!company) throw companyNotFound();
  return showCompany(workspace, company);
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

const listOfContact = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const all = contact.companyIds.flatMap((id) => call.workspace.companies.get(id) ?? []);
  const { rows, pages } = takeNumberedPage(all, call.query, MEMBER_PAGE, null);
  return {
    type: 'list',
    data: rows.map((company) => showCompany(call.workspace, company)),
    pages,
    total_count: all.length,
  };
};

const listMembers = (call: Call): JsonObject => {
  const all = membersOf(call.workspace, getCompany(call, call.params.id));
  const { rows, pages } = takeNumberedPage(all, call.query, MEMBER_PAGE, null);
  return {
    type: 'list',
    data: rows.map((contact) => showContact(contact, call.workspace, call.version)),
    total_count: all.length,
    pages,
  };
};

const showOne = (call: Call): JsonObject =>
  showCompany(call.workspace, getCompany(call, call.params.id));

const GENERATIONS = [1, 2] as const;

export const companyRoutes: readonly Route[] = [
  ...GENERATIONS.flatMap((generation): Route[] => [
    { method: 'POST', path: '/companies', generation, run: upsertCompany },
    { method: 'GET', path: '/companies', generation, run: findCompanies },
    { method: 'GET', path: '/companies/:id', generation, run: showOne },
    { method: 'PUT', path: '/companies/:id', generation, run: updateCompany },
  ]),
  { method: 'POST', path: '/companies/list', generation: 2, run: listCompanies },
  { method: 'GET', path: '/companies/:id/contacts', generation: 2, run: listMembers },
  { method: 'GET', path: '/contacts/:id/companies', generation: 2, run: listOfContact },
  { method: 'POST', path: '/contacts/:id/companies', generation: 2, run: attach },
  { method: 'DELETE', path: '/contacts/:id/companies/:companyId', generation: 2, run: detach },
];
