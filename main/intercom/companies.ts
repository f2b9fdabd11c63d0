import { z } from 'zod';
import { answeredIdSchema } from '../../preload/contract/foreign-text.ts';
import type { Company } from './adapter.ts';
import { comparedText, MAX_ON_PAGE, rows } from './lists.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { asRead, decodeEntities } from './text.ts';

const companySchema = z
  .object({
    type: z.literal('company').nullish(),
    id: answeredIdSchema,
    company_id: comparedText,
    name: comparedText,
  })
  .transform(({ id, company_id: companyId, name }) => ({
    id,
    companyId: companyId ?? '',
    name: decodeEntities(name ?? ''),
  }));
/** A row that cannot be read does not hide the others. */
const companyRows = rows(MAX_ON_PAGE).transform((list) =>
  list.flatMap((row) => companySchema.safeParse(row).data ?? []),
);
/** One company or a list: the answer to a search by name differs between API versions. */
const companiesSchema = z.union([
  companySchema.transform((company) => [company]),
  z.object({ data: companyRows }).transform(({ data }) => data),
  z.object({ companies: companyRows }).transform(({ companies }) => companies),
]);

/**
 * The same name gives the same key on every computer: if two reps meet the same company, only one
 * is created. Different names give different keys, Coca-Cola and Coca Cola too.
 */
const keyOfName = (name: string): string => `galena-${asRead(name)}`;

type Got =
  | { readonly kind: 'found'; readonly it: Company }
  | { readonly kind: 'trouble'; readonly outcome: StepOutcome };
type Found = Got | { readonly kind: 'none' };

const FOREIGN: Got = {
  kind: 'trouble',
  outcome: { kind: 'unknown', cause: 'answer-foreign' },
};

const find = async (
  ask: Ask,
  by: { readonly name: string } | { readonly company_id: string },
  isIt: (company: Company) => boolean,
): Promise<Found> => {
  const answer = await ask({ method: 'GET', path: `/companies?${new URLSearchParams(by)}` });
  if (answer.kind === 'trouble') {
    const { trouble } = answer;
    return trouble.kind === 'gone' ? { kind: 'none' } : { kind: 'trouble', outcome: trouble };
  }
  const parsed = companiesSchema.safeParse(answer.body);
  if (!parsed.success) return FOREIGN;
  const it = parsed.data.find(isIt);
  return it ? { kind: 'found', it } : { kind: 'none' };
};

/**
 * Finds the company by its name, or by the key made of the name, or creates it under that key. A
 * company that was renamed in Intercom keeps its key. Creating it again would overwrite the new
 * name, so the key is looked up first. Every call can be repeated without harm.
 */
export const findOrMakeCompany = async (ask: Ask, name: string): Promise<Got> => {
  const isNamed = (company: Company): boolean => asRead(company.name) === asRead(name);
  const named = await find(ask, { name }, isNamed);
  if (named.kind !== 'none') return named;
  const key = keyOfName(name);
  const isKeyed = (company: Company): boolean => company.companyId === key;
  const keyed = await find(ask, { company_id: key }, isKeyed);
  if (keyed.kind !== 'none') return keyed;
  const made = await ask({ method: 'POST', path: '/companies', body: { company_id: key, name } });
  if (made.kind === 'trouble') return { kind: 'trouble', outcome: made.trouble };
  const company = companySchema.safeParse(made.body);
  // Intercom may spell the name differently, but the key comes back as it was sent.
  return company.success && (isKeyed(company.data) || isNamed(company.data))
    ? { kind: 'found', it: company.data }
    : FOREIGN;
};
