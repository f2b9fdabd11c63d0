import { ListPlus, Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { MAX_ATTRIBUTES } from '../../../../preload/contract/lead.ts';
import { Button } from '../../../ui/button.tsx';
import type { FormValues } from '../form-values.ts';
import styles from '../lead-form.module.css';
import { useLeadFormContext } from '../lead-form-context.ts';
import type { MoreFields } from '../use-form-commands.ts';
import { AttributeRow } from './attribute-row.tsx';

type AttributeRowsProps = { readonly more: MoreFields };

/** The attributes that the rep names, and the button for the hidden fields. */
export const AttributeRows = ({ more }: AttributeRowsProps) => {
  const { control } = useFormContext<FormValues>();
  const { undo } = useLeadFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'customAttributes' });
  return (
    <div className={styles.attributes}>
      {fields.length > 0 && (
        <ul>
          {fields.map((field, index) => (
            <AttributeRow
              key={field.id}
              index={index}
              onRemove={() => undo.change(() => remove(index))}
            />
          ))}
        </ul>
      )}
      <Button
        look="quiet"
        isDisabled={fields.length >= MAX_ATTRIBUTES}
        onPress={() =>
          append(
            { name: '', type: 'text', value: '' },
            { focusName: `customAttributes.${fields.length}.name` },
          )
        }
      >
        <Plus aria-hidden />
        Add attribute
      </Button>
      {more.hidden.length > 0 && (
        <Button look="quiet" onPress={() => more.toggle(!more.isShown)}>
          <ListPlus aria-hidden />
          {more.isShown ? 'Fewer fields' : `More fields (${more.hidden.length})`}
        </Button>
      )}
    </div>
  );
};
