import type { TypedLead } from '../../preload/contract/lead.ts';
import { allFields, ownAttributes } from '../../preload/contract/lead-fields.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';

/** Intercom's field names and ours. For a nested key, Intercom may name only the outer key. */
const OWN_FIELDS: ReadonlyMap<string | null, string> = new Map(
  allFields().flatMap(({ key, wires }) =>
    Object.values(wires).flatMap((wire) => {
      if (wire?.name === undefined || wire.as === 'attribute') return [];
      const [outer = wire.name] = wire.name.split('.');
      return [wire.name, outer].map((name) => [name, key] as const);
    }),
  ),
);

/** intercom-api.md §3.6: an unknown attribute is named only in the message. */
const NAMED_ATTRIBUTE = /custom attribute '([^']+)'/i;

/**
 * The form's field that a refusal is about, as a path into the lead, or null. Intercom uses its own
 * names (`custom_attributes.plan`), and newer versions omit `field` (intercom-api.md §5).
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
  if (index === -1) return ownAttributes().get(attribute ?? '')?.key ?? null;
  const part = /does not exist|invalid name/i.test(message) ? 'name' : 'value';
  return `customAttributes.${index}.${part}`;
};

/** The refusal, with the form's field for each of its faults. */
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
