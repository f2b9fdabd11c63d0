import { z } from 'zod';
import { findByCompanyId } from './company-rules.ts';
import { flagField, textField } from './contact-rules.ts';
import { findPerson, personSchema } from './people.ts';
import type { JsonObject } from './protocol.ts';
import type { CompanyRecord, TagRecord } from './records.ts';
import { companyNotFound, parseFields } from './refusal.ts';
import type { Call } from './route.ts';
import { addTag, removeTag, showTag, writeTag } from './tag-rules.ts';
import type { Workspace } from './workspace.ts';

const bodySchema = z.object({
  users: z.array(personSchema.extend({ untag: flagField })).nullish(),
  companies: z
    .array(z.object({ id: textField, company_id: textField, untag: flagField }))
    .nullish(),
});
type NamedCompany = NonNullable<z.infer<typeof bodySchema>['companies']>[number];

const findCompany = (
  workspace: Workspace,
  { id, company_id: companyId }: NamedCompany,
): CompanyRecord => {
  const found = id ? workspace.companies.get(id) : findByCompanyId(workspace, companyId ?? '');
  if (!found) throw companyNotFound();
  return found;
};

const tagCompany = (
  { companies, nowS }: Workspace,
  company: CompanyRecord,
  { id }: TagRecord,
  isRemoval: boolean,
): void => {
  const others = company.tagIds.filter((one) => one !== id);
  companies.put({ ...company, tagIds: isRemoval ? others : [...others, id], updatedAt: nowS() });
};

/**
 * `POST /tags` makes a tag, or renames the one with this `id`. Then it adds the tag to people and
 * companies, or removes it. If one of them is unknown, it does nothing.
 */
export const tagAll = (call: Call): JsonObject => {
  const { workspace, version } = call;
  const given = parseFields(bodySchema, call.body);
  const people = (given.users ?? []).map((user) => ({
    contact: findPerson(workspace, user),
    isRemoval: user.untag === true,
  }));
  const companies = (given.companies ?? []).map((company) => ({
    company: findCompany(workspace, company),
    isRemoval: company.untag === true,
  }));
  const tag = writeTag(call);
  for (const { contact, isRemoval } of people) {
    if (isRemoval) removeTag(call, contact, tag.id);
    else addTag(call, contact, tag);
  }
  for (const { company, isRemoval } of companies) tagCompany(workspace, company, tag, isRemoval);
  const isPlain = people.length + companies.length === 0;
  if (version.generation === 1 || isPlain) return showTag(tag);
  return {
    ...showTag(tag),
    users: people.map(({ contact, isRemoval }) => ({ id: contact.id, tagged: !isRemoval })),
    companies: companies.map(({ company, isRemoval }) => ({ id: company.id, tagged: !isRemoval })),
  };
};
