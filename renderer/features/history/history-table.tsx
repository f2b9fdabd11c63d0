import { type Ref, useState } from 'react';
import { Column, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import { HistoryRow, OpenIdContext } from './history-row.tsx';
import styles from './history-table.module.css';

/** In pixels. Rows out of view are not mounted, so nothing can measure them. */
const LAYOUT = { headingHeight: 34, rowHeight: 34 } as const;

/** Hides a column without room by its width, so that the rows need no new cells. */
const GONE = { width: 0, minWidth: 0 } as const;

/** In a narrow window, the details are below the table and take no width from it. */
const chooseWidths = (isNarrow: boolean, isBesideDetails: boolean) => {
  if (isNarrow) return { workspace: GONE, submitted: { width: 124 }, attempts: GONE } as const;
  if (isBesideDetails) return { workspace: GONE, submitted: GONE, attempts: GONE } as const;
  return {
    workspace: { width: '1fr', minWidth: 88 },
    submitted: { width: 166 },
    attempts: { width: 80 },
  } as const;
};

type HistoryTableProps = {
  readonly entries: readonly EntrySummary[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly ref: Ref<HTMLTableElement>;
};

/** The entries as a grid: arrow keys move, Enter or a click opens. Mounts only visible rows. */
export const HistoryTable = ({ entries, openId, onOpen, ref }: HistoryTableProps) => {
  const [now] = useState(() => Date.now());
  const widths = chooseWidths(useIsNarrow(), openId !== null);
  const cell = styles.cell ?? '';
  return (
    <OpenIdContext value={openId}>
      <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
        <Table
          ref={ref}
          aria-label="History"
          className={styles.table ?? ''}
          onRowAction={(key) => onOpen(String(key))}
        >
          <TableHeader className={styles.head ?? ''}>
            <Column id="lead" isRowHeader width="3fr" minWidth={112} className={cell}>
              Lead
            </Column>
            <Column id="state" width={112} className={cell}>
              State
            </Column>
            <Column id="workspace" {...widths.workspace} className={cell}>
              Workspace
            </Column>
            <Column id="submitted" {...widths.submitted} className={cell}>
              Submitted
            </Column>
            <Column
              id="attempts"
              {...widths.attempts}
              className={`${styles.cell} ${styles.number}`}
            >
              Attempts
            </Column>
          </TableHeader>
          <TableBody items={entries}>{(entry) => <HistoryRow entry={entry} now={now} />}</TableBody>
        </Table>
      </Virtualizer>
    </OpenIdContext>
  );
};
