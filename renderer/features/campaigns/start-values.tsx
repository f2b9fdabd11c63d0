import { useFormContext, useWatch } from 'react-hook-form';
import { attributeField } from '../../../preload/contract/campaign.ts';
import { optionProblem } from '../../../preload/contract/list-options.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import { fieldHint, fieldLabel } from '../../lib/field-words.ts';
import { listChoices } from '../../lib/list-choices.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import type { Message } from '../../ui/field-message.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type CampaignForm, describeField } from './campaign-form.ts';
import type { CampaignCatalog, OfferedAttribute } from './use-campaign-catalog.ts';

const YES_NO = [
  { value: '', label: '' },
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const;

export const toMessage = (error: { readonly message?: string } | undefined): Message | null =>
  error?.message ? { tone: 'error', text: error.message } : null;

/** The workspace's teammates, and the campaign's owner even if the workspace no longer has them. */
const ownerOptions = (admins: CampaignCatalog['admins'], ownerId: string) => {
  const isKnown = ownerId === '' || admins.some(({ id }) => id === ownerId);
  return [
    { value: '', label: 'Nobody' },
    ...(isKnown ? [] : [{ value: ownerId, label: `Teammate ${ownerId}` }]),
    ...admins.map(({ id, name }) => ({ value: id, label: name })),
  ];
};

const Owner = ({ admins }: Pick<CampaignCatalog, 'admins'>) => {
  const { register, formState } = useFormContext<CampaignForm>();
  const hint = { tone: 'note', text: fieldHint('owner') ?? '' } as const;
  return (
    <SelectField
      {...register('ownerId')}
      label={fieldLabel('owner')}
      options={ownerOptions(admins, formState.defaultValues?.ownerId ?? '')}
      message={toMessage(formState.errors.ownerId) ?? hint}
    />
  );
};

const Tags = ({ index }: { readonly index: TagIndex }) => {
  const { control, register, setValue, formState } = useFormContext<CampaignForm>();
  const tokens = useWatch({ control, name: 'tokens' });
  return (
    <TagField
      {...register('tags')}
      label={fieldLabel('tags')}
      hint="A comma ends a tag. ← goes to those that are chosen."
      message={toMessage(formState.errors.tags)}
      tags={tokens}
      index={index}
      onTags={(tags, rest) => {
        setValue('tokens', tags, { shouldDirty: true });
        setValue('tags', rest, { shouldDirty: true });
      }}
    />
  );
};

type ValueProps = {
  readonly index: number;
  readonly label: string;
  readonly value: string;
  /** Null if the workspace has no such attribute or Galena does not know. */
  readonly attribute: OfferedAttribute | null;
  /** Why new leads cannot start with the value, or null. */
  readonly stale: string | null;
};

const AttributeValue = ({ index, label, value, attribute, stale }: ValueProps) => {
  const { register, formState } = useFormContext<CampaignForm>();
  const error = toMessage(formState.errors.attributes?.[index]?.value);
  const message = error ?? (stale === null ? null : ({ tone: 'warning', text: stale } as const));
  const field = { ...register(`attributes.${index}.value`), label, message };
  switch (attribute?.type) {
    case 'boolean':
      return <SelectField {...field} options={YES_NO} />;
    case 'list':
      return (
        <SelectField
          {...field}
          options={[{ value: '', label: '' }, ...listChoices(attribute, value)]}
        />
      );
    default:
      return <TextField {...field} type={attribute?.type === 'date' ? 'date' : 'text'} />;
  }
};

const GONE =
  'The workspace has no such attribute any more. New leads start without it; clear it here.';

const staleValue = (
  value: string,
  attribute: OfferedAttribute | null,
  knowsAttributes: boolean,
): string | null => {
  if (value === '') return null;
  if (attribute === null) return knowsAttributes ? GONE : null;
  return attribute.type === 'list' ? optionProblem(value, attribute) : null;
};

/** A control for each attribute that shows or already has a value. */
const AttributeValues = ({
  attributes,
  knowsAttributes,
}: Pick<CampaignCatalog, 'attributes' | 'knowsAttributes'>) => {
  const { control } = useFormContext<CampaignForm>();
  const [rows, values] = useWatch({ control, name: ['rows', 'attributes'] });
  return values.map(({ name, value }, index) => {
    const field = attributeField(name);
    const isShown = rows.some((row) => row.field === field && row.isShown);
    if (!isShown && value === '') return null;
    const attribute = attributes.find((known) => known.name === name) ?? null;
    const { label } = describeField(field, attributes);
    const stale = staleValue(value, attribute, knowsAttributes);
    return <AttributeValue key={name} {...{ index, label, value, attribute, stale }} />;
  });
};

/** The values that a new lead starts with. */
export const StartValues = ({ admins, tagIndex, ...catalog }: CampaignCatalog) => {
  const { register, formState } = useFormContext<CampaignForm>();
  const { errors } = formState;
  return (
    <>
      <TextField
        {...register('company')}
        label={fieldLabel('company')}
        message={toMessage(errors.company)}
      />
      <Tags index={tagIndex} />
      <TextAreaField
        {...register('note')}
        label={fieldLabel('note')}
        rows={3}
        hint="{campaign} and {date} are filled in for each lead."
        message={toMessage(errors.note)}
      />
      <Owner admins={admins} />
      <AttributeValues {...catalog} />
      <CheckboxField
        {...register('isUnsubscribed')}
        label={fieldLabel('unsubscribed')}
        hint="Intercom sends these leads no campaigns by email."
      />
    </>
  );
};
