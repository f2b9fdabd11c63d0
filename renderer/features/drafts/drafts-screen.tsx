import { FilePen } from 'lucide-react';
import { useState } from 'react';
import { DAYS_IN_BIN } from '../../../preload/contract/bin.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { isolate } from '../../../preload/contract/isolate.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { useEntryAction } from '../../lib/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EntryItem, EntryList } from '../../ui/entry-list.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { KeptFocus } from '../../ui/kept-focus.tsx';
import { EmptyState } from '../../ui/list-states.tsx';
import { Name } from '../../ui/name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { TabbedView } from '../../ui/tabbed-view.tsx';
import { useDrafts } from './api.ts';
import { Bin } from './bin.tsx';

type OnEdit = (draft: EntrySummary) => void;

const contactLine = ({ lead }: EntrySummary): string =>
  [lead.email, lead.phone]
    .filter((text) => text !== '' && text !== leadTitle(lead))
    .map(isolate)
    .join(' · ');

type DiscardQuestionProps = {
  readonly draft: EntrySummary;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

const DiscardQuestion = ({ draft, onConfirm, onCancel }: DiscardQuestionProps) => (
  <ConfirmDialog
    isOpen
    isDanger
    title="Discard this draft?"
    confirmLabel="Discard draft"
    cancelLabel="Keep it"
    onCancel={onCancel}
    onConfirm={onConfirm}
  >
    <Name>{leadTitle(draft.lead)}</Name> is not submitted. It stays in the bin for {DAYS_IN_BIN}{' '}
    days.
  </ConfirmDialog>
);

type DraftItemProps = {
  readonly draft: EntrySummary;
  readonly now: number;
  readonly onEdit: OnEdit;
  readonly onDiscarded: (draft: EntrySummary) => void;
};

const DraftItem = ({ draft, now, onEdit, onDiscarded }: DraftItemProps) => {
  const [isAsking, setAsking] = useState(false);
  const ask = useEntryAction(onDiscarded);
  const discard = () => {
    setAsking(false);
    ask.mutate({ entry: draft, action: 'discard' });
  };
  const contact = contactLine(draft);
  return (
    <EntryItem
      title={leadTitle(draft.lead)}
      state={<StateText tone="quiet">{describeState(draft.state, now).label}</StateText>}
      detail={
        <>
          {contact && (
            <>
              <Name>{contact}</Name> ·{' '}
            </>
          )}
          Saved {formatMoment(draft.updatedAt, now)}
          {ask.error && <strong role="alert"> {ask.error.message}</strong>}
        </>
      }
      actions={
        <>
          <Button onPress={() => onEdit(draft)}>Edit</Button>
          <Button onPress={() => setAsking(!ask.isPending)}>Discard</Button>
          {isAsking && (
            <DiscardQuestion draft={draft} onConfirm={discard} onCancel={() => setAsking(false)} />
          )}
        </>
      }
    />
  );
};

type DraftListProps = { readonly onEdit: OnEdit };

const NoDrafts = () => (
  <EmptyState icon={<FilePen />} title="No drafts">
    What you type under New lead is kept here until you create the lead.
  </EmptyState>
);

const DraftList = ({ onEdit }: DraftListProps) => {
  const drafts = useDrafts();
  const [now] = useState(() => Date.now());
  const [discarded, setDiscarded] = useState<EntrySummary | null>(null);
  return (
    <KeptFocus>
      <div role="status" aria-label="What became of it">
        <Hidden>{discarded && `${isolate(leadTitle(discarded.lead))} is in the bin.`}</Hidden>
      </div>
      <QueryView
        query={drafts}
        loading="Reading your drafts…"
        errorTitle="The drafts could not be read"
        empty={<NoDrafts />}
      >
        {(rows) => (
          <EntryList label="Drafts">
            {rows.map((draft) => (
              <DraftItem
                key={draft.id}
                draft={draft}
                now={now}
                onEdit={onEdit}
                onDiscarded={setDiscarded}
              />
            ))}
          </EntryList>
        )}
      </QueryView>
    </KeptFocus>
  );
};

/** The leads that are not submitted yet, and the bin on a second tab. */
export const DraftsScreen = ({ onEdit }: DraftListProps) => (
  <Screen title="Drafts">
    <TabbedView
      label="Drafts and bin"
      tabs={[
        { id: 'drafts', label: 'Drafts', content: <DraftList onEdit={onEdit} /> },
        { id: 'bin', label: 'Bin', content: <Bin /> },
      ]}
    />
  </Screen>
);
