import type { EntryDetails, EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState, joinWords } from '../../lib/describe-state.ts';
import { useEditEntry } from '../../lib/mutations.ts';
import { useEntry } from '../../lib/queries.ts';
import { hrefTo } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';
import { StateText } from '../../ui/state-text.tsx';
import styles from './last-lead.module.css';

type LastLeadProps = {
  readonly id: string | null;
  readonly onEdit: (draft: EntrySummary, refused: EntrySummary) => void;
};

type LeadProps = Pick<LastLeadProps, 'onEdit'> & {
  readonly details: EntryDetails;
  /** When that was so. A text that counted down would be read aloud every second. */
  readonly at: number;
};

const Lead = ({ details, at, onEdit }: LeadProps) => {
  const { entry } = details;
  const words = describeState(entry.state, at);
  const edit = useEditEntry((draft) => onEdit(draft, entry));
  return (
    <>
      <div className={styles.line}>
        <strong className={styles.title}>{leadTitle(entry.lead)}</strong>
        <StateText tone={words.tone}>{words.label}</StateText>
        {entry.state.kind === 'refused' && (
          <Button isDisabled={edit.isPending} onPress={() => edit.mutate(entry.id)}>
            Edit
          </Button>
        )}
        <a href={hrefTo({ screen: 'history', entryId: entry.id })}>Show details</a>
      </div>
      <p className={styles.detail}>{edit.error?.message ?? joinWords(words)}</p>
    </>
  );
};

const KnownLead = ({ id, onEdit }: { readonly id: string } & Pick<LastLeadProps, 'onEdit'>) => {
  const { data, dataUpdatedAt, error } = useEntry(id);
  if (data) return <Lead details={data} at={dataUpdatedAt} onEdit={onEdit} />;
  return <p className={styles.detail}>{error ? error.message : 'Stored on this computer.'}</p>;
};

/** What became of the lead submitted last, told as it happens. */
export const LastLead = ({ id, onEdit }: LastLeadProps) => (
  <div role="status" aria-label="Last lead" className={styles.last} data-empty={id === null}>
    {id === null ? (
      <p className={styles.detail}>What becomes of the lead you create is told here.</p>
    ) : (
      <KnownLead id={id} onEdit={onEdit} />
    )}
  </div>
);
