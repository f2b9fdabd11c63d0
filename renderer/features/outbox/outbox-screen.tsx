import { Send } from 'lucide-react';
import { useState } from 'react';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { describeState, type Line, type StateWords } from '../../lib/describe-state.ts';
import { useSession, useStatus } from '../../lib/queries.ts';
import { useNow } from '../../lib/use-now.ts';
import { EntryList } from '../../ui/entry-list.tsx';
import { KeptFocus } from '../../ui/kept-focus.tsx';
import { EmptyState } from '../../ui/list-states.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useOutbox } from './api.ts';
import styles from './outbox.module.css';
import { OutboxNews } from './outbox-news.tsx';
import { type OnEdit, OutboxRow } from './outbox-row.tsx';
import { RetryAll } from './retry-all.tsx';

/** A list of this length may be cut. In a shorter list, the counts differ only for a moment. */
const MIN_CUT_ROWS = 100;

const formatCount = (count: number): string => count.toLocaleString('en');

const CutNotice = ({ shown }: { readonly shown: number }) => {
  const waiting = useStatus().data?.waiting ?? 0;
  if (shown < MIN_CUT_ROWS || waiting <= shown) return null;
  return (
    <p className={styles.cut}>
      Showing the next {formatCount(shown)} of {formatCount(waiting)}.
    </p>
  );
};

/** The words for a row. The row itself has the buttons for the rep's answer. */
const describeRow = ({ state }: EntrySummary, now: number, line?: Line): StateWords => {
  const words = describeState(state, now, line);
  return state.kind === 'asking'
    ? { ...words, next: 'Look for it in Intercom, then answer here' }
    : words;
};

type OutboxRowsProps = {
  readonly entries: readonly EntrySummary[];
  readonly onEdit: OnEdit;
  readonly onAnswered: (after: EntrySummary) => void;
};

const OutboxRows = ({ entries, onEdit, onAnswered }: OutboxRowsProps) => {
  const now = useNow();
  const line = useStatus().data;
  const session = useSession().data;
  const canOpen = session?.kind === 'connected' && !session.workspace.isPractice;
  // The same function while the screen is open, so that unchanged rows do not render.
  const [edit] = useState<OnEdit>(() => onEdit);
  return (
    <>
      <CutNotice shown={entries.length} />
      <EntryList label="Outbox">
        {entries.map((entry) => (
          <OutboxRow
            key={entry.id}
            entry={entry}
            {...describeRow(entry, now, line)}
            onEdit={edit}
            onAnswered={onAnswered}
            canOpen={canOpen}
          />
        ))}
      </EntryList>
    </>
  );
};

const NothingWaits = () => (
  <EmptyState icon={<Send />} title="Nothing waits">
    Leads stand here from the moment you create them until Intercom has them.
  </EmptyState>
);

/** The submitted entries that are not settled yet. */
export const OutboxScreen = ({ onEdit }: { readonly onEdit: OnEdit }) => {
  const [asked, setAsked] = useState<EntrySummary | null>(null);
  return (
    <Screen title="Outbox" tools={<RetryAll />}>
      <OutboxNews asked={asked} />
      <KeptFocus>
        <QueryView
          query={useOutbox()}
          loading="Reading the outbox…"
          errorTitle="The outbox could not be read"
          empty={<NothingWaits />}
        >
          {(entries) => <OutboxRows entries={entries} onEdit={onEdit} onAnswered={setAsked} />}
        </QueryView>
      </KeptFocus>
    </Screen>
  );
};
