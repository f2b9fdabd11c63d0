import { useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { FormValues } from './form-values.ts';
import styles from './lead-form.module.css';
import { useLeadFormKit } from './lead-form-kit.ts';
import { nameField } from './use-paste.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** What a paste has filled in and what it left over, with the way back. */
export const PastePanel = () => {
  const { paste } = useLeadFormKit();
  const { getValues, setValue } = useFormContext<FormValues>();
  const offer = useSyncExternalStore(paste.subscribe, paste.get);
  if (offer === null) return null;
  const { fields, rest } = offer;
  const addToNote = () => {
    const lines = [getValues('note').trim(), ...rest].filter((line) => line !== '');
    setValue('note', lines.join('\n'), { shouldDirty: true, shouldTouch: true });
    paste.keep();
  };
  return (
    <Banner
      tone="note"
      action={
        <>
          {fields.length > 0 && <Button onPress={paste.restore}>Restore (Esc)</Button>}
          {rest.length > 0 && <Button onPress={addToNote}>Rest into the note</Button>}
          <Button onPress={paste.keep}>Keep (Ctrl .)</Button>
        </>
      }
    >
      {fields.length > 0 && `Filled in from the paste: ${LIST.format(fields.map(nameField))}.`}
      {rest.length > 0 && (
        <>
          {' '}
          Not used:
          <ul aria-label="Not used from the paste" className={styles.rest}>
            {rest.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and none ever moves
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
};
