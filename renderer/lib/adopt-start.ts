import type { TypedAttribute, TypedLead } from '../../preload/contract/lead.ts';

/** What a campaign can fill in, apart from attributes. */
const STARTED = ['company', 'tags', 'note', 'ownerId', 'isUnsubscribed'] as const;

type Started = Pick<TypedLead, (typeof STARTED)[number]>;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isBlank = (value: Started[keyof Started]): boolean =>
  typeof value === 'boolean' ? false : value.length === 0;

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
  const isFree = (key: keyof Started): boolean =>
    isBlank(lead[key]) || isSame(lead[key], given[key]);
  return {
    ...lead,
    ...(isFree('company') && { company: to.company }),
    ...(isFree('tags') && { tags: to.tags }),
    ...(isFree('note') && { note: to.note }),
    ...(isFree('ownerId') && { ownerId: to.ownerId }),
    ...(isFree('isUnsubscribed') && { isUnsubscribed: to.isUnsubscribed }),
    customAttributes: adoptAttributes(
      lead.customAttributes,
      given.customAttributes,
      to.customAttributes,
    ),
  };
};
