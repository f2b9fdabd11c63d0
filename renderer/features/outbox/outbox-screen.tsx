import { Send } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { useDiscardEntry } from '../../lib/mutations.ts';
import { useOutbox } from '../../lib/queries.ts';
import { useNow } from '../../lib/use-now.ts';
import { Banner } from '../../ui/banner.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { OutboxRow } from './outbox-row.tsx';

type OnEdit = (draft: EntrySummary, refused: EntrySummary) => void;

const DiscardQuestion = (props: {
  readonly entry: EntrySummary | null;
  readonly onConfirm: (entry: EntrySummary) => void;
  readonly onCancel: () => void;
}) => {
  const { entry } = props;
  return (
    <ConfirmDialog
      isOpen={entry !== null}
      isDanger
      title="Discard this lead?"
      confirmLabel="Discard lead"
      cancelLabel="Keep it"
      onCancel={props.onCancel}
      onConfirm={() => entry && props.onConfirm(entry)}
    >
      {entry?.state.kind === 'uncertain'
        ? `Intercom may already have ${leadTitle(entry.lead)}. Discarding changes nothing there.`
        : `${entry ? leadTitle(entry.lead) : 'It'} is not sent to Intercom. It stays in the history.`}
    </ConfirmDialog>
  );
};

const OutboxRows = (props: { entries: readonly EntrySummary[]; onEdit: OnEdit }) => {
  const [doomed, setDoomed] = useState<EntrySummary | null>(null);
  const discard = useDiscardEntry();
  const now = useNow();
  return (
    <>
      {discard.error && <Banner tone="bad">{discard.error.message}</Banner>}
      <EntryList label="Outbox">
        {props.entries.map((entry) => (
          <OutboxRow
            key={entry.id}
            entry={entry}
            now={now}
            onEdit={props.onEdit}
            onDiscard={setDoomed}
          />
        ))}
      </EntryList>
      <DiscardQuestion
        entry={doomed}
        onCancel={() => setDoomed(null)}
        onConfirm={({ id }) => {
          discard.mutate(id);
          setDoomed(null);
        }}
      />
    </>
  );
};

const showOutbox = (outbox: ReturnType<typeof useOutbox>, onEdit: OnEdit): ReactNode => {
  if (outbox.isPending) return <Loading label="Reading the outbox…" />;
  if (outbox.isError)
    return (
      <ErrorState
        title="The outbox could not be read"
        message={outbox.error.message}
        onRetry={() => void outbox.refetch()}
      />
    );
  if (outbox.data.length === 0)
    return (
      <EmptyState icon={<Send />} title="Nothing waits">
        Leads stand here from the moment you create them until Intercom has them.
      </EmptyState>
    );
  return <OutboxRows entries={outbox.data} onEdit={onEdit} />;
};

/** The entries between submitted and settled. */
export const OutboxScreen = ({ onEdit }: { readonly onEdit: OnEdit }) => {
  const outbox = useOutbox();
  return <Screen title="Outbox">{showOutbox(outbox, onEdit)}</Screen>;
};
