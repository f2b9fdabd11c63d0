import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../preload/contract/status.ts';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { type AfterSession, useSessionMutation } from '../../lib/mutations.ts';

export const useSettings = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.settings, queryFn: () => unwrap(bridge.readSettings()) });
};

export const useSaveSettings = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Settings) => unwrap(bridge.saveSettings(settings)),
    onSuccess: (settings) => client.setQueryData(keys.settings, settings),
  });
};

/** Reads the workspace's catalog from Intercom again. */
export const useRefreshCatalog = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(bridge.refreshCatalog()),
    onSuccess: (catalog) => client.setQueryData(keys.catalog, catalog),
  });
};

export const useDisconnect = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(() => unwrap(bridge.disconnect()), afterwards);
};
