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
import { toFormPath } from './field-path.ts';
import { type FormValues, packLead, toForm } from './form-values.ts';

/**
 * Fields whose control holds what it cannot pass on: a date without its year has an empty value, and
 * would be left out without a word.
 */
const findIncomplete = ({ names = [], fields }: ResolverOptions<FormValues>) =>
  names.filter((name) => {
    const field: Field['_f'] | undefined = get(fields, name);
    return field?.ref instanceof HTMLInputElement && field.ref.validity.badInput;
  });

const INCOMPLETE = 'This date is not complete. Finish it, or clear it.';

/** Every reason why Intercom could not take the lead, at the field where it stands in the form. */
const resolverFor =
  (attributes: readonly AttributeInfo[]): Resolver<FormValues> =>
  (values, _context, options) => {
    const { lead, places } = packLead(values, attributes);
    const parsed = leadSchema.safeParse(lead);
    const incomplete = findIncomplete(options);
    if (parsed.success && incomplete.length === 0) return { values, errors: {} };
    const errors: FieldErrors<FormValues> = {};
    for (const field of incomplete) set(errors, field, { type: 'lead', message: INCOMPLETE });
    for (const { path, message } of parsed.error?.issues ?? []) {
      const field = toFormPath(path.join('.'), places) ?? 'root';
      set(errors, field, { type: 'lead', message });
    }
    return { values: {}, errors };
  };

export type LeadForm = {
  readonly form: UseFormReturn<FormValues>;
  readonly attributes: readonly AttributeInfo[];
  /** The lead as it stands in the form. */
  readonly pack: () => TypedLead;
};

/**
 * The form for one lead. The workspace's attributes may become known, or change, while it is open: what
 * was typed then moves to the control that is there for it.
 */
export const useLeadForm = (lead: TypedLead, known: readonly AttributeInfo[]): LeadForm => {
  const [attributes, setAttributes] = useState(known);
  const inUse = useRef(attributes);
  const form = useForm<FormValues>({
    defaultValues: toForm(lead, attributes),
    resolver: (values, context, options) => resolverFor(inUse.current)(values, context, options),
    mode: 'onTouched',
  });
  useLayoutEffect(() => {
    if (inUse.current === known) return;
    const current = packLead(form.getValues(), inUse.current).lead;
    inUse.current = known;
    setAttributes(known);
    form.reset(toForm(current, known), { keepTouched: true, keepErrors: true });
  }, [form, known]);
  const [pack] = useState(() => () => packLead(form.getValues(), inUse.current).lead);
  return { form, attributes, pack };
};
