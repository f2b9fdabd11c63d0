import type { AttributeInfo } from '../../../../preload/contract/catalog.ts';
import { PASTED_FIELDS, type PastedField } from '../../../../preload/contract/lead-fields.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import { type FormValues, keepValue } from '../form-values.ts';

/** Where in the form a paste puts something: a field of the lead, or the attribute for job titles. */
export type PasteTarget = PastedField | 'jobTitle';

/** Intercom's own name for it, in workspaces that have it. */
const JOB_TITLE = 'job_title';

export type TargetPath = PastedField | `known.${number}.value`;
type Attributes = readonly Pick<AttributeInfo, 'name' | 'label' | 'type' | 'options'>[];

const jobTitleIndex = (attributes: Attributes): number =>
  attributes.findIndex(({ name }) => name === JOB_TITLE);

/** Where a target stands in the form now; null: this workspace has none. */
export const pathOf = (target: PasteTarget, attributes: Attributes): TargetPath | null => {
  if (target !== 'jobTitle') return target;
  const index = jobTitleIndex(attributes);
  return index === -1 ? null : `known.${index}.value`;
};

/** What a paste may fill at this place of the form; null: nothing. */
export const targetAt = (path: string, attributes: Attributes): PasteTarget | null =>
  PASTED_FIELDS.find((field) => field === path) ??
  (pathOf('jobTitle', attributes) === path ? 'jobTitle' : null);

export const targetLabel = (target: PasteTarget, attributes: Attributes): string =>
  target === 'jobTitle'
    ? (attributes[jobTitleIndex(attributes)]?.label ?? 'Job title')
    : fieldLabel(target);

/** The text that stands at a target, empty where the workspace has none. */
export const textAt = (target: PasteTarget, values: FormValues, attributes: Attributes): string =>
  target === 'jobTitle' ? (values.known[jobTitleIndex(attributes)]?.value ?? '') : values[target];

/** Whether the workspace has a place for this job title: a text, or a list that holds it. */
export const takesJobTitle = (title: string, attributes: Attributes): boolean => {
  const attribute = attributes[jobTitleIndex(attributes)];
  if (attribute === undefined || !['text', 'list'].includes(attribute.type)) return false;
  return keepValue(title, attribute) === title;
};
