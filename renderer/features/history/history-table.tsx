import { type Ref, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { StateText } from '../../ui/state-text.tsx';
import styles from './history-table.module.css';

type HistoryTableProps = {
  readonly entries: readonly EntrySummary[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly ref: Ref<HTMLTableElement>;
};

const HistoryRow = (props: { entry: EntrySummary; isOpen: boolean; now: number }) => {
  const { entry, isOpen, now } = props;
  const title = leadTitle(entry.lead);
  const words = describeState(entry.state, now);
  return (
    <Row id={entry.id} textValue={title} className={styles.row ?? ''} data-open={isOpen}>
      <Cell className={styles.lead ?? ''}>
        {title}
        {entry.lead.email !== '' && entry.lead.email !== title && (
          <span className={styles.email}>{entry.lead.email}</span>
        )}
      </Cell>
      <Cell>
        <StateText tone={words.tone}>{words.label}</StateText>
      </Cell>
      <Cell className={styles.quiet ?? ''}>{entry.workspaceName ?? '–'}</Cell>
      <Cell className={styles.quiet ?? ''}>
        {entry.submittedAt === null ? 'Not yet' : formatMoment(entry.submittedAt, now)}
      </Cell>
      <Cell className={styles.number ?? ''}>{entry.attemptCount}</Cell>
    </Row>
  );
};

/** The entries as a grid: arrows move, Enter or a click opens. */
export const HistoryTable = ({ entries, openId, onOpen, ref }: HistoryTableProps) => {
  const [now] = useState(() => Date.now());
  return (
    <Table
      ref={ref}
      aria-label="History"
      className={styles.table ?? ''}
      onRowAction={(key) => onOpen(String(key))}
    >
      <TableHeader className={styles.head ?? ''}>
        <Column id="lead" isRowHeader>
          Lead
        </Column>
        <Column id="state">State</Column>
        <Column id="workspace">Workspace</Column>
        <Column id="submitted">Submitted</Column>
        <Column id="attempts" className={styles.number ?? ''}>
          Attempts
        </Column>
      </TableHeader>
      <TableBody items={entries} dependencies={[openId]}>
        {(entry) => <HistoryRow entry={entry} isOpen={entry.id === openId} now={now} />}
      </TableBody>
    </Table>
  );
};
