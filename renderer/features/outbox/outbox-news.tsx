import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { isolate } from '../../../preload/contract/isolate.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { useOutbox } from './api.ts';

/** Compares the list with the answer, because the list may be older. It has no settled entries. */
const describeNews = (asked: EntrySummary, entries: readonly EntrySummary[]): string => {
  const title = isolate(leadTitle(asked.lead));
  if (asked.state.kind === 'discarded') return `${title} is in the bin.`;
  const listed = entries.find(({ id }) => id === asked.id);
  if (listed === undefined) return `${title} has left the outbox.`;
  const { state } = listed.updatedAt < asked.updatedAt ? asked : listed;
  return `${title}: ${describeState(state, 0).label}`;
};

/** Tells screen readers the state of the entry that the rep acted on last. */
export const OutboxNews = ({ asked }: { readonly asked: EntrySummary | null }) => {
  const { data: entries } = useOutbox();
  return (
    <div role="status" aria-label="What became of it">
      <Hidden>{asked && entries && describeNews(asked, entries)}</Hidden>
    </div>
  );
};
