import { useQuery } from '@tanstack/react-query';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';

export const useDrafts = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.drafts, queryFn: () => unwrap(bridge.listDrafts()) });
};

/** Discarded entries that can still be restored. */
export const useBin = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.bin, queryFn: () => unwrap(bridge.listBin()) });
};
