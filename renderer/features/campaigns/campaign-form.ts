import { z } from 'zod';
import {
  attributeField,
  attributeOf,
  type Campaign,
  campaignSchema,
  type FieldId,
  isOwnField,
} from '../../../preload/contract/campaign.ts';
import { attributeProblems } from '../../../preload/contract/lead.ts';
import { fieldInfo, LEAD_FIELD_IDS } from '../../../preload/contract/lead-fields.ts';
import { findOption } from '../../../preload/contract/list-options.ts';
import { splitTags, type TagIndex, tidyTags } from '../../../preload/contract/tags.ts';
import { fieldHint, fieldLabel } from '../../lib/field-words.ts';
import { campaignHere, fieldHere, otherAttributes } from '../../lib/offered-fields.ts';
import type { OfferedAttribute } from './use-campaign-catalog.ts';

/** A field in the editor's list. Hidden fields have a place in it too. */
export type FieldRow = {
  readonly field: FieldId;
  readonly isShown: boolean;
  readonly isRequired: boolean;
};

/** A campaign in its form. Attributes are rows, because their names may have any character. */
export type CampaignForm = {
  name: string;
  rows: FieldRow[];
  showsAllAttributes: boolean;
  company: string;
  /** The finished tags. `tags` is the text after them. */
  tokens: string[];
  tags: string;
  note: string;
  ownerId: string;
  isUnsubscribed: boolean;
  attributes: { name: string; value: string }[];
};

type Attributes = readonly OfferedAttribute[];

/** The campaign's fields, all own fields of a lead, and all attributes. */
const listFields = ({ fields, required, defaults }: Campaign, attributes: Attributes) => {
  const named = Object.keys(defaults.attributes).map((name) =>
    fieldHere(attributeField(name), attributes),
  );
  const known = otherAttributes(attributes).map(({ name }) => attributeField(name));
  return [...new Set([...fields, ...required, ...LEAD_FIELD_IDS, ...known, ...named])];
};

export const toForm = (stored: Campaign, attributes: Attributes): CampaignForm => {
  const campaign = campaignHere(stored, attributes);
  const { tags, attributes: values, ...defaults } = campaign.defaults;
  const listed = listFields(campaign, attributes);
  const names = new Set([
    ...listed.flatMap((field) => attributeOf(field) ?? []),
    ...Object.keys(values),
  ]);
  return {
    ...defaults,
    name: campaign.name,
    showsAllAttributes: campaign.showsAllAttributes,
    rows: listed.map((field) => ({
      field,
      isShown: campaign.fields.includes(field),
      isRequired: campaign.required.includes(field),
    })),
    tokens: [...tags],
    tags: '',
    attributes: [...names].map((name) => {
      const value = new Map(Object.entries(values)).get(name) ?? '';
      const list = attributes.find((known) => known.name === name && known.type === 'list');
      return { name, value: (list && findOption(value, list)) ?? value };
    }),
  };
};

const toCampaign = (id: string, form: CampaignForm, tagIndex: TagIndex): Campaign => {
  const { company, note, ownerId, isUnsubscribed } = form;
  const values = form.attributes.filter(({ value }) => value.trim() !== '');
  return {
    id,
    name: form.name,
    showsAllAttributes: form.showsAllAttributes,
    fields: form.rows.filter(({ isShown }) => isShown).map(({ field }) => field),
    required: form.rows.filter(({ isRequired }) => isRequired).map(({ field }) => field),
    defaults: {
      company,
      note,
      ownerId,
      isUnsubscribed,
      tags: tidyTags([...form.tokens, ...splitTags(form.tags, tagIndex)]),
      attributes: Object.fromEntries(values.map(({ name, value }) => [name, value])),
    },
  };
};

/** The form's path for an error at a path of the campaign. */
const formPath = (path: readonly PropertyKey[], form: CampaignForm): PropertyKey[] => {
  const [part, key, name] = path;
  if (part === 'name') return ['name'];
  if (part !== 'defaults' || key === undefined) return ['root'];
  if (key !== 'attributes') return [key];
  return ['attributes', form.attributes.findIndex((row) => row.name === name), 'value'];
};

/** The values that their attributes cannot take. */
const valueProblems = (form: CampaignForm, known: Attributes) => {
  const typed = form.attributes.map((row) => ({
    ...row,
    type: known.find(({ name }) => name === row.name)?.type ?? ('text' as const),
  }));
  return attributeProblems(typed).filter(({ part }) => part === 'value');
};

/** Makes a campaign from the form, or shows each problem at its field. */
export const campaignFormSchema = (id: string, known: Attributes, tagIndex: TagIndex) =>
  z.custom<CampaignForm>().transform((form, context): Campaign => {
    const { success, data, error } = campaignSchema.safeParse(toCampaign(id, form, tagIndex));
    const problems = [
      ...(error?.issues ?? []).map(({ path, message }) => ({
        path: formPath(path, form),
        message,
      })),
      ...valueProblems(form, known).map(({ index, message }) => ({
        path: ['attributes', index, 'value'],
        message,
      })),
    ];
    for (const problem of problems) context.addIssue({ code: 'custom', ...problem });
    return success && problems.length === 0 ? data : z.NEVER;
  });

/** A field's label and a hint about it. */
export const describeField = (field: FieldId, attributes: Attributes) => {
  if (isOwnField(field)) return { label: fieldLabel(field), hint: fieldHint(field) };
  const name = attributeOf(field) ?? field;
  const known = attributes.find((attribute) => attribute.name === name);
  return { label: known?.label ?? name, hint: 'Custom attribute' };
};

/** Whether a field can be required. A checkbox cannot, because yes and no are both answers. */
export const canBeRequired = (field: FieldId): boolean =>
  !isOwnField(field) || fieldInfo(field).kind !== 'tick';
