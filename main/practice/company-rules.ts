import { z } from 'zod';
import { valuesField } from './contact-rules.ts';
import { changeCustomValues } from './custom-values.ts';
import type { JsonObject } from './protocol.ts';
import type { CompanyRecord, ContactRecord } from './records.ts';
import { parameterInvalid, parseFields, Refusal } from './refusal.ts';
import type { Call } from './route.ts';
import type { Workspace } from './workspace.ts';

/** docs/intercom-api.md §3.7 */
const MAX_MONTHLY_SPEND = 2_147_483_647;
const MAX_COMPANIES = 1_000;

const text = z.string('must be a string').nullish();
const amount = z.number('must be a number').nullish();
const companyIdField = z
  .union([z.string().min(1), z.int().transform(String)], 'must be a string')
  .nullish();

const companySchema = z.object({
  company_id: companyIdField,
  name: text,
  plan: text,
  size: amount,
  website: text,
  industry: text,
  monthly_spend: z.number('must be a number').max(MAX_MONTHLY_SPEND, 'is too large').nullish(),
  remote_created_at: z.int('must be a whole number of seconds since 1970').nullish(),
  custom_attributes: valuesField,
});

export const newCompany = (workspace: Workspace, companyId: string): CompanyRecord => ({
  id: workspace.newId(),
  serial: workspace.nextSerial(),
  companyId,
  name: null,
  plan: null,
  size: null,
  website: null,
  industry: null,
  monthlySpend: 0,
  remoteCreatedAt: null,
  createdAt: workspace.nowS(),
  updatedAt: workspace.nowS(),
  customAttributes: {},
  earlierPeople: 0,
  tagIds: [],
});

export const findByCompanyId = (
  workspace: Workspace,
  companyId: string,
): CompanyRecord | undefined =>
  workspace.companies.all().find((company) => company.companyId === companyId);

/** What a company will be, and `commit`, which saves it once nothing can be refused any more. */
export type CompanyChange = { readonly company: CompanyRecord; readonly commit: () => void };

/**
 * Makes or changes a company by its `company_id`, which itself never changes.
 * @throws Refusal
 */
export const changeCompany = (
  { workspace, version }: Pick<Call, 'workspace' | 'version'>,
  given: unknown,
  known: CompanyRecord | null,
): CompanyChange => {
  const body = parseFields(companySchema, given);
  const companyId = known?.companyId ?? body.company_id;
  if (!companyId && !body.name)
    throw parameterInvalid('company_id or name is required', 'company_id');
  const key = companyId ?? body.name ?? '';
  const current = known ?? findByCompanyId(workspace, key) ?? newCompany(workspace, key);
  const custom = changeCustomValues(
    workspace,
    version,
    'company',
    current.customAttributes,
    body.custom_attributes,
  );
  const company: CompanyRecord = {
    ...current,
    name: body.name ?? current.name,
    plan: body.plan ?? current.plan,
    size: body.size ?? current.size,
    website: body.website ?? current.website,
    industry: body.industry ?? current.industry,
    // Decimals are cut, not rounded.
    monthlySpend: Math.trunc(body.monthly_spend ?? current.monthlySpend),
    remoteCreatedAt: body.remote_created_at ?? current.remoteCreatedAt,
    updatedAt: workspace.nowS(),
    customAttributes: custom.values,
  };
  const commit = (): void => {
    custom.commit();
    workspace.companies.put(company);
  };
  return { company, commit };
};

export const membersOf = (workspace: Workspace, company: CompanyRecord): readonly ContactRecord[] =>
  workspace.contacts
    .all()
    .filter((contact) => contact.state === 'live' && contact.companyIds.includes(company.id));

/** A second time changes nothing. */
export const attachCompany = (
  call: Call,
  contact: ContactRecord,
  companyId: string,
): ContactRecord => {
  if (contact.companyIds.includes(companyId)) return contact;
  if (contact.companyIds.length >= MAX_COMPANIES) {
    throw new Refusal({
      status: 400,
      code: 'contact_company_limit_exceeded',
      message: `Contact has reached the maximum of ${MAX_COMPANIES} company associations`,
    });
  }
  const companyIds = [...contact.companyIds, companyId];
  const attached = { ...contact, companyIds, updatedAt: call.workspace.nowS() };
  call.saveContact(attached);
  return attached;
};

/** How many people belong to the company, the `earlierPeople` included. */
export const countPeople = (workspace: Workspace, company: CompanyRecord): number =>
  company.earlierPeople + membersOf(workspace, company).length;

export const showCompany = (workspace: Workspace, company: CompanyRecord): JsonObject => ({
  type: 'company',
  company_id: company.companyId,
  id: company.id,
  app_id: workspace.settings.workspace.id,
  name: company.name,
  // Never null in the description: without a given time, the company's own creation time.
  remote_created_at: company.remoteCreatedAt ?? company.createdAt,
  created_at: company.createdAt,
  updated_at: company.updatedAt,
  monthly_spend: company.monthlySpend,
  session_count: 0,
  user_count: countPeople(workspace, company),
  ...(company.size === null ? {} : { size: company.size }),
  ...(company.website === null ? {} : { website: company.website }),
  ...(company.industry === null ? {} : { industry: company.industry }),
  tags: {
    type: 'tag.list',
    tags: company.tagIds.flatMap((id) => {
      const tag = workspace.tags.get(id);
      return tag ? [{ type: 'tag', id: tag.id, name: tag.name }] : [];
    }),
  },
  segments: { type: 'segment.list', segments: [] },
  plan: company.plan === null ? {} : { type: 'plan', id: company.plan, name: company.plan },
  custom_attributes: company.customAttributes,
});
