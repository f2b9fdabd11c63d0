import { useIsMutating, useQuery } from '@tanstack/react-query';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { shareEntries } from './share-entries.ts';

/** The entries that are sent next; the status knows how many wait in all. */
export const useOutbox = () => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.outbox,
    queryFn: () => unwrap(bridge.listOutbox()),
    structuralSharing: shareEntries,
  });
};

/** Whether all is being tried again, by whichever part of the page began it. */
export const useIsRetryingAll = (): boolean => useIsMutating({ mutationKey: keys.retryAll }) > 0;
