import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { attributeOf, type FieldId, isOwnField } from '../../../preload/contract/campaign.ts';
import { fieldInfo, keysOfKind } from '../../../preload/contract/lead-fields.ts';
import { faultsOf, type Refusal } from '../../../preload/contract/refusal.ts';
import { describeRefusal } from '../../lib/describe-refusal.ts';
import { type FormValues, packLead } from './form-values.ts';
import type { LeadFormContext } from './lead-form-context.ts';

type Path = FieldPath<FormValues>;

/** No checkbox: its value cannot be wrong. */
const OWN_PATHS = keysOfKind('line', 'note', 'tags', 'owner');

const ATTRIBUTE = /^customAttributes\.(\d+)\.(name|value)$/;

/** The form's path of an attribute. The rep cannot change the name of a workspace's attribute. */
const toAttributePath = (
  path: string,
  places: ReturnType<typeof packLead>['places'],
): Path | null => {
  const [, index, part] = ATTRIBUTE.exec(path) ?? [];
  const place = places[Number(index)];
  if (place === undefined) return null;
  return place.startsWith('known') || part === 'value'
    ? `${place}.value`
    : `customAttributes.${Number(place.slice('customAttributes.'.length))}.name`;
};

/** The form's path for a path into the lead, or null if the form has no such field. */
export const toFormPath = (
  path: string | null | undefined,
  places: ReturnType<typeof packLead>['places'],
): Path | null => {
  const bare = path?.replace(/^lead\./, '') ?? '';
  return OWN_PATHS.find((own) => own === bare) ?? toAttributePath(bare, places);
};

/** The form's path for a field of the campaign, or null if the form has no such field. */
export const pathOfField = (id: FieldId, attributes: readonly { name: string }[]): Path | null => {
  const attribute = attributeOf(id);
  if (attribute !== null) {
    const index = attributes.findIndex(({ name }) => name === attribute);
    return index === -1 ? null : `known.${index}.value`;
  }
  return isOwnField(id) ? (OWN_PATHS.find((own) => own === fieldInfo(id).key) ?? null) : null;
};

type Problem = {
  readonly message: string;
  readonly field?: string | null;
  /** False: the cursor stays in its field. */
  readonly isFocused?: boolean;
};
type FormContext = Pick<LeadFormContext, 'attributes' | 'showAllFields'>;

/** Shows a problem at its field. A problem without a field shows above the buttons. */
export const showProblem = (
  form: UseFormReturn<FormValues>,
  { attributes, showAllFields }: FormContext,
  problem: Problem,
): void => {
  const { places } = packLead(form.getValues(), attributes);
  const field = toFormPath(problem.field, places);
  if (field === null) form.setError('root', { message: problem.message });
  else {
    showAllFields();
    form.setError(field, { message: problem.message }, { shouldFocus: problem.isFocused ?? true });
  }
};

/**
 * Shows each fault of a refusal at its field. A fault without a field shows above the buttons. The
 * first field gets the cursor and the full message.
 * @param what the word for what Intercom did not do
 */
export const showRefusal = (
  form: UseFormReturn<FormValues>,
  formContext: FormContext,
  refusal: Refusal,
  what: 'created' | 'changed',
): void => {
  const { places } = packLead(form.getValues(), formContext.attributes);
  const placed = faultsOf(refusal).map((fault) => ({
    ...fault,
    field: toFormPath(fault.field, places) === null ? null : fault.field,
  }));
  const fields = [...new Set(placed.map(({ field }) => field))];
  const [first] = fields;
  for (const field of fields) {
    const isFirst = field === first;
    const [fault, ...others] = placed.filter((one) => one.field === field);
    if (fault === undefined) continue;
    const own = { ...refusal, ...fault, others };
    const said = describeRefusal(isFirst ? own : { ...own, otherContactId: null });
    const message = isFirst ? `Nothing was ${what}. ${said}` : said;
    // When the cursor leaves a field, the form checks it again and deletes Intercom's message.
    showProblem(form, formContext, { field, message, isFocused: isFirst });
  }
};
