import { Check } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Banner } from '../../../ui/banner.tsx';
import type { Autosave } from '../autosave.ts';
import styles from '../lead-form.module.css';

const WORDS = { untouched: '', unsaved: 'Saving…', saved: 'Saved', failed: 'Not saved' } as const;

type SaveStateProps = { readonly autosave: Autosave };

export const SaveState = ({ autosave }: SaveStateProps) => {
  const { kind } = useSyncExternalStore(autosave.subscribe, autosave.getState);
  return (
    <span className={styles.saveState} data-kind={kind}>
      {kind === 'saved' && <Check aria-hidden />}
      {WORDS[kind]}
    </span>
  );
};

/** Says at once that the draft was not stored, before the rep types more. */
export const SaveFailure = ({ autosave }: SaveStateProps) => {
  const state = useSyncExternalStore(autosave.subscribe, autosave.getState);
  if (state.kind !== 'failed') return null;
  return (
    <Banner tone="bad">
      <strong>Not saved.</strong> {state.error.message}
    </Banner>
  );
};
