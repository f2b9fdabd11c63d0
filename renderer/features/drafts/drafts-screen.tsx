import { FilePen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { useDiscardEntry } from '../../lib/mutations.ts';
import { useDrafts } from '../../lib/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EntryItem, EntryList } from '../../ui/entry-list.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StateText } from '../../ui/state-text.tsx';

type OnEdit = (draft: EntrySummary) => void;

const contactLine = ({ lead }: EntrySummary): string =>
  [lead.email, lead.phone].filter((text) => text !== '' && text !== leadTitle(lead)).join(' · ');

type DraftItemProps = {
  readonly draft: EntrySummary;
  readonly now: number;
  readonly onEdit: OnEdit;
  readonly onDiscard: (draft: EntrySummary) => void;
};

const DraftItem = ({ draft, now, onEdit, onDiscard }: DraftItemProps) => (
  <EntryItem
    title={leadTitle(draft.lead)}
    state={<StateText tone="quiet">{describeState(draft.state, now).label}</StateText>}
    detail={[contactLine(draft), `Saved ${formatMoment(draft.updatedAt, now)}`]
      .filter(Boolean)
      .join(' · ')}
    actions={
      <>
        <Button onPress={() => onEdit(draft)}>Edit</Button>
        <Button onPress={() => onDiscard(draft)}>Discard</Button>
      </>
    }
  />
);

const DraftRows = (props: {
  readonly drafts: readonly EntrySummary[];
  readonly onEdit: OnEdit;
}) => {
  const [doomed, setDoomed] = useState<EntrySummary | null>(null);
  const discard = useDiscardEntry();
  const [now] = useState(() => Date.now());
  return (
    <>
      {discard.error && <Banner tone="bad">{discard.error.message}</Banner>}
      <EntryList label="Drafts">
        {props.drafts.map((draft) => (
          <DraftItem
            key={draft.id}
            draft={draft}
            now={now}
            onEdit={props.onEdit}
            onDiscard={setDoomed}
          />
        ))}
      </EntryList>
      <ConfirmDialog
        isOpen={doomed !== null}
        isDanger
        title="Discard this draft?"
        confirmLabel="Discard draft"
        cancelLabel="Keep it"
        onCancel={() => setDoomed(null)}
        onConfirm={() => {
          if (doomed) discard.mutate(doomed.id);
          setDoomed(null);
        }}
      >
        {doomed && leadTitle(doomed.lead)} leaves the drafts. It was never sent to Intercom.
      </ConfirmDialog>
    </>
  );
};

/** Leads that were begun and not submitted. */
export const DraftsScreen = ({ onEdit }: { readonly onEdit: OnEdit }) => {
  const drafts = useDrafts();
  return <Screen title="Drafts">{showDrafts(drafts, onEdit)}</Screen>;
};

const showDrafts = (drafts: ReturnType<typeof useDrafts>, onEdit: OnEdit): ReactNode => {
  if (drafts.isPending) return <Loading label="Reading your drafts…" />;
  if (drafts.isError)
    return (
      <ErrorState
        title="The drafts could not be read"
        message={drafts.error.message}
        onRetry={() => void drafts.refetch()}
      />
    );
  if (drafts.data.length === 0)
    return (
      <EmptyState icon={<FilePen />} title="No drafts">
        What you type under New lead is kept here until you create the lead.
      </EmptyState>
    );
  return <DraftRows drafts={drafts.data} onEdit={onEdit} />;
};
