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

/** Of an attribute that is of another type than text there is no field but its own. */
const isOfField = ({ name, type }: Known): boolean => type === 'text' && ownAttributes().has(name);

/** The attributes of a workspace that are fields of their own. */
export const otherAttributes = <Info extends Known>(attributes: readonly Info[]): readonly Info[] =>
  attributes.filter((info) => !isOfField(info));

/** The attribute that the field is kept in, or null: every workspace has the field. */
const attributeBehind = (field: LeadField, version: ApiVersion): string | null => {
  const wire = fieldInfo(field).wires[version];
  return wire?.as === 'attribute' ? wire.name : null;
};

/** Whether the workspace keeps the field in one of its attributes. */
export const isInAttribute = (id: FieldId): boolean =>
  !isOwnField(id) || API_VERSIONS.some((version) => attributeBehind(id, version) !== null);

/** The fields of every lead that this API and this workspace take. */
export const ownFields = (
  attributes: readonly Known[],
  version: ApiVersion,
): readonly LeadField[] =>
  LEAD_FIELD_IDS.filter((field) => {
    const name = attributeBehind(field, version);
    if (name === null) return fieldInfo(field).wires[version] !== null;
    return attributes.some((info) => info.name === name && isOfField(info));
  });

/** All that a lead can be given here, in the order in which it is offered. */
export const offeredFields = (
  attributes: readonly Known[],
  version: ApiVersion,
): readonly FieldId[] => [
  ...ownFields(attributes, version),
  ...otherAttributes(attributes).map(({ name }) => attributeField(name)),
];

/**
 * A campaign may know a field by the attribute that it is kept in, from before it was a field of every
 * lead, or by the field where this workspace has something else in that attribute.
 */
export const fieldHere = (id: FieldId, attributes: readonly Known[]): FieldId => {
  const name = isOwnField(id) ? attributeBehind(id, API_VERSIONS[0]) : attributeOf(id);
  const own = ownAttributes().get(name ?? '');
  if (name === null || own === undefined) return id;
  const isElse = attributes.some((info) => info.name === name && !isOfField(info));
  return isElse ? attributeField(name) : own.field;
};

/** The campaign in the words of this workspace. */
export const campaignHere = (campaign: Campaign, attributes: readonly Known[]): Campaign => {
  const here = (ids: readonly FieldId[]) => [
    ...new Set(ids.map((id) => fieldHere(id, attributes))),
  ];
  return { ...campaign, fields: here(campaign.fields), required: here(campaign.required) };
};

/**
 * A row that says what there is a field for moves to the field: it is from before there was one.
 * @param others the attributes that have a control of their own
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
