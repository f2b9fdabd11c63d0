import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { AttemptSummary } from '../../../preload/contract/attempt.ts';
import type { Response } from '../../../preload/contract/channels.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';

type HistoryPages = InfiniteData<Response<'history:list'>, string | null>;

const joinPages = ({ pages }: HistoryPages): readonly EntrySummary[] =>
  pages.flatMap((page) => page.entries);

/** The history page by page, newest first. The old rows stay while a new search runs. */
export const useHistory = (search: string) => {
  const bridge = useBridge();
  return useInfiniteQuery({
    queryKey: keys.history(search),
    queryFn: ({ pageParam }) => unwrap(bridge.listHistory({ search, after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: joinPages,
    placeholderData: keepPreviousData,
  });
};

/** An attempt with its request and response. The cache drops it when nothing shows it any more. */
export const useAttempt = ({ id, durationMs }: Pick<AttemptSummary, 'id' | 'durationMs'>) => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.attempt(id, durationMs !== null),
    queryFn: () => unwrap(bridge.readAttempt({ id })),
    gcTime: 0,
  });
};
