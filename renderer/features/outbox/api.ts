import { useIsMutating, useQuery } from '@tanstack/react-query';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { shareEntries } from './share-entries.ts';

/** The entries that are sent next. The status has the number of all waiting entries. */
export const useOutbox = () => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.outbox,
    queryFn: () => unwrap(bridge.listOutbox()),
    structuralSharing: shareEntries,
  });
};

/** Whether a retry of all entries runs, whichever part of the page started it. */
export const useIsRetryingAll = (): boolean => useIsMutating({ mutationKey: keys.retryAll }) > 0;
