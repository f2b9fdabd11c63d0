import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { COMMANDS } from '../lib/command-list.ts';
import { useCommandRegistry, useCommands } from '../lib/commands.ts';
import { formatKeys } from '../lib/key-combo.ts';
import { navigate } from '../lib/router.ts';
import styles from './app-commands.module.css';
import { CommandPalette } from './command-palette.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

type Opened = 'palette' | 'help';

/**
 * Which dialog is open. Closing returns the focus within the same task, so that the next key
 * reaches the right element.
 */
const useOpened = () => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const before = useRef<Element | null>(null);
  const open = (which: Opened) => {
    before.current = document.activeElement;
    setOpened(which);
  };
  const close = () => {
    flushSync(() => setOpened(null));
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return { opened, open, close };
};

/** The commands of all screens, with the palette and the list of shortcuts. */
export const AppCommands = () => {
  const { opened, open, close } = useOpened();
  const registry = useCommandRegistry();
  useEffect(() => registry.listen(), [registry]);
  useCommands([
    { ...COMMANDS.goToNew, run: () => navigate({ screen: 'new' }) },
    { ...COMMANDS.goToDrafts, run: () => navigate({ screen: 'drafts' }) },
    { ...COMMANDS.goToOutbox, run: () => navigate({ screen: 'outbox' }) },
    { ...COMMANDS.goToHistory, run: () => navigate({ screen: 'history', entryId: null }) },
    { ...COMMANDS.goToSettings, run: () => navigate({ screen: 'settings' }) },
    { ...COMMANDS.goToCampaigns, run: () => navigate({ screen: 'campaigns' }) },
    { ...COMMANDS.goToConnect, run: () => navigate({ screen: 'connect' }) },
    { ...COMMANDS.palette, run: () => open('palette') },
    { ...COMMANDS.help, run: () => open('help') },
  ]);
  return (
    <div className={styles.help}>
      <button type="button" className={styles.button} onClick={() => open('help')}>
        <span aria-hidden className={styles.mark}>
          {formatKeys(COMMANDS.help.keys[0])}
        </span>
        {COMMANDS.help.title}
      </button>
      <CommandPalette isOpen={opened === 'palette'} onClose={close} />
      <ShortcutsDialog isOpen={opened === 'help'} onClose={close} />
    </div>
  );
};
