import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { MAX_NOTE_LENGTH } from '../../../../preload/contract/lead.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import { isMac } from '../../../lib/key-combo.ts';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import type { FormValues } from '../form-values.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import { capText } from './cap-input.ts';
import { useIsProposed } from './lead-text-field.tsx';

const CAPPED = `Cut to ${MAX_NOTE_LENGTH.toLocaleString('en')} characters, which is all that a note holds.`;

/** The note. Enter makes a new line here, and Tab moves to the next field. */
export const LeadNoteField = () => {
  const { control, register, getFieldState } = useFormContext<FormValues>();
  const formState = useFormState({ control, name: 'note', exact: true });
  const [isCapped, setCapped] = useState(false);
  const { error } = getFieldState('note', formState);
  const isProposed = useIsProposed('note');
  const { undo } = useLeadFormContext();
  const input = register('note');
  const capped = isCapped ? ({ tone: 'warning', text: CAPPED } as const) : null;
  return (
    <TextAreaField
      {...input}
      label={fieldLabel('note')}
      // macOS has its own dictionaries. On other systems, Chromium would download one.
      spellCheck={isMac()}
      isProposed={isProposed}
      message={error?.message ? { tone: 'error', text: error.message } : capped}
      onChange={(event) => {
        const area = event.currentTarget;
        const isTooLong = area.value.length > MAX_NOTE_LENGTH;
        setCapped(isTooLong);
        if (!isTooLong) return void input.onChange(event);
        undo.change(() => {
          area.value = capText(area.value, MAX_NOTE_LENGTH);
          void input.onChange(event);
        });
      }}
    />
  );
};
