import { type KeyboardEvent, useId, useState } from 'react';
import { COMMANDS } from '../lib/command-list.ts';
import { type Command, useCommandRegistry } from '../lib/commands.ts';
import { findCommands } from '../lib/find-commands.ts';
import { isComposing } from '../lib/key-combo.ts';
import { Hidden } from '../ui/hidden.tsx';
import { Keys } from '../ui/keys.tsx';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import styles from './command-palette.module.css';

const LABEL = 'Commands';

/** The new index after a key in a list of `count` options; null: the list does not use the key. */
const step = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

const describeCount = (count: number): string => {
  if (count === 0) return 'No command fits.';
  return count === 1 ? '1 command' : `${count} commands`;
};

type OptionProps = {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

const Option = ({ id, command, isActive, onChoose }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the text box keeps the focus and handles the keys
  <div
    ref={(option) => {
      if (isActive) option?.scrollIntoView({ block: 'nearest' });
    }}
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    className={styles.option}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onChoose}
  >
    <span className={styles.group}>{command.group}</span>{' '}
    <span className={styles.title}>{command.title}</span>{' '}
    {command.keys[0] && <Keys combo={command.keys[0]} />}
  </div>
);

type PaletteProps = { readonly isOpen: boolean; readonly onClose: () => void };

const Content = ({ onClose }: Pick<PaletteProps, 'onClose'>) => {
  const registry = useCommandRegistry();
  const [all] = useState(() => registry.list().filter(({ id }) => id !== COMMANDS.palette.id));
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const found = findCommands(all, text, registry.recent());
  const optionId = (index: number) => `${id}-${index}`;

  const choose = (command: Command | undefined) => {
    if (command === undefined) return;
    // The dialog closes first. An open dialog would keep the focus that the command moves.
    onClose();
    registry.run(command);
  };
  const handleKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (isComposing(nativeEvent) || ctrlKey || metaKey || altKey || found.length === 0) return;
    const next = step(key, active, found.length);
    if (next === null && key !== 'Enter') return;
    event.preventDefault();
    if (next === null) choose(found[active]);
    else setActive(next);
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: a rep who opens the palette wants to type
        autoFocus
        role="combobox"
        aria-label="Find a command"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="What do you want to do?"
        className={styles.box}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={handleKey}
      />
      <div id={id} role="listbox" aria-label={LABEL} className={styles.list}>
        {found.map((command, index) => (
          <Option
            key={command.id}
            id={optionId(index)}
            command={command}
            isActive={index === active}
            onChoose={() => choose(command)}
          />
        ))}
      </div>
      <p role="status" className={found.length === 0 ? styles.nothing : undefined}>
        {found.length === 0 ? describeCount(0) : <Hidden>{describeCount(found.length)}</Hidden>}
      </p>
    </>
  );
};

/** Finds all commands of the screen by a few letters. */
export const CommandPalette = ({ isOpen, onClose }: PaletteProps) => (
  <ModalDialog isOpen={isOpen} label={LABEL} place="top" onClose={onClose}>
    <Content onClose={onClose} />
  </ModalDialog>
);
