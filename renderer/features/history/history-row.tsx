import { createContext, useContext } from 'react';
import { Cell, Row } from 'react-aria-components/Table';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { formatBrief, formatMoment } from '../../lib/format-time.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import { Name } from '../../ui/name.tsx';
import { StateText } from '../../ui/state-text.tsx';
import styles from './history-table.module.css';

/** The id of the open lead. As a context, a change of it renders two marks and not all rows. */
export const OpenIdContext = createContext<string | null>(null);

/** An invisible mark. The style sheet colours the row that contains it. */
const OpenMark = ({ id }: { readonly id: string }) => (
  <span hidden data-open={useContext(OpenIdContext) === id} />
);

type SubmittedProps = { readonly at: number | null; readonly now: number };

const Submitted = ({ at, now }: SubmittedProps) => {
  const isNarrow = useIsNarrow();
  if (at === null) return 'Not yet';
  return isNarrow ? formatBrief(at, now) : formatMoment(at, now);
};

export const HistoryRow = (props: { readonly entry: EntrySummary; readonly now: number }) => {
  const { entry, now } = props;
  const title = leadTitle(entry.lead);
  const words = describeState(entry.state, now);
  return (
    <Row id={entry.id} textValue={title} className={styles.row ?? ''}>
      <Cell className={styles.cell ?? ''}>
        <OpenMark id={entry.id} />
        <span className={styles.lead}>
          <Name>{title}</Name>
          {entry.lead.email !== '' && entry.lead.email !== title && (
            <span className={styles.email}>
              <Name>{entry.lead.email}</Name>
            </span>
          )}
        </span>
      </Cell>
      <Cell className={styles.cell ?? ''}>
        <StateText tone={words.tone}>{words.label}</StateText>
      </Cell>
      <Cell className={`${styles.cell} ${styles.quiet}`}>
        <Name>{entry.workspaceName ?? '–'}</Name>
      </Cell>
      <Cell className={`${styles.cell} ${styles.quiet}`}>
        <Submitted at={entry.submittedAt} now={now} />
      </Cell>
      <Cell className={`${styles.cell} ${styles.number}`}>{entry.attemptCount}</Cell>
    </Row>
  );
};
