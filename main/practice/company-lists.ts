import { countPeople, findByCompanyId, membersOf, showCompany } from './company-rules.ts';
import { showContact } from './contact-view.ts';
import { showLead } from './lead-view.ts';
import { nextByCursor, nextByLink, takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { CompanyRecord, ContactRecord } from './records.ts';
import { companyNotFound, parameterInvalid } from './refusal.ts';
import type { Call } from './route.ts';

const COMPANY_PAGE = { fallback: 15, max: 60 };
const MEMBER_PAGE = { fallback: 50, max: 150 };

/** Lists leave out companies that nobody belongs to (docs/intercom-api.md §3.7). */
const listable = ({ workspace }: Call): readonly CompanyRecord[] =>
  workspace.companies.all().filter((company) => countPeople(workspace, company) > 0);

const readDirection = (order: string): 1 | -1 => {
  if (order !== 'asc' && order !== 'desc') throw parameterInvalid('order must be asc or desc');
  return order === 'asc' ? 1 : -1;
};

const showPage = (call: Call, all: readonly CompanyRecord[]): JsonObject => {
  const { workspace, version, query, origin } = call;
  const direction = readDirection(query.get('order') ?? 'desc');
  const sorted = all.toSorted((a, b) => direction * (a.serial - b.serial));
  const isOld = version.generation === 1;
  const next = isOld ? nextByLink(origin, '/companies', query) : nextByCursor;
  const { rows, pages } = takeNumberedPage(sorted, query, COMPANY_PAGE, next);
  return {
    type: isOld ? 'company.list' : 'list',
    [isOld ? 'companies' : 'data']: rows.map((company) => showCompany(workspace, company)),
    pages,
    total_count: all.length,
  };
};

export const listCompanies = (call: Call): JsonObject => showPage(call, listable(call));

/** The users of a company as 1.x lists them; leads are not in this list. */
export const listUsersOf = (call: Call, company: CompanyRecord): JsonObject => {
  const { workspace, version, query, origin } = call;
  const all = membersOf(workspace, company).filter(({ role }) => role === 'user');
  const next = nextByLink(origin, `/companies/${company.id}/users`, query);
  const { rows, pages } = takeNumberedPage(all, query, COMPANY_PAGE, next);
  const users = rows.map((user) => showLead(user, workspace, version));
  return { type: 'user.list', users, pages, total_count: all.length };
};

/**
 * One company if a `company_id` is given. For a name, 2.x gives a list and 1.x gives the first
 * company. Otherwise a list: the companies of a tag, or all. Segments hold no companies here.
 */
export const findCompanies = (call: Call): JsonObject => {
  const { workspace, version, query } = call;
  const companyId = query.get('company_id');
  if (companyId !== null) {
    const company = findByCompanyId(workspace, companyId);
    if (!company) throw companyNotFound();
    const wantsUsers = version.generation === 1 && query.get('type') === 'user';
    return wantsUsers ? listUsersOf(call, company) : showCompany(workspace, company);
  }
  const name = query.get('name');
  if (name !== null) {
    const named = workspace.companies.all().filter((known) => known.name === name);
    const first = named[0];
    if (!first) throw companyNotFound();
    return version.generation === 1 ? showCompany(workspace, first) : showPage(call, named);
  }
  const tagId = query.get('tag_id');
  const all = query.has('segment_id') ? [] : listable(call);
  return showPage(call, tagId === null ? all : all.filter(({ tagIds }) => tagIds.includes(tagId)));
};

export const scrollCompanies = (call: Call): JsonObject => {
  const { workspace, version, query } = call;
  const page = workspace.companyScroll.next(query.get('scroll_param'), () =>
    listable(call).map(({ id }) => id),
  );
  const companies = page.ids.flatMap((id) => workspace.companies.get(id) ?? []);
  const isOld = version.generation === 1;
  return {
    type: isOld ? 'company.list' : 'list',
    [isOld ? 'companies' : 'data']: companies.map((company) => showCompany(workspace, company)),
    pages: null,
    total_count: null,
    ...(page.param === null ? {} : { scroll_param: page.param }),
  };
};

/**
 * The API description calls the list `companies`, but its example calls it `data`. This answer has
 * both, until somebody has seen which one is right.
 */
export const listCompaniesOf = (call: Call, contact: ContactRecord): JsonObject => {
  const { workspace, query, origin } = call;
  const all = contact.companyIds.flatMap((id) => workspace.companies.get(id) ?? []);
  const next = nextByLink(origin, `/contacts/${contact.id}/companies`, query);
  const { rows, pages } = takeNumberedPage(all, query, MEMBER_PAGE, next);
  const companies = rows.map((company) => showCompany(workspace, company));
  return { type: 'list', companies, data: companies, pages, total_count: all.length };
};

export const listMembers = (call: Call, company: CompanyRecord): JsonObject => {
  const { workspace, version, query } = call;
  const all = membersOf(workspace, company);
  const { rows, pages } = takeNumberedPage(all, query, MEMBER_PAGE, nextByCursor);
  return {
    type: 'list',
    data: rows.map((contact) => showContact(contact, workspace, version)),
    total_count: all.length,
    pages,
  };
};
