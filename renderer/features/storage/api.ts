import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Storage } from '../../../preload/contract/status.ts';
import { unwrap, useBridge } from '../../lib/bridge.ts';

const useStorageMutation = (call: () => Promise<Storage>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: call, onSuccess: () => client.invalidateQueries() });
};

export const useReopenStorage = () => {
  const bridge = useBridge();
  return useStorageMutation(() => unwrap(bridge.reopenStorage()));
};

export const useStartFresh = () => {
  const bridge = useBridge();
  return useStorageMutation(() => unwrap(bridge.startFresh()));
};
