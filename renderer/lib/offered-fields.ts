import {
  attributeField,
  attributeOf,
  type Campaign,
  type FieldId,
  isOwnField,
} from '../../preload/contract/campaign.ts';
import type { AttributeInfo } from '../../preload/contract/catalog.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import {
  fieldInfo,
  LEAD_FIELD_IDS,
  type LeadField,
  ownAttributes,
} from '../../preload/contract/lead-fields.ts';
import { API_VERSIONS, type ApiVersion } from '../../preload/contract/session.ts';

type Known = Readonly<Pick<AttributeInfo, 'name' | 'type'>>;

/** Whether a lead's own field holds the attribute. Own fields hold only text attributes. */
const isOfField = ({ name, type }: Known): boolean => type === 'text' && ownAttributes().has(name);

/** The attributes of a workspace that no own field of the lead holds. */
export const otherAttributes = <Info extends Known>(attributes: readonly Info[]): readonly Info[] =>
  attributes.filter((info) => !isOfField(info));

/** The attribute that holds the field, or null if the field needs no attribute. */
const attributeBehind = (field: LeadField, version: ApiVersion): string | null => {
  const wire = fieldInfo(field).wires[version];
  return wire?.as === 'attribute' ? wire.name : null;
};

/** Whether a custom attribute of the workspace holds the field. */
export const isInAttribute = (id: FieldId): boolean =>
  !isOwnField(id) || API_VERSIONS.some((version) => attributeBehind(id, version) !== null);

/** The lead's own fields that this API and this workspace take. */
export const ownFields = (
  attributes: readonly Known[],
  version: ApiVersion,
): readonly LeadField[] =>
  LEAD_FIELD_IDS.filter((field) => {
    const name = attributeBehind(field, version);
    if (name === null) return fieldInfo(field).wires[version] !== null;
    return attributes.some((info) => info.name === name && isOfField(info));
  });

/** All fields of a lead in this workspace, in the order of the form. */
export const offeredFields = (
  attributes: readonly Known[],
  version: ApiVersion,
): readonly FieldId[] => [
  ...ownFields(attributes, version),
  ...otherAttributes(attributes).map(({ name }) => attributeField(name)),
];

/**
 * The id of a campaign's field in this workspace. An older campaign may have the id of an attribute
 * that is now an own field. Another campaign may have an own field, although this workspace uses
 * the attribute behind it for something else.
 */
export const fieldHere = (id: FieldId, attributes: readonly Known[]): FieldId => {
  const name = isOwnField(id) ? attributeBehind(id, API_VERSIONS[0]) : attributeOf(id);
  const own = ownAttributes().get(name ?? '');
  if (name === null || own === undefined) return id;
  const isElse = attributes.some((info) => info.name === name && !isOfField(info));
  return isElse ? attributeField(name) : own.field;
};

/** The campaign with the field ids of this workspace. */
export const campaignHere = (campaign: Campaign, attributes: readonly Known[]): Campaign => {
  const here = (ids: readonly FieldId[]) => [
    ...new Set(ids.map((id) => fieldHere(id, attributes))),
  ];
  return { ...campaign, fields: here(campaign.fields), required: here(campaign.required) };
};

/**
 * Moves the value of an attribute row into the own field for it. Such a row is older than the
 * field.
 * @param others the attributes that have their own control
 */
export const fillOwnFields = (
  lead: TypedLead,
  others: readonly Pick<Known, 'name'>[],
): TypedLead => {
  let filled = lead;
  for (const [name, { key }] of ownAttributes()) {
    const row = lead.customAttributes.find((one) => one.name.trim() === name);
    const hasControl = others.some((info) => info.name === name);
    if (row?.type !== 'text' || hasControl || lead[key] !== '') continue;
    const customAttributes = filled.customAttributes.filter((one) => one !== row);
    filled = { ...filled, [key]: row.value, customAttributes };
  }
  return filled;
};
