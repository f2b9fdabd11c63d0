import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { useEditEntry, useRetryEntry } from '../../lib/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { EntryItem } from '../../ui/entry-list.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { findActions } from './entry-actions.ts';
import styles from './outbox.module.css';

type OutboxRowProps = {
  readonly entry: EntrySummary;
  readonly now: number;
  readonly onEdit: (draft: EntrySummary, refused: EntrySummary) => void;
  readonly onDiscard: (entry: EntrySummary) => void;
};

/** One waiting entry: its state in words, when it is tried next, and what the rep can do about it. */
export const OutboxRow = ({ entry, now, onEdit, onDiscard }: OutboxRowProps) => {
  const words = describeState(entry.state, now);
  const actions = findActions(entry.state);
  const retry = useRetryEntry();
  const edit = useEditEntry((draft) => onEdit(draft, entry));
  const problem = retry.error ?? edit.error;
  return (
    <EntryItem
      title={leadTitle(entry.lead)}
      state={<StateText tone={words.tone}>{words.label}</StateText>}
      detail={
        <>
          {words.next && <span className={styles.next}>{words.next}</span>}
          {words.detail}
          {problem && <strong role="alert"> {problem.message}</strong>}
        </>
      }
      actions={
        <>
          {actions.canRetry && (
            <Button isDisabled={retry.isPending} onPress={() => retry.mutate(entry.id)}>
              Retry
            </Button>
          )}
          {actions.canEdit && (
            <Button isDisabled={edit.isPending} onPress={() => edit.mutate(entry.id)}>
              Edit
            </Button>
          )}
          {actions.canDiscard && <Button onPress={() => onDiscard(entry)}>Discard</Button>}
        </>
      }
    />
  );
};
