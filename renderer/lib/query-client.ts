import { QueryClient } from '@tanstack/react-query';
import type { BridgeError } from './bridge.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: BridgeError;
  }
}

/** All data comes from main, and main tells of each change, so the page never polls. */
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
