import type { TypedAttribute, TypedLead } from '../../preload/contract/lead.ts';
import { allFields } from '../../preload/contract/lead-fields.ts';

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A checkbox is never blank. */
const isBlank = (value: string | readonly string[] | boolean): boolean =>
  typeof value !== 'boolean' && value.length === 0;

/** The lead's rows without the unchanged `given` rows, then the rows of `to` with other names. */
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
 * The lead after a change of campaign. A field takes the new start value if it is empty or still
 * holds the value of the previous campaign. Text that the rep typed stays.
 * @param given the values that the previous campaign put into the lead
 * @param to the values that a new lead of the new campaign starts with
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
