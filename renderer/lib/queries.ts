import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
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

export const useDrafts = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.drafts, queryFn: () => unwrap(bridge.listDrafts()) });
};

/** The drafts as they are when the form opens, and never again: the form is then the truth. */
export const useFormStart = () => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.formStart,
    queryFn: () => unwrap(bridge.listDrafts()),
    staleTime: 'static',
    gcTime: 0,
  });
};

export const useOutbox = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.outbox, queryFn: () => unwrap(bridge.listOutbox()) });
};

export const useEntry = (id: string) => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.entry(id), queryFn: () => unwrap(bridge.readEntry({ id })) });
};

/** Pages of the history, newest first. The rows stay while a new search is under way. */
export const useHistory = (search: string) => {
  const bridge = useBridge();
  return useInfiniteQuery({
    queryKey: keys.history(search),
    queryFn: ({ pageParam }) => unwrap(bridge.listHistory({ search, after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
};
