import { DAYS_IN_BIN } from '../../../preload/contract/bin.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { mayBeInIntercom } from '../../lib/describe-state.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Name } from '../../ui/name.tsx';

type DiscardQuestionProps = {
  readonly entry: EntrySummary;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before a lead leaves the outbox: what that means in Intercom, and what stays here. */
export const DiscardQuestion = ({ entry, onConfirm, onCancel }: DiscardQuestionProps) => (
  <ConfirmDialog
    isOpen
    isDanger
    title="Discard this lead?"
    confirmLabel="Discard lead"
    cancelLabel="Keep it"
    onCancel={onCancel}
    onConfirm={onConfirm}
  >
    {entry.state.kind !== 'discarded' && mayBeInIntercom(entry.state) ? (
      <>
        Intercom may have <Name>{leadTitle(entry.lead)}</Name> already. Discarding takes nothing
        back there.
      </>
    ) : (
      <>
        <Name>{leadTitle(entry.lead)}</Name> is not sent to Intercom.
      </>
    )}{' '}
    It stays in the bin for {DAYS_IN_BIN} days.
  </ConfirmDialog>
);
