import { Button } from '../../ui/button.tsx';
import type { Autosave } from './autosave.ts';
import styles from './lead-form.module.css';
import { SaveState } from './save-state.tsx';

const isMac = () => navigator.userAgent.includes('Mac OS');

type FormButtonsProps = {
  readonly autosave: Autosave;
  readonly onCreate: () => void;
  readonly onNewDraft: () => void;
};

/** The main button is no submit button, so that a browser's own idea of Enter cannot press it. */
export const FormButtons = ({ autosave, onCreate, onNewDraft }: FormButtonsProps) => (
  <div className={styles.buttons}>
    <Button look="primary" data-enter-end aria-describedby="create-lead-keys" onPress={onCreate}>
      Create lead
      <kbd aria-hidden className={styles.keys}>
        {isMac() ? '⌘ ↩' : 'Ctrl ↩'}
      </kbd>
    </Button>
    <span id="create-lead-keys" hidden>
      {isMac() ? 'Command+Enter' : 'Control+Enter'}
    </span>
    <Button onPress={onNewDraft}>New draft</Button>
    <SaveState autosave={autosave} />
  </div>
);
