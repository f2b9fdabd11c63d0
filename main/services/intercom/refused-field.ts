import type { Refusal } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';

const OWN_FIELDS = new Set(['name', 'email', 'phone']);

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
  if (field !== null && OWN_FIELDS.has(field)) return field;
  const attribute =
    field?.replace(/^custom_attributes\./, '') ?? NAMED_ATTRIBUTE.exec(message)?.[1] ?? null;
  const index = lead.customAttributes.findIndex(({ name }) => name.trim() === attribute);
  if (index === -1) return null;
  const part = /does not exist|invalid name/i.test(message) ? 'name' : 'value';
  return `customAttributes.${index}.${part}`;
};
