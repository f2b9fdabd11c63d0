import { useState } from 'react';
import {
  MAX_HOLD_SECONDS,
  type Settings,
  settingsSchema,
} from '../../../preload/contract/status.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Message } from '../../ui/field-message.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSaveSettings, useSettings } from './api.ts';
import styles from './settings.module.css';

const HINT = `A new lead can be taken back this long before it is sent; 0 sends it at once.`;
const NOT_A_TIME = `Give a whole number of seconds from 0 to ${MAX_HOLD_SECONDS}.`;

const parseSeconds = (text: string): number | null =>
  text.trim() === ''
    ? null
    : (settingsSchema.shape.holdSeconds.safeParse(Number(text)).data ?? null);

const UndoField = ({ settings }: { readonly settings: Settings }) => {
  // Null while the field shows the stored value.
  const [text, setText] = useState<string | null>(null);
  const save = useSaveSettings();
  const isInvalid = text !== null && parseSeconds(text) === null;

  const change = (typed: string) => {
    setText(typed);
    const holdSeconds = parseSeconds(typed);
    if (holdSeconds !== null) save.mutate({ ...settings, holdSeconds });
  };
  const leave = () => {
    if (text === null || isInvalid) return;
    if (save.isError) change(text);
    else setText(null);
  };
  const message = (): Message | null => {
    if (isInvalid) return { tone: 'error', text: NOT_A_TIME };
    if (save.error) return { tone: 'error', text: save.error.message };
    return save.isSuccess ? { tone: 'note', text: 'Saved.' } : null;
  };
  return (
    <div className={styles.short}>
      <TextField
        label="Undo window in seconds"
        type="number"
        min={0}
        max={MAX_HOLD_SECONDS}
        step={1}
        value={text ?? String(settings.holdSeconds)}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={leave}
        hint={HINT}
        message={message()}
      />
    </div>
  );
};

/** How long Galena holds a submitted lead. Each valid number is stored at once. */
export const UndoWindow = () => {
  const settings = useSettings();
  if (settings.isPending) return null;
  if (settings.isError)
    return (
      <Banner
        tone="bad"
        action={<Button onPress={() => void settings.refetch()}>Try again</Button>}
      >
        The settings could not be read. {settings.error.message}
      </Banner>
    );
  return <UndoField settings={settings.data} />;
};
