import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { DAYS_IN_BIN } from '../../../preload/contract/bin.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { useEntryAction } from '../../lib/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { EntryItem, EntryList } from '../../ui/entry-list.tsx';
import { KeptFocus } from '../../ui/kept-focus.tsx';
import { EmptyState } from '../../ui/list-states.tsx';
import { Name } from '../../ui/name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useBin } from './api.ts';
import styles from './bin.module.css';

type BinItemProps = {
  readonly entry: EntrySummary;
  readonly now: number;
  readonly onRestored: (entry: EntrySummary) => void;
};

const BinItem = ({ entry, now, onRestored }: BinItemProps) => {
  const ask = useEntryAction(onRestored);
  const words = describeState(entry.state, now);
  const at = entry.state.kind === 'discarded' ? entry.state.at : entry.updatedAt;
  return (
    <EntryItem
      title={leadTitle(entry.lead)}
      state={<StateText tone={words.tone}>{words.label}</StateText>}
      detail={
        <>
          {formatMoment(at, now)} · {words.detail}
          {ask.error && <strong role="alert"> {ask.error.message}</strong>}
        </>
      }
      actions={
        <Button onPress={() => !ask.isPending && ask.mutate({ entry, action: 'restore' })}>
          Restore
        </Button>
      }
    />
  );
};

type BinListProps = {
  readonly entries: readonly EntrySummary[];
  readonly onRestored: (entry: EntrySummary) => void;
};

const BinList = ({ entries, onRestored }: BinListProps) => {
  const [now] = useState(() => Date.now());
  return (
    <EntryList label="Bin">
      {entries.map((entry) => (
        <BinItem key={entry.id} entry={entry} now={now} onRestored={onRestored} />
      ))}
    </EntryList>
  );
};

const NothingInBin = () => (
  <EmptyState icon={<Trash2 />} title="The bin is empty">
    What you discard is kept here for {DAYS_IN_BIN} days.
  </EmptyState>
);

const Restored = ({ entry }: { readonly entry: EntrySummary }) => (
  <>
    <Name>{leadTitle(entry.lead)}</Name> is back in{' '}
    {entry.state.kind === 'draft' ? 'the drafts' : 'the outbox'}.
  </>
);

/** The entries that the rep discarded and can still restore. */
export const Bin = () => {
  const bin = useBin();
  const [restored, setRestored] = useState<EntrySummary | null>(null);
  return (
    <>
      <p role="status" className={styles.line}>
        {restored ? (
          <Restored entry={restored} />
        ) : (
          `What you discard is kept for ${DAYS_IN_BIN} days and can be restored.`
        )}
      </p>
      <KeptFocus>
        <QueryView
          query={bin}
          loading="Reading the bin…"
          errorTitle="The bin could not be read"
          empty={<NothingInBin />}
        >
          {(entries) => <BinList entries={entries} onRestored={setRestored} />}
        </QueryView>
      </KeptFocus>
    </>
  );
};
