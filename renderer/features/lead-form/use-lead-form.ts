import { useLayoutEffect, useRef, useState } from 'react';
import {
  type Field,
  type FieldErrors,
  get,
  type Resolver,
  type ResolverOptions,
  set,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import { leadSchema, type TypedLead } from '../../../preload/contract/lead.ts';
import { keysOfKind } from '../../../preload/contract/lead-fields.ts';
import { optionProblem } from '../../../preload/contract/list-options.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import { toFormPath } from './field-path.ts';
import { type FormValues, packLead, toForm } from './form-values.ts';
import { isSame } from './undo-history.ts';

/**
 * Fields with an incomplete input. A date without its year has an empty value, so without this
 * check Galena would leave the date out and say nothing.
 */
const findIncomplete = ({ names = [], fields }: ResolverOptions<FormValues>) =>
  names.filter((name) => {
    const field: Field['_f'] | undefined = get(fields, name);
    return field?.ref instanceof HTMLInputElement && field.ref.validity.badInput;
  });

/** The values that their list does not offer any more. */
const findStale = ({ known }: FormValues, attributes: readonly AttributeInfo[]) =>
  attributes.flatMap((attribute, index) => {
    const message =
      attribute.type === 'list' ? optionProblem(known[index]?.value ?? '', attribute) : null;
    return message === null ? [] : [{ field: `known.${index}.value`, message }];
  });

const INCOMPLETE = 'This date is not complete. Finish it, or clear it.';

/** The attributes and tags that the workspace offers. */
type Offered = { readonly attributes: readonly AttributeInfo[]; readonly tagIndex: TagIndex };

/** Finds all reasons why Intercom could not take the lead, each at its field of the form. */
const resolverFor =
  ({ attributes, tagIndex }: Offered): Resolver<FormValues> =>
  (values, _context, options) => {
    const { lead, places } = packLead(values, attributes, tagIndex);
    const parsed = leadSchema.safeParse(lead);
    const incomplete = findIncomplete(options);
    const stale = findStale(values, attributes);
    if (parsed.success && incomplete.length + stale.length === 0) return { values, errors: {} };
    const errors: FieldErrors<FormValues> = {};
    for (const field of incomplete) set(errors, field, { type: 'lead', message: INCOMPLETE });
    for (const { field, message } of stale) set(errors, field, { type: 'lead', message });
    for (const { path, message } of parsed.error?.issues ?? []) {
      const field = toFormPath(path.join('.'), places) ?? 'root';
      set(errors, field, { type: 'lead', message });
    }
    return { values: {}, errors };
  };

export type LeadForm = {
  readonly form: UseFormReturn<FormValues>;
  readonly attributes: readonly AttributeInfo[];
  /** The lead in the form. */
  readonly pack: () => TypedLead;
};

/**
 * The form for one lead. The workspace's attributes may arrive or change while the form is open.
 * Then a typed value moves to the control for its attribute.
 */
export const useLeadForm = (
  lead: TypedLead,
  known: readonly AttributeInfo[],
  tagIndex: TagIndex,
): LeadForm => {
  const [attributes, setAttributes] = useState(known);
  const inUse = useRef<Offered>({ attributes, tagIndex });
  const form = useForm<FormValues>({
    defaultValues: toForm(lead, attributes),
    resolver: (values, context, options) => resolverFor(inUse.current)(values, context, options),
    mode: 'onTouched',
  });
  const [pack] = useState(() => () => {
    const { attributes: shown, tagIndex: index } = inUse.current;
    return packLead(form.getValues(), shown, index).lead;
  });
  useLayoutEffect(() => {
    const before = inUse.current;
    if (before.attributes === known) {
      inUse.current = { ...before, tagIndex };
      return;
    }
    const moved = toForm(pack(), known);
    inUse.current = { attributes: known, tagIndex };
    setAttributes(known);
    form.setValue('known', moved.known);
    // A row whose attribute has an own field moves there.
    for (const key of keysOfKind('line')) {
      if (moved[key] !== form.getValues(key)) form.setValue(key, moved[key], { shouldDirty: true });
    }
    // Unchanged rows keep their inputs: new inputs would lose the cursor and a half-typed date.
    if (!isSame(moved.customAttributes, form.getValues('customAttributes'))) {
      form.setValue('customAttributes', moved.customAttributes);
    }
  }, [form, known, tagIndex, pack]);
  return { form, attributes, pack };
};
