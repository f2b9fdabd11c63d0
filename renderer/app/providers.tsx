import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import { BridgeContext } from '../lib/bridge.ts';
import { CommandsContext, createCommands } from '../lib/commands.ts';

type ProvidersProps = {
  readonly bridge: GalenaBridge;
  readonly client: QueryClient;
  readonly children: ReactNode;
};

/** Provides the bridge, the query cache and the commands to all components. */
export const Providers = ({ bridge, client, children }: ProvidersProps) => {
  const [commands] = useState(createCommands);
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={client}>
        <CommandsContext value={commands}>{children}</CommandsContext>
      </QueryClientProvider>
    </BridgeContext>
  );
};
