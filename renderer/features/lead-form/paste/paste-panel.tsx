import { useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import { KEEP_KEYS } from '../../../lib/command-list.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import { formatKeys } from '../../../lib/key-combo.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import type { FormValues } from '../form-values.ts';
import styles from '../lead-form.module.css';
import { useLeadFormContext } from '../lead-form-context.ts';
import type { Offer } from './paste-store.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

type OfferProps = { readonly offer: Offer };

const OfferButtons = ({ offer: { fields, rest } }: OfferProps) => {
  const { paste, undo } = useLeadFormContext();
  const { getValues, setValue } = useFormContext<FormValues>();
  const addToNote = () => {
    const lines = [getValues('note').trim(), ...rest].filter((line) => line !== '');
    setValue('note', lines.join('\n'), { shouldDirty: true, shouldTouch: true });
    paste.keep();
  };
  return (
    <>
      {fields.length > 0 && (
        <Button onPress={() => undo.change(paste.restore)}>Restore (Esc)</Button>
      )}
      {rest.length > 0 && (
        <Button onPress={() => undo.change(addToNote)}>Rest into the note</Button>
      )}
      <Button onPress={paste.keep}>Keep ({formatKeys(KEEP_KEYS).join(' ')})</Button>
    </>
  );
};

const OfferText = ({ offer: { fields, rest, message } }: OfferProps) => {
  const labels = fields.map((field) => fieldLabel(field));
  return (
    <>
      {message && `${message} `}
      {fields.length > 0 && `Filled in from the paste: ${LIST.format(labels)}. `}
      {rest.length > 0 && (
        <>
          Not used:
          <ul aria-label="Not used from the paste" className={styles.rest}>
            {rest.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and they never move
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Shows what a paste filled in and its rest. Always mounted, so that screen readers hear it. */
export const PastePanel = () => {
  const { paste } = useLeadFormContext();
  const offer = useSyncExternalStore(paste.subscribe, paste.get);
  return (
    <div role="status" aria-label="Pasted">
      {offer && (
        <Banner tone="note" action={<OfferButtons offer={offer} />}>
          <OfferText offer={offer} />
        </Banner>
      )}
    </div>
  );
};
