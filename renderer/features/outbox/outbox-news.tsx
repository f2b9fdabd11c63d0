import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { isolate } from '../../../preload/contract/isolate.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState } from '../../lib/describe-state.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { useOutbox } from './api.ts';

/** The list may be older than what was answered, and an entry that is settled is no longer in it. */
const describeNews = (asked: EntrySummary, entries: readonly EntrySummary[]): string => {
  const title = isolate(leadTitle(asked.lead));
  if (asked.state.kind === 'discarded') return `${title} is in the bin.`;
  const listed = entries.find(({ id }) => id === asked.id);
  if (listed === undefined) return `${title} has left the outbox.`;
  const { state } = listed.updatedAt < asked.updatedAt ? asked : listed;
  return `${title}: ${describeState(state, 0).label}`;
};

/** Says what becomes of the entry that the rep acted on last, to those who do not see its row. */
export const OutboxNews = ({ asked }: { readonly asked: EntrySummary | null }) => {
  const { data: entries } = useOutbox();
  return (
    <div role="status" aria-label="What became of it">
      <Hidden>{asked && entries && describeNews(asked, entries)}</Hidden>
    </div>
  );
};
