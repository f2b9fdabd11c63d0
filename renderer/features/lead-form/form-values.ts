import type { FieldPath } from 'react-hook-form';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import type { TypedAttribute, TypedLead } from '../../../preload/contract/lead.ts';
import type { KeyOfKind } from '../../../preload/contract/lead-fields.ts';
import { findOption } from '../../../preload/contract/list-options.ts';
import { NO_TAGS, splitTags, type TagIndex, tidyTags } from '../../../preload/contract/tags.ts';
import { fillOwnFields } from '../../lib/offered-fields.ts';

/**
 * A lead as the form's controls hold it: tags as tokens and the text that is being typed behind them,
 * and the attributes that the workspace has apart from the rows that the rep names.
 */
export type FormValues = Omit<TypedLead, 'tags'> & {
  tokens: string[];
  tags: string;
  /** One for each attribute of the workspace, in its order. */
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

/** What a control for this type can show of a text; a choice or a day cannot show any text. */
export const keepValue = (value: string, { type, options }: Omit<Known, 'name'>): string => {
  if (type === 'boolean') return value === 'true' || value === 'false' ? value : '';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  // One that is not offered any more shows, and is told.
  if (type === 'list') return findOption(value, { options }) ?? value;
  return value;
};

const fits = (row: TypedAttribute, attribute: Known): boolean =>
  row.name.trim() === attribute.name &&
  (attribute.type === 'list' || keepValue(row.value, attribute) === row.value);

/** The lead in the form's shape. What a control cannot show stays a row, so that nothing is lost. */
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

/** A row of the rep's own that is called as an attribute of the workspace is of its type. */
const ofKnownType = (row: TypedAttribute, attributes: readonly Known[]): TypedAttribute => {
  const known = attributes.find(({ name }) => name === row.name.trim());
  if (!known || known.type === row.type) return row;
  const value = known.type === 'list' ? findOption(row.value, known) : row.value;
  return { ...row, type: known.type, value: value ?? row.value };
};

/** Where an attribute of the lead stands in the form, as the path of its row. */
type Place = `known.${number}` | `customAttributes.${number}`;

/** The lead that the form holds, and for each of its attributes where that stands in the form. */
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
