import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { attributeOf, type FieldId, isOwnField } from '../../../preload/contract/campaign.ts';
import { fieldInfo, keysOfKind } from '../../../preload/contract/lead-fields.ts';
import { faultsOf, type Refusal } from '../../../preload/contract/refusal.ts';
import { describeRefusal } from '../../lib/describe-refusal.ts';
import { type FormValues, packLead } from './form-values.ts';
import type { LeadFormContext } from './lead-form-context.ts';

type Path = FieldPath<FormValues>;

/** A tick cannot be wrong. */
const OWN_PATHS = keysOfKind('line', 'note', 'tags', 'owner');

const ATTRIBUTE = /^customAttributes\.(\d+)\.(name|value)$/;

/** Where an attribute of the lead stands in the form; the workspace's own have no name to correct. */
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

/** The form's field that a path into the lead names, or null if the form has none such. */
export const toFormPath = (
  path: string | null | undefined,
  places: ReturnType<typeof packLead>['places'],
): Path | null => {
  const bare = path?.replace(/^lead\./, '') ?? '';
  return OWN_PATHS.find((own) => own === bare) ?? toAttributePath(bare, places);
};

/** Where a field of the campaign stands in the form, or null if the form has none such. */
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
  /** False: the cursor stays where it is. */
  readonly isFocused?: boolean;
};
type FormContext = Pick<LeadFormContext, 'attributes' | 'showAllFields'>;

/** Shows a problem at the field it belongs to, else under the buttons. */
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
 * Shows each fault that Intercom found at its field, and what belongs to none under the buttons. The
 * first is told with the whole story, and has the cursor.
 * @param what became of nothing: `created` or `changed`
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
    // A field that the cursor leaves again is checked anew, and would lose what Intercom said.
    showProblem(form, formContext, { field, message, isFocused: isFirst });
  }
};
