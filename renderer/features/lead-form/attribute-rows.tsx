import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { MAX_ATTRIBUTES, type TypedLead } from '../../../preload/contract/lead.ts';
import { Button } from '../../ui/button.tsx';
import { AttributeRow } from './attribute-row.tsx';
import styles from './lead-form.module.css';

export const AttributeRows = () => {
  const { control } = useFormContext<TypedLead>();
  const { fields, append, remove } = useFieldArray({ control, name: 'customAttributes' });
  return (
    <div className={styles.attributes}>
      {fields.length > 0 && (
        <ul>
          {fields.map((field, index) => (
            <AttributeRow key={field.id} index={index} onRemove={() => remove(index)} />
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
    </div>
  );
};
