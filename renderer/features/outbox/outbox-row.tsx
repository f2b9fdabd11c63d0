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

/** The state's words are separate props, so that a row renders only if its words change. */
type OutboxRowProps = StateWords & {
  readonly entry: EntrySummary;
  readonly onEdit: OnEdit;
  /** The action is done or under way. */
  readonly onAnswered: (after: EntrySummary) => void;
  /** Whether a contact can be opened in Intercom. */
  readonly canOpen: boolean;
};

const useRowActions = ({ entry, onEdit, onAnswered }: OutboxRowProps) => {
  const [isAsking, setAsking] = useState(false);
  const ask = useEntryAction((after, before) => {
    // A lead that updates the conflicting contact is not refused any more.
    const isSettled = before.action === 'update-other';
    if (after.state.kind === 'draft') onEdit(after, isSettled ? after : before.entry);
    else onAnswered(after);
  });
  const press = (action: EntryAction) => {
    // No disabled button meanwhile: it would lose the focus.
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

/** Opens the conflicting contact in Intercom. */
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

/** One waiting entry with its state, its next try and the rep's actions. */
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
