import { QueryClient } from '@tanstack/react-query';
import type { BridgeError } from './bridge.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: BridgeError;
  }
}

/** All data comes from this machine and says itself when it changed, so nothing is polled or guessed. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
