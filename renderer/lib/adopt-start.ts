import type { TypedAttribute, TypedLead } from '../../preload/contract/lead.ts';
import { allFields } from '../../preload/contract/lead-fields.ts';

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A tick is never blank. */
const isBlank = (value: string | readonly string[] | boolean): boolean =>
  typeof value !== 'boolean' && value.length === 0;

/** The lead's rows without those that are `given`, and then those of `to` that none of them has. */
const adoptAttributes = (
  rows: readonly TypedAttribute[],
  given: readonly TypedAttribute[],
  to: readonly TypedAttribute[],
): TypedAttribute[] => {
  const own = rows.filter(
    ({ name, value }) =>
      !given.some((row) => row.name === name && row.value === value) &&
      !(value.trim() === '' && to.some((row) => row.name === name)),
  );
  return [...own, ...to.filter(({ name }) => !own.some((row) => row.name.trim() === name))];
};

/**
 * The lead with another campaign's start: in the fields that are empty or hold what the campaign before
 * put there. What the rep typed stays.
 * @param given what the lead holds of the campaign before
 * @param to what a new lead of the campaign now starts with
 */
export const adoptStart = (lead: TypedLead, given: TypedLead, to: TypedLead): TypedLead => {
  const adopted = allFields()
    .filter(({ key }) => isBlank(lead[key]) || isSame(lead[key], given[key]))
    .map(({ key }) => [key, to[key]] as const);
  return {
    ...lead,
    ...Object.fromEntries(adopted),
    customAttributes: adoptAttributes(
      lead.customAttributes,
      given.customAttributes,
      to.customAttributes,
    ),
  };
};
