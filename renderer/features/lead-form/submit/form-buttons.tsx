import { useId } from 'react';
import { COMMANDS } from '../../../lib/command-list.ts';
import type { CommandInfo } from '../../../lib/commands.ts';
import { formatKeys, speakKeys } from '../../../lib/key-combo.ts';
import { Button } from '../../../ui/button.tsx';
import type { Autosave } from '../autosave.ts';
import styles from '../lead-form.module.css';
import { SaveState } from './save-state.tsx';
import type { NextDraft } from './use-submission.ts';

type FormButtonsProps = {
  readonly autosave: Autosave;
  readonly onCreate: (next: NextDraft) => void;
  readonly onNewDraft: () => void;
};

type CommandButtonProps = {
  readonly command: CommandInfo;
  readonly look?: 'primary' | 'quiet';
  /** Enter in the last field moves to this button. */
  readonly isEnd?: boolean;
  readonly onPress: () => void;
};

/** A button that shows the keys of its command. */
const CommandButton = ({ command, look, isEnd = false, onPress }: CommandButtonProps) => {
  const id = useId();
  const [combo] = command.keys;
  return (
    <>
      <Button
        {...(look ? { look } : {})}
        {...(isEnd ? { 'data-enter-end': true } : {})}
        aria-describedby={id}
        onPress={onPress}
      >
        {command.title}
        {combo && (
          <kbd aria-hidden className={styles.keys}>
            {formatKeys(combo).join(' ')}
          </kbd>
        )}
      </Button>
      <span id={id} hidden>
        {combo && speakKeys(combo)}
      </span>
    </>
  );
};

/** The main button is no submit button, so that the browser does not press it on Enter. */
export const FormButtons = ({ autosave, onCreate, onNewDraft }: FormButtonsProps) => (
  <div className={styles.buttons}>
    <CommandButton
      command={COMMANDS.create}
      look="primary"
      isEnd
      onPress={() => onCreate('blank')}
    />
    <CommandButton
      command={COMMANDS.createKeepingCompany}
      look="quiet"
      onPress={() => onCreate('same-company')}
    />
    <CommandButton command={COMMANDS.newDraft} look="quiet" onPress={onNewDraft} />
    <SaveState autosave={autosave} />
  </div>
);
