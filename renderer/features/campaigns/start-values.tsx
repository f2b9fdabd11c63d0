import { useFormContext, useWatch } from 'react-hook-form';
import { attributeField } from '../../../preload/contract/campaign.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import { FIELD_HINTS, FIELD_LABELS } from '../../lib/field-words.ts';
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

/** Those of the workspace, and the one that the campaign names even if nobody knows them any more. */
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
  const hint = { tone: 'note', text: FIELD_HINTS.owner ?? '' } as const;
  return (
    <SelectField
      {...register('ownerId')}
      label={FIELD_LABELS.owner}
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
      label={FIELD_LABELS.tags}
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

type ValueProps = { readonly index: number; readonly attribute: Omit<OfferedAttribute, 'name'> };

const AttributeValue = ({ index, attribute: { label, type } }: ValueProps) => {
  const { register, formState } = useFormContext<CampaignForm>();
  const message = toMessage(formState.errors.attributes?.[index]?.value);
  const field = { ...register(`attributes.${index}.value`), label, message };
  if (type === 'boolean') return <SelectField {...field} options={YES_NO} />;
  return <TextField {...field} type={type === 'date' ? 'date' : 'text'} />;
};

/** A value for each attribute that shows, and for those that have one already. */
const AttributeValues = ({ attributes }: Pick<CampaignCatalog, 'attributes'>) => {
  const { control } = useFormContext<CampaignForm>();
  const [rows, values] = useWatch({ control, name: ['rows', 'attributes'] });
  return values.map(({ name, value }, index) => {
    const field = attributeField(name);
    const isShown = rows.some((row) => row.field === field && row.isShown);
    if (!isShown && value === '') return null;
    const type = attributes.find((known) => known.name === name)?.type ?? 'text';
    const { label } = describeField(field, attributes);
    return <AttributeValue key={name} index={index} attribute={{ label, type }} />;
  });
};

/** What a new lead holds before anybody types. */
export const StartValues = ({ admins, attributes, tagIndex }: CampaignCatalog) => {
  const { register, formState } = useFormContext<CampaignForm>();
  const { errors } = formState;
  return (
    <>
      <TextField
        {...register('company')}
        label={FIELD_LABELS.company}
        message={toMessage(errors.company)}
      />
      <Tags index={tagIndex} />
      <TextAreaField
        {...register('note')}
        label={FIELD_LABELS.note}
        rows={3}
        hint="{campaign} and {date} are filled in for each lead."
        message={toMessage(errors.note)}
      />
      <Owner admins={admins} />
      <AttributeValues attributes={attributes} />
      <CheckboxField
        {...register('isUnsubscribed')}
        label={FIELD_LABELS.unsubscribed}
        hint="Intercom sends these leads no campaigns by email."
      />
    </>
  );
};
