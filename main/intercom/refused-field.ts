import type { TypedLead } from '../../preload/contract/lead.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';

/** Intercom's names for the lead's own fields (intercom-api.md §2.1, §3.1), and ours. */
const OWN_FIELDS: ReadonlyMap<string | null, string> = new Map([
  ['name', 'name'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['avatar', 'avatarUrl'],
  ['avatar.image_url', 'avatarUrl'],
  ['owner_id', 'ownerId'],
  ['last_seen_user_agent', 'userAgent'],
]);

/** intercom-api.md §3.6: an unknown attribute is named in the message alone. */
const NAMED_ATTRIBUTE = /custom attribute '([^']+)'/i;

/**
 * The form's field that a refusal is about, as a path into the lead, or null. Intercom names its
 * own fields (`custom_attributes.plan`), and newer versions drop `field` (intercom-api.md §5).
 */
export const refusedField = (
  { field, message }: Pick<Refusal, 'field' | 'message'>,
  lead: TypedLead,
): string | null => {
  const own = OWN_FIELDS.get(field);
  if (own !== undefined) return own;
  const attribute =
    field?.replace(/^custom_attributes\./, '') ?? NAMED_ATTRIBUTE.exec(message)?.[1] ?? null;
  const index = lead.customAttributes.findIndex(({ name }) => name.trim() === attribute);
  if (index === -1) return null;
  const part = /does not exist|invalid name/i.test(message) ? 'name' : 'value';
  return `customAttributes.${index}.${part}`;
};

/** A refusal with each of its faults at the form's field that it is about. */
export const atFormFields = (refusal: Refusal, lead: TypedLead): Refusal => {
  const { others } = refusal;
  return {
    ...refusal,
    field: refusedField(refusal, lead),
    ...(others
      ? { others: others.map((one) => ({ ...one, field: refusedField(one, lead) })) }
      : {}),
  };
};
