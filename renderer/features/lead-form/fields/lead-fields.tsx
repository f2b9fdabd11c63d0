import { memo } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { attributeOf, type FieldId } from '../../../../preload/contract/campaign.ts';
import type { AttributeInfo, Catalog } from '../../../../preload/contract/catalog.ts';
import { leftOutHint, optionProblem } from '../../../../preload/contract/list-options.ts';
import { FIELD_LABELS } from '../../../lib/field-words.ts';
import { listChoices } from '../../../lib/list-choices.ts';
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
  /** What is wrong whether the rep has been here or not. */
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

/** A custom attribute of the workspace, under its label, with the control that fits its type. */
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

/** A choice that the list does not offer any more stands among the others, and is told at once. */
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
      label={FIELD_LABELS.unsubscribed}
      hint="Intercom sends no marketing emails to this lead."
    />
  );
};

/** One field of the lead. */
const LeadField = memo(({ id }: { readonly id: FieldId }) => {
  const { attributes, catalog } = useLeadFormContext();
  const attribute = attributeOf(id);
  if (attribute !== null) {
    const index = attributes.findIndex(({ name }) => name === attribute);
    const info = attributes[index];
    return info ? <AttributeField info={info} index={index} /> : null;
  }
  const companies = catalog.companies.map(({ name }) => name);
  switch (id) {
    case 'name':
      return <LeadTextField name="name" label={FIELD_LABELS.name} />;
    case 'email':
      return (
        <LeadTextField
          name="email"
          label={FIELD_LABELS.email}
          inputMode="email"
          findWarning={emailWarning}
        />
      );
    case 'phone':
      return (
        <LeadTextField
          name="phone"
          label={FIELD_LABELS.phone}
          inputMode="tel"
          findWarning={phoneWarning}
        />
      );
    case 'company':
      return (
        <LeadTextField
          name="company"
          label={FIELD_LABELS.company}
          complete={(typed) => completeText(typed, companies)}
        />
      );
    case 'tags':
      return <LeadTagsField />;
    case 'note':
      return <LeadNoteField />;
    case 'owner':
      return (
        <ChoiceField name="ownerId" label={FIELD_LABELS.owner} options={ownerOptions(catalog)} />
      );
    case 'avatarUrl':
      return <LeadTextField name="avatarUrl" label={FIELD_LABELS.avatarUrl} inputMode="url" />;
    case 'unsubscribed':
      return <UnsubscribedField />;
    case 'userAgent':
      return <LeadTextField name="userAgent" label={FIELD_LABELS.userAgent} />;
    default:
      return null;
  }
});

/** Fields that take the whole width. */
const isWide = (id: FieldId): boolean => id === 'name' || id === 'note';

/** The lead's fields in their order, which is that of Tab as well. */
export const LeadFields = ({ fields }: { readonly fields: readonly FieldId[] }) => (
  <div className={styles.grid}>
    {fields.map((id) => (
      <div key={id} data-field={id} className={isWide(id) ? styles.wide : undefined}>
        <LeadField id={id} />
      </div>
    ))}
  </div>
);
