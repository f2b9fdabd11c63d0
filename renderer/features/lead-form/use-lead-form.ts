import { useLayoutEffect, useRef, useState } from 'react';
import { type FieldErrors, type Resolver, set, type UseFormReturn, useForm } from 'react-hook-form';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import { leadSchema, type TypedLead } from '../../../preload/contract/lead.ts';
import { toFormPath } from './field-path.ts';
import { type FormValues, packLead, toForm } from './form-values.ts';

/** Every reason why Intercom could not take the lead, at the field where it stands in the form. */
const resolverFor =
  (attributes: readonly AttributeInfo[]): Resolver<FormValues> =>
  (values) => {
    const { lead, places } = packLead(values, attributes);
    const parsed = leadSchema.safeParse(lead);
    if (parsed.success) return { values, errors: {} };
    const errors: FieldErrors<FormValues> = {};
    for (const { path, message } of parsed.error.issues) {
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
