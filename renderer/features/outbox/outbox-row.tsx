import { memo, useState } from 'react';
import type { EntryAction, EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import type { StateWords } from '../../lib/describe-state.ts';
import { useEntryAction, useOpenContact } from '../../lib/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { EntryItem } from '../../ui/entry-list.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { DiscardQuestion } from './discard-question.tsx';
import { entryButtons } from './entry-buttons.ts';
import styles from './outbox.module.css';

export type OnEdit = (draft: EntrySummary, before: EntrySummary) => void;

/** The state's words come one by one, so that a row whose words did not change is not rendered. */
type OutboxRowProps = StateWords & {
  readonly entry: EntrySummary;
  readonly onEdit: OnEdit;
  /** What was asked for is done, or under way. */
  readonly onAnswered: (after: EntrySummary) => void;
  /** Whether Intercom is somewhere to go to. */
  readonly canOpen: boolean;
};

const useRowActions = ({ entry, onEdit, onAnswered }: OutboxRowProps) => {
  const [isAsking, setAsking] = useState(false);
  const ask = useEntryAction((after, before) => {
    // What goes into the contact that was in its way is refused no longer.
    const isSettled = before.action === 'update-other';
    if (after.state.kind === 'draft') onEdit(after, isSettled ? after : before.entry);
    else onAnswered(after);
  });
  const press = (action: EntryAction) => {
    // The button keeps the focus meanwhile, as one that is disabled would not.
    if (ask.isPending) return;
    if (action === 'discard') setAsking(true);
    else ask.mutate({ entry, action });
  };
  const discard = () => {
    setAsking(false);
    ask.mutate({ entry, action: 'discard' });
  };
  return { ask, press, isAsking, discard, keep: () => setAsking(false) };
};

/** The contact that is in the way, in Intercom. */
const OpenOther = ({ id }: { readonly id: string }) => {
  const open = useOpenContact();
  return (
    <>
      <Button onPress={() => open.mutate(id)}>Open in Intercom</Button>
      {open.error && <strong role="alert"> {open.error.message}</strong>}
    </>
  );
};

const hasOther = ({ state }: EntrySummary): boolean =>
  state.kind === 'refused' && state.refusal.otherContactId !== null;

/** One waiting entry: its state in words, when it is tried next, and what the rep can do about it. */
export const OutboxRow = memo((props: OutboxRowProps) => {
  const { entry, tone, label, detail, next, canOpen } = props;
  const { ask, press, isAsking, discard, keep } = useRowActions(props);
  return (
    <EntryItem
      title={leadTitle(entry.lead)}
      state={<StateText tone={tone}>{label}</StateText>}
      detail={
        <>
          {next && <span className={styles.next}>{next}.</span>} {detail}
          {ask.error && <strong role="alert"> {ask.error.message}</strong>}
        </>
      }
      actions={
        <>
          {canOpen && hasOther(entry) && <OpenOther id={entry.id} />}
          {entryButtons(entry).map((button) => (
            <Button key={button.label} onPress={() => press(button.action)}>
              {button.label}
            </Button>
          ))}
          {isAsking && <DiscardQuestion entry={entry} onConfirm={discard} onCancel={keep} />}
        </>
      }
    />
  );
});
