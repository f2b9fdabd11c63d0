import type {
  EntryAction,
  EntryDetails,
  EntrySummary,
} from '../../../../preload/contract/entry.ts';
import { leadTitle } from '../../../../preload/contract/lead.ts';
import {
  describeState,
  joinWords,
  type Line,
  type StateWords,
} from '../../../lib/describe-state.ts';
import type { useEntryAction } from '../../../lib/mutations.ts';
import { useEntry, useStatus } from '../../../lib/queries.ts';
import { hrefTo } from '../../../lib/router.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { Name } from '../../../ui/name.tsx';
import { StateText } from '../../../ui/state-text.tsx';
import styles from './last-lead.module.css';

type Ask = ReturnType<typeof useEntryAction>;

type LastLeadProps = { readonly id: string | null; readonly ask: Ask };

type LeadProps = Pick<LastLeadProps, 'ask'> & {
  readonly details: EntryDetails;
  /** When `details` was read, in Unix milliseconds. */
  readonly at: number;
};

type LastLeadButton = { readonly label: string; readonly action: EntryAction };

const HELD_BUTTONS: readonly LastLeadButton[] = [
  { label: 'Undo', action: 'undo' },
  { label: 'Send now', action: 'send-now' },
];
const REFUSED_BUTTONS: readonly LastLeadButton[] = [{ label: 'Edit', action: 'edit' }];

/** The actions that the form offers for the last lead. */
const findButtons = ({ state, actions }: EntrySummary): readonly LastLeadButton[] => {
  const atHand = { held: HELD_BUTTONS, refused: REFUSED_BUTTONS };
  const buttons = state.kind === 'held' || state.kind === 'refused' ? atHand[state.kind] : [];
  return buttons.filter(({ action }) => actions.includes(action));
};

const describeLead = ({ state }: EntrySummary, now: number, line?: Line): StateWords => {
  const words = describeState(state, now, line);
  return state.kind === 'draft' ? { ...words, detail: 'Taken back: it is a draft again.' } : words;
};

const Lead = ({ details, at, ask }: LeadProps) => {
  const { entry } = details;
  const words = describeLead(entry, Math.max(useNow(), at), useStatus().data);
  const problem = ask.variables?.entry.id === entry.id ? ask.error : null;
  return (
    <>
      <div className={styles.line}>
        <strong className={styles.title}>
          <Name>{leadTitle(entry.lead)}</Name>
        </strong>
        <StateText tone={words.tone}>{words.label}</StateText>
        <span className={styles.buttons}>
          {findButtons(entry).map(({ label, action }) => (
            <Button key={label} onPress={() => !ask.isPending && ask.mutate({ entry, action })}>
              {label}
            </Button>
          ))}
        </span>
        <a href={hrefTo({ screen: 'history', entryId: entry.id })}>Show details</a>
      </div>
      {/* Without `off`, screen readers would read the countdown every second. */}
      <p
        key={entry.state.kind}
        aria-live={entry.state.kind === 'held' && !problem ? 'off' : undefined}
        className={styles.detail}
      >
        {problem?.message ?? joinWords(words)}
      </p>
    </>
  );
};

const KnownLead = ({ id, ask }: Pick<LastLeadProps, 'ask'> & { readonly id: string }) => {
  const { data, dataUpdatedAt, error } = useEntry(id);
  if (data) return <Lead details={data} at={dataUpdatedAt} ask={ask} />;
  return <p className={styles.detail}>{error ? error.message : 'Stored on this computer.'}</p>;
};

/** The current state of the last submitted lead, and the buttons to undo it. */
export const LastLead = ({ id, ask }: LastLeadProps) => (
  <div role="status" aria-label="Last lead" className={styles.last} data-empty={id === null}>
    {id === null ? (
      <p className={styles.detail}>What becomes of the lead you create is told here.</p>
    ) : (
      <KnownLead key={id} id={id} ask={ask} />
    )}
  </div>
);
