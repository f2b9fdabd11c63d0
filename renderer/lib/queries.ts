import { useQuery } from '@tanstack/react-query';
import { unwrap, useBridge } from './bridge.ts';
import { keys } from './keys.ts';

export const useApp = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.app, queryFn: () => unwrap(bridge.readApp()) });
};

export const useSession = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.session, queryFn: () => unwrap(bridge.readSession()) });
};

export const useStatus = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.status, queryFn: () => unwrap(bridge.readStatus()) });
};

/** What Galena has stored about the workspace, also offline. The form offers it. */
export const useCatalog = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.catalog, queryFn: () => unwrap(bridge.readCatalog()) });
};

/** All campaigns and the campaign in use. */
export const useCampaigns = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.campaigns, queryFn: () => unwrap(bridge.listCampaigns()) });
};

export const useEntry = (id: string) => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.entry(id), queryFn: () => unwrap(bridge.readEntry({ id })) });
};
