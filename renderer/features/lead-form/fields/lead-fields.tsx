import { memo } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { attributeOf, type FieldId, isOwnField } from '../../../../preload/contract/campaign.ts';
import {
  type AttributeInfo,
  type Catalog,
  knowsAttributes,
} from '../../../../preload/contract/catalog.ts';
import { type FieldKind, LEAD_FIELDS } from '../../../../preload/contract/lead-field-table.ts';
import {
  fieldInfo,
  type KeyOfKind,
  type LeadField,
} from '../../../../preload/contract/lead-fields.ts';
import { leftOutHint, optionProblem } from '../../../../preload/contract/list-options.ts';
import type { ApiVersion } from '../../../../preload/contract/session.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import { listChoices } from '../../../lib/list-choices.ts';
import { isInAttribute, ownFields } from '../../../lib/offered-fields.ts';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { FormValues } from '../form-values.ts';
import styles from '../lead-form.module.css';
import { useLeadFormContext } from '../lead-form-context.ts';
import { completeText } from '../suggestions/completions.ts';
import { emailWarning, phoneWarning } from './contact-warnings.ts';
import { LeadNoteField } from './lead-note-field.tsx';
import { LeadTagsField } from './lead-tags-field.tsx';
import { LeadTextField } from './lead-text-field.tsx';

type ChoiceProps = {
  readonly name: 'ownerId' | `known.${number}.value`;
  readonly label: string;
  readonly hint?: string | undefined;
  /** An error that also shows before the rep has visited the field. */
  readonly problem?: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

const ChoiceField = ({ name, label, hint, problem, options }: ChoiceProps) => {
  const { control, register, getFieldState } = useFormContext<FormValues>();
  const formState = useFormState({ control, name, exact: true });
  const { error } = getFieldState(name, formState);
  const note = hint ? ({ tone: 'note', text: hint } as const) : null;
  const text = problem ?? error?.message;
  return (
    <SelectField
      {...register(name)}
      label={label}
      options={[{ value: '', label: '' }, ...options]}
      message={text ? { tone: 'error', text } : note}
    />
  );
};

const ownerOptions = ({ admins }: Catalog) =>
  admins.map(({ id, name, email }) => ({ value: id, label: name || email || id }));

const YES_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const;

const INPUT_MODES = { text: 'text', integer: 'numeric', number: 'decimal', date: 'text' } as const;

/** A custom attribute of the workspace with its label and the control for its type. */
const AttributeField = ({ info, index }: { info: AttributeInfo; index: number }) => {
  const name = `known.${index}.value` as const;
  const label = info.label || info.name;
  const hint = info.description ?? undefined;
  switch (info.type) {
    case 'boolean':
      return <ChoiceField name={name} label={label} hint={hint} options={YES_NO} />;
    case 'list':
      return <ListField name={name} label={label} info={info} />;
    default:
      return (
        <LeadTextField
          name={name}
          label={label}
          {...(hint ? { hint } : {})}
          type={info.type === 'date' ? 'date' : 'text'}
          inputMode={INPUT_MODES[info.type]}
          valueType={info.type}
        />
      );
  }
};

type ListProps = Pick<ChoiceProps, 'label'> & {
  readonly name: `known.${number}.value`;
  readonly info: AttributeInfo;
};

/** A list. A value that is not offered any more stays a choice and shows an error at once. */
const ListField = ({ name, label, info }: ListProps) => {
  const { control } = useFormContext<FormValues>();
  const value = useWatch({ control, name, exact: true });
  const hint = [info.description, leftOutHint(info)].filter(Boolean).join(' ');
  return (
    <ChoiceField
      name={name}
      label={label}
      hint={hint || undefined}
      problem={optionProblem(value, info)}
      options={listChoices(info, value)}
    />
  );
};

const UnsubscribedField = () => {
  const { register } = useFormContext<FormValues>();
  return (
    <CheckboxField
      {...register('isUnsubscribed')}
      label={fieldLabel('unsubscribed')}
      hint="Intercom sends no marketing emails to this lead."
    />
  );
};

/** The checks that warn about a field's text. */
const WARNINGS: Readonly<Partial<Record<LeadField, (text: string) => string | null>>> = {
  email: emailWarning,
  phone: phoneWarning,
};

type OwnProps<Kind extends FieldKind> = {
  readonly field: LeadField;
  readonly name: KeyOfKind<Kind>;
};

/** The warning for a field with text that this workspace has no attribute for. */
const homelessWarning = (field: LeadField, catalog: Catalog, version: ApiVersion) => {
  const isOffered = ownFields(catalog.attributes, version).includes(field);
  if (isOffered || !isInAttribute(field) || !knowsAttributes(catalog)) return undefined;
  return (text: string) => (text.trim() === '' ? null : NO_PLACE);
};

const NO_PLACE =
  'This workspace has no attribute for it, so Intercom may refuse the lead. Move it to the note, or clear it.';

const LineField = ({ field, name }: OwnProps<'line'>) => {
  const { catalog, apiVersion } = useLeadFormContext();
  const { label, inputMode } = fieldInfo(field);
  const findWarning = homelessWarning(field, catalog, apiVersion) ?? WARNINGS[field];
  const companies = catalog.companies.map((company) => company.name);
  return (
    <LeadTextField
      name={name}
      label={label}
      {...(inputMode && { inputMode })}
      {...(findWarning && { findWarning })}
      {...(field === 'company' && { complete: (typed) => completeText(typed, companies) })}
    />
  );
};

const OwnerField = ({ field, name }: OwnProps<'owner'>) => {
  const { catalog } = useLeadFormContext();
  return <ChoiceField name={name} label={fieldLabel(field)} options={ownerOptions(catalog)} />;
};

/** A field that every lead has, with the control for its kind. */
const OwnField = ({ field }: { readonly field: LeadField }) => {
  const info = LEAD_FIELDS[field];
  switch (info.kind) {
    case 'line':
      return <LineField field={field} name={info.key} />;
    case 'note':
      return <LeadNoteField />;
    case 'tags':
      return <LeadTagsField />;
    case 'owner':
      return <OwnerField field={field} name={info.key} />;
    case 'tick':
      return <UnsubscribedField />;
  }
};

const FormField = memo(({ id }: { readonly id: FieldId }) => {
  const { attributes } = useLeadFormContext();
  if (isOwnField(id)) return <OwnField field={id} />;
  const index = attributes.findIndex(({ name }) => name === attributeOf(id));
  const info = attributes[index];
  return info ? <AttributeField info={info} index={index} /> : null;
});

/** Whether a field takes the whole width. */
const isWide = (id: FieldId): boolean => isOwnField(id) && fieldInfo(id).isWide === true;

/** The lead's fields in the given order, which is also the order of Tab. */
export const LeadFields = ({ fields }: { readonly fields: readonly FieldId[] }) => (
  <div className={styles.grid}>
    {fields.map((id) => (
      <div key={id} data-field={id} className={isWide(id) ? styles.wide : undefined}>
        <FormField id={id} />
      </div>
    ))}
  </div>
);
