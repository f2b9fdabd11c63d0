import { Fragment, useState } from 'react';
import { COMMANDS, FIXED_KEYS } from '../lib/command-list.ts';
import { type CommandInfo, useCommandRegistry } from '../lib/commands.ts';
import { speakKeys } from '../lib/key-combo.ts';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import styles from './shortcuts-dialog.module.css';

const LABEL = 'Keyboard shortcuts';

type Row = Omit<CommandInfo, 'id'>;

/** All known commands, the commands that this screen adds, and the keys with a fixed meaning. */
const collectRows = (here: readonly CommandInfo[]): readonly Row[] => {
  const known: readonly CommandInfo[] = Object.values(COMMANDS);
  const added = here.filter(({ id }) => known.every((other) => other.id !== id));
  return [...known, ...added, ...FIXED_KEYS].filter(({ keys }) => keys.length > 0);
};

const Group = ({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) => (
  <section className={styles.group}>
    <h3>{name}</h3>
    <dl>
      {rows.map((row) => (
        <div key={row.title} className={styles.row}>
          <dt>{row.title}</dt>
          <dd>
            {row.keys.map((combo, index) => (
              <Fragment key={speakKeys(combo)}>
                {index > 0 && ' or '}
                <Keys combo={combo} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Content = ({ onClose }: { readonly onClose: () => void }) => {
  const registry = useCommandRegistry();
  const [rows] = useState(() => collectRows(registry.list()));
  const groups = Map.groupBy(rows, ({ group }) => group);
  return (
    <>
      <header className={styles.head}>
        <h2>{LABEL}</h2>
        <Button onPress={onClose}>Close</Button>
      </header>
      <div className={styles.groups}>
        {[...groups].map(([name, ofGroup]) => (
          <Group key={name} name={name} rows={ofGroup} />
        ))}
      </div>
    </>
  );
};

type ShortcutsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Lists all keys that Galena uses. */
export const ShortcutsDialog = ({ isOpen, onClose }: ShortcutsDialogProps) => (
  <ModalDialog isOpen={isOpen} label={LABEL} place="middle" onClose={onClose}>
    <Content onClose={onClose} />
  </ModalDialog>
);
