import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { isStepRefused } from '../../../preload/contract/entry-actions.ts';
import { useRetryAll } from '../../lib/mutations.ts';
import { useStatus } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { useIsRetryingAll, useOutbox } from './api.ts';

const isRefused = ({ state }: EntrySummary): boolean =>
  state.kind === 'refused' || (state.kind === 'created' && isStepRefused(state));

/** Retries everything. The button shows while something is refused or sending is held up. */
export const RetryAll = () => {
  const retryAll = useRetryAll();
  const { data: entries = [] } = useOutbox();
  const { data: status } = useStatus();
  const isBusy = useIsRetryingAll();
  const isHeldUp = Boolean(status?.pause || status?.obstacle) && entries.length > 0;
  const isWanted = entries.some(isRefused) || isHeldUp;
  return (
    <div>
      {(isWanted || isBusy) && <Button onPress={() => retryAll.mutate()}>Retry all</Button>}
      {retryAll.error && <strong role="alert">{retryAll.error.message}</strong>}
      <div role="status" aria-label="Retry all">
        {retryAll.data && <Hidden>All that can be sent is tried again.</Hidden>}
      </div>
    </div>
  );
};
