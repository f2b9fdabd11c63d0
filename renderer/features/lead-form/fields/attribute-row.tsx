import { X } from 'lucide-react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import {
  ATTRIBUTE_TYPES,
  type AttributeType,
} from '../../../../preload/contract/attribute-value.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormValues, keepValue } from '../form-values.ts';
import styles from '../lead-form.module.css';
import { useLeadFormContext } from '../lead-form-context.ts';
import { completeText } from '../suggestions/completions.ts';
import { meantName, nameWarning } from './attribute-names.ts';
import { LeadTextField } from './lead-text-field.tsx';

const TYPE_LABELS: Readonly<Record<AttributeType, string>> = {
  text: 'Text',
  integer: 'Whole number',
  number: 'Number',
  boolean: 'Yes/no',
  date: 'Date',
  list: 'List',
};
/** A free row has no options, so it cannot have the type `list`. */
const TYPE_OPTIONS = ATTRIBUTE_TYPES.filter((type) => type !== 'list').map((value) => ({
  value,
  label: TYPE_LABELS[value],
}));

const INPUT_MODES = {
  text: 'text',
  list: 'text',
  date: 'text',
  integer: 'numeric',
  number: 'decimal',
} as const;

const YES_NO_OPTIONS = [
  { value: '', label: '' },
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const;

type RowProps = { readonly index: number };

const ValueField = ({ index }: RowProps) => {
  const { control, register, getFieldState } = useFormContext<FormValues>();
  const name = `customAttributes.${index}.value` as const;
  const type = useWatch({ control, name: `customAttributes.${index}.type` });
  const formState = useFormState({ control, name, exact: true });
  const { error } = getFieldState(name, formState);
  const label = `Value ${index + 1}`;
  if (type === 'boolean') {
    return (
      <SelectField
        {...register(name)}
        label={label}
        options={YES_NO_OPTIONS}
        message={error?.message ? { tone: 'error', text: error.message } : null}
      />
    );
  }
  return (
    <LeadTextField
      key={type}
      name={name}
      label={label}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={INPUT_MODES[type]}
      valueType={type}
    />
  );
};

/** One custom attribute: its name, its type, and the control that fits the type. */
export const AttributeRow = (props: RowProps & { readonly onRemove: () => void }) => {
  const { index, onRemove } = props;
  const { register, getValues, setValue, clearErrors } = useFormContext<FormValues>();
  const { catalog, apiVersion } = useLeadFormContext();
  const value = `customAttributes.${index}.value` as const;
  const type = register(`customAttributes.${index}.type`, {
    onChange: (event: { readonly target: { readonly value: AttributeType } }) => {
      // A free row has no options.
      setValue(value, keepValue(getValues(value), { type: event.target.value, options: [] }));
      clearErrors(value);
    },
  });
  return (
    <li className={styles.row}>
      <LeadTextField
        name={`customAttributes.${index}.name`}
        label={`Attribute ${index + 1}`}
        complete={(typed) =>
          completeText(
            typed,
            catalog.attributes.map(({ name }) => name),
          )
        }
        findWarning={(typed) => nameWarning(typed, catalog, apiVersion === '1.3')}
        findBetter={(typed) => meantName(typed, catalog)}
      />
      <SelectField {...type} label={`Type ${index + 1}`} options={TYPE_OPTIONS} />
      <ValueField index={index} />
      <div className={styles.remove}>
        {/* The button's name is text, not a label: only fields have labels. */}
        <Button look="icon" onPress={onRemove}>
          <X aria-hidden />
          <Hidden>Remove attribute {index + 1}</Hidden>
        </Button>
      </div>
    </li>
  );
};
