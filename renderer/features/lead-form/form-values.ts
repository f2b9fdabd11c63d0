import type { FieldPath } from 'react-hook-form';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import type { TypedAttribute, TypedLead } from '../../../preload/contract/lead.ts';
import type { KeyOfKind } from '../../../preload/contract/lead-fields.ts';
import { findOption } from '../../../preload/contract/list-options.ts';
import { NO_TAGS, splitTags, type TagIndex, tidyTags } from '../../../preload/contract/tags.ts';
import { fillOwnFields } from '../../lib/offered-fields.ts';

/**
 * A lead as the form's controls hold it. `tokens` holds the finished tags and `tags` the text after
 * them. `known` holds the workspace's attributes and `customAttributes` the rows that the rep
 * names.
 */
export type FormValues = Omit<TypedLead, 'tags'> & {
  tokens: string[];
  tags: string;
  /** One value for each attribute of the workspace, in the workspace's order. */
  known: { value: string }[];
};

/** The fields of the form that hold one line of text. */
export type LeadTextName = Extract<
  FieldPath<FormValues>,
  | KeyOfKind<'line'>
  | `known.${number}.value`
  | `customAttributes.${number}.name`
  | `customAttributes.${number}.value`
>;

type Known = Pick<AttributeInfo, 'name' | 'type' | 'options'>;

/** The text as a control for this type shows it; empty if the control cannot show it. */
export const keepValue = (value: string, { type, options }: Omit<Known, 'name'>): string => {
  if (type === 'boolean') return value === 'true' || value === 'false' ? value : '';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  // A value that the list does not offer any more shows with an error.
  if (type === 'list') return findOption(value, { options }) ?? value;
  return value;
};

const fits = (row: TypedAttribute, attribute: Known): boolean =>
  row.name.trim() === attribute.name &&
  (attribute.type === 'list' || keepValue(row.value, attribute) === row.value);

/** The form's values for a lead. A value that no control can show stays in a row. */
export const toForm = (typed: TypedLead, attributes: readonly Known[]): FormValues => {
  const lead = fillOwnFields(typed, attributes);
  const taken = new Set<TypedAttribute>();
  const known = attributes.map((attribute) => {
    const row = lead.customAttributes.find((one) => !taken.has(one) && fits(one, attribute));
    if (row) taken.add(row);
    return { value: keepValue(row?.value ?? '', attribute) };
  });
  const customAttributes = lead.customAttributes.filter((row) => !taken.has(row));
  return { ...lead, tokens: [...lead.tags], tags: '', known, customAttributes };
};

/** Gives a row the type of the workspace's attribute with the same name. */
const ofKnownType = (row: TypedAttribute, attributes: readonly Known[]): TypedAttribute => {
  const known = attributes.find(({ name }) => name === row.name.trim());
  if (!known || known.type === row.type) return row;
  const value = known.type === 'list' ? findOption(row.value, known) : row.value;
  return { ...row, type: known.type, value: value ?? row.value };
};

/** The form's path of an attribute of the lead. */
type Place = `known.${number}` | `customAttributes.${number}`;

/** The lead in the form, and the form's path of each of its attributes. */
export const packLead = (
  values: FormValues,
  attributes: readonly Known[],
  tagIndex: TagIndex = NO_TAGS,
): { readonly lead: TypedLead; readonly places: readonly Place[] } => {
  const { known, tokens, tags, customAttributes, ...fields } = values;
  const typed = attributes.flatMap(({ name, type }, index) => {
    const value = known[index]?.value ?? '';
    return value.trim() === ''
      ? []
      : [{ row: { name, type, value }, place: `known.${index}` as const }];
  });
  return {
    lead: {
      ...fields,
      tags: tidyTags([...tokens, ...splitTags(tags, tagIndex)]),
      customAttributes: [
        ...typed.map(({ row }) => row),
        ...customAttributes.map((row) => ofKnownType(row, attributes)),
      ],
    },
    places: [
      ...typed.map(({ place }) => place),
      ...customAttributes.map((_, index) => `customAttributes.${index}` as const),
    ],
  };
};
