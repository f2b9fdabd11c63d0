import { useEffect, useId, useRef, useState } from 'react';
import {
  type Clues,
  emailKey,
  type LocalQuestion,
  type RemoteAnswer,
} from '../../../../preload/contract/duplicates.ts';
import { nameKey } from '../../../../preload/contract/fold-text.ts';
import { isolate } from '../../../../preload/contract/isolate.ts';
import { phoneKey } from '../../../../preload/contract/phone-number.ts';
import { useSession } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryItem, EntryList } from '../../../ui/entry-list.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import { Name } from '../../../ui/name.tsx';
import { StateText } from '../../../ui/state-text.tsx';
import { useLocalDuplicates, useOpenDuplicate, useRemoteDuplicates } from '../api.ts';
import { announceRows, type DuplicateRow, type KnownContact, mergeRows } from './duplicate-rows.ts';
import styles from './duplicates-panel.module.css';

const NAME = 'Possible duplicates';

/** A person's name and company. A name of one word needs its company for a comparison. */
export type Named = Pick<LocalQuestion, 'name' | 'company'>;

type DuplicatesPanelProps = Clues & {
  /** The entry in the form. */
  readonly entryId: string;
  /** The name and the company at the last pause in typing. */
  readonly named: Named;
  /** The contact that the lead updates, or null. */
  readonly updateOf: KnownContact | null;
  /** The pressed button disappears with the rows, so the form takes the focus back. */
  readonly onUpdate: (contact: KnownContact) => void;
  /** The lead becomes a new lead, not an update. The form takes the focus back here too. */
  readonly onCreateAnyway: () => void;
};

/** Announces each row once per lead, also if the row disappears and comes back. */
const useNews = (rows: readonly DuplicateRow[]): string => {
  const told = useRef(new Set<string>());
  const [news, setNews] = useState('');
  useEffect(() => {
    const fresh = rows.filter(({ key }) => !told.current.has(key));
    for (const { key } of fresh) told.current.add(key);
    if (fresh.length > 0) setNews(announceRows(fresh, Date.now()));
    else if (rows.length === 0) setNews('');
  }, [rows]);
  return news;
};

type RowProps = Pick<DuplicatesPanelProps, 'onUpdate'> & {
  readonly row: DuplicateRow;
  readonly now: number;
  readonly canOpen: boolean;
};

const Row = ({ row, now, canOpen, onUpdate }: RowProps) => {
  const open = useOpenDuplicate();
  const { title, common, whereabouts, contactId, updatable } = row;
  return (
    <EntryItem
      title={title}
      state={<StateText tone="quiet">{common}</StateText>}
      detail={
        <>
          {whereabouts(now)}
          {open.error && <strong role="alert"> {open.error.message}</strong>}
        </>
      }
      actions={
        <>
          {canOpen && contactId !== null && (
            <Button onPress={() => open.mutate(contactId)}>Open in Intercom</Button>
          )}
          {updatable && <Button onPress={() => onUpdate(updatable)}>Use as update</Button>}
        </>
      }
    />
  );
};

const noteOf = (remote: RemoteAnswer | undefined): string | null => {
  if (remote === undefined) return null;
  return remote.kind === 'searched'
    ? 'Intercom’s search may be some minutes behind.'
    : remote.message;
};

type RowsProps = Pick<DuplicatesPanelProps, 'onUpdate' | 'onCreateAnyway'> & {
  readonly rows: readonly DuplicateRow[];
  readonly note: string | null;
  readonly canOpen: boolean;
};

const Rows = ({ rows, note, canOpen, onUpdate, onCreateAnyway }: RowsProps) => {
  const id = useId();
  const now = useNow();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={id}>{NAME}</h2>
        <Button onPress={onCreateAnyway}>Create anyway</Button>
      </div>
      <EntryList label="Found">
        {rows.map((row) => (
          <Row key={row.key} row={row} now={now} canOpen={canOpen} onUpdate={onUpdate} />
        ))}
      </EntryList>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
};

type UpdateProps = Pick<DuplicatesPanelProps, 'onCreateAnyway'> & {
  readonly contact: KnownContact;
};

const Update = ({ contact, onCreateAnyway }: UpdateProps) => (
  <section aria-label={NAME} className={styles.panel}>
    <div className={styles.head}>
      <p className={styles.update}>
        This lead updates <Name>{contact.name}</Name> in Intercom.
        {contact.isArchived && ' It is brought back from the archive for that.'}
      </p>
      <Button onPress={onCreateAnyway}>Create a new lead instead</Button>
    </div>
  </section>
);

/** The rows to show. A duplicate that the rep has dismissed is not among them. */
const useDuplicates = ({ entryId, named, email, phone, updateOf }: DuplicatesPanelProps) => {
  const { data: session } = useSession();
  const workspace = session?.kind === 'connected' ? session.workspace : null;
  const { data: local = [] } = useLocalDuplicates({ exceptId: entryId, email, phone, ...named });
  const isWanted = workspace !== null && updateOf === null;
  const { data: remote } = useRemoteDuplicates({ email, phone }, isWanted);
  const [waved, setWaved] = useState<ReadonlySet<string>>(new Set());
  // If the rep has dismissed an address, a longer name brings no new question about that address.
  const contactClue = `${emailKey(email)}\n${phoneKey(phone)}`;
  const nameClue = `name ${nameKey(named.name, named.company)}`;
  const isNew = (clue: string) => !waved.has(clue);
  const rows = mergeRows({
    local: local.filter(({ by }) => isNew(by === 'name' ? nameClue : contactClue)),
    remote: remote?.kind === 'searched' && isNew(contactClue) ? remote.matches : [],
    clues: { email, phone },
    version: workspace?.apiVersion ?? '2.16',
  });
  return {
    rows: updateOf === null ? rows : [],
    note: noteOf(remote),
    canOpen: workspace !== null && !workspace.isPractice,
    waveThrough: () => setWaved(new Set([...waved, contactClue, nameClue])),
  };
};

/**
 * Shows who already has the typed email, phone or name, and offers actions. The panel is empty
 * without duplicates, and it moves no field.
 */
export const DuplicatesPanel = (props: DuplicatesPanelProps) => {
  const { updateOf, onUpdate, onCreateAnyway } = props;
  const { rows, waveThrough, ...shown } = useDuplicates(props);
  const news = useNews(rows);
  const createAnyway = () => {
    waveThrough();
    onCreateAnyway();
  };
  return (
    <>
      {/* Mounted before it has a text: otherwise screen readers would not read the text. */}
      <div aria-live="polite">
        <Hidden>
          {updateOf ? `This lead updates ${isolate(updateOf.name)} in Intercom.` : news}
        </Hidden>
      </div>
      {updateOf && <Update contact={updateOf} onCreateAnyway={onCreateAnyway} />}
      {rows.length > 0 && (
        <Rows {...shown} rows={rows} onUpdate={onUpdate} onCreateAnyway={createAnyway} />
      )}
    </>
  );
};
