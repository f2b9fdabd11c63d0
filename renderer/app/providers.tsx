import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import { BridgeContext } from '../lib/bridge.ts';

type ProvidersProps = {
  readonly bridge: GalenaBridge;
  readonly client: QueryClient;
  readonly children: ReactNode;
};

/** What every component may lean on: the bridge and the cache of what it said. */
export const Providers = ({ bridge, client, children }: ProvidersProps) => (
  <BridgeContext value={bridge}>
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  </BridgeContext>
);
