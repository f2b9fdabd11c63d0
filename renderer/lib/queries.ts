import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Assist, AssistRequest, Pasted } from '../../preload/contract/assist.ts';
import type { AttemptSummary } from '../../preload/contract/attempt.ts';
import type { Response } from '../../preload/contract/channels.ts';
import { type Clues, emailKey, type LocalQuestion } from '../../preload/contract/duplicates.ts';
import type { EntryDetails, EntrySummary } from '../../preload/contract/entry.ts';
import { nameKey } from '../../preload/contract/fold-text.ts';
import { phoneDigits, phoneKey } from '../../preload/contract/phone-number.ts';
import { unwrap, useBridge } from './bridge.ts';
import { keys } from './keys.ts';
import { shareEntries } from './share-entries.ts';
import { useSettled } from './use-settled.ts';

/** Texts come back while a rep types to and fro, and not much later. */
const ASSIST_KEPT_MS = 10_000;

export const useApp = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.app, queryFn: () => unwrap(bridge.readApp()) });
};

/** Whether Galena is being closed. Asking tells main that the page shows it. */
export const useClosing = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.closing, queryFn: () => unwrap(bridge.readClosing()) });
};

export const useSession = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.session, queryFn: () => unwrap(bridge.readSession()) });
};

export const useStatus = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.status, queryFn: () => unwrap(bridge.readStatus()) });
};

/** What Galena makes of the fields while they are typed; null where it does not answer. */
export const useAskAssist = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return (texts: AssistRequest): Promise<Assist | null> =>
    client
      .fetchQuery({
        queryKey: keys.assist(texts),
        queryFn: () => unwrap(bridge.readAssist(texts)),
        gcTime: ASSIST_KEPT_MS,
      })
      // Help that is missing keeps nobody from typing.
      .catch(() => null);
};

/** What a pasted text says about a lead; null where Galena does not answer. */
export const useReadPaste = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return (text: string): Promise<Pasted | null> =>
    client
      .fetchQuery({
        queryKey: keys.paste(text),
        queryFn: () => unwrap(bridge.readPaste({ text })),
        gcTime: 0,
      })
      .catch(() => null);
};

export const useSettings = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.settings, queryFn: () => unwrap(bridge.readSettings()) });
};

/** What is known of the workspace, also offline; the form offers it. */
export const useCatalog = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.catalog, queryFn: () => unwrap(bridge.readCatalog()) });
};

/** The set-ups of the form, and which of them is in use. */
export const useCampaigns = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.campaigns, queryFn: () => unwrap(bridge.listCampaigns()) });
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

/** The entries that are sent next; the status knows how many wait in all. */
export const useOutbox = () => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.outbox,
    queryFn: () => unwrap(bridge.listOutbox()),
    structuralSharing: shareEntries,
  });
};

/** What was discarded and can still be restored. */
export const useBin = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.bin, queryFn: () => unwrap(bridge.listBin()) });
};

/** What is known of an entry at this moment, without asking or rendering anything. */
export const useEntryPeek = () => {
  const client = useQueryClient();
  return (id: string) => client.getQueryData<EntryDetails>(keys.entry(id))?.entry ?? null;
};

export const useEntry = (id: string) => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.entry(id), queryFn: () => unwrap(bridge.readEntry({ id })) });
};

/** What was sent and what came back; read when it is looked at, and not kept for longer. */
export const useAttempt = ({ id, durationMs }: Pick<AttemptSummary, 'id' | 'durationMs'>) => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.attempt(id, durationMs !== null),
    queryFn: () => unwrap(bridge.readAttempt({ id })),
    gcTime: 0,
  });
};

type HistoryPages = InfiniteData<Response<'history:list'>, string | null>;

const joinPages = ({ pages }: HistoryPages): readonly EntrySummary[] =>
  pages.flatMap((page) => page.entries);

/** The history page by page, newest first. The rows stay while a new search is under way. */
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

/** A pause in typing after which Intercom is searched. */
export const SEARCH_PAUSE_MS = 400;
/** What was deleted and typed again is not asked for again, if that was just now. */
const SEARCH_KEPT_MS = 30_000;

/** Entries on this computer that have the same email, phone or name as the one that is typed. */
export const useLocalDuplicates = (question: LocalQuestion) => {
  const bridge = useBridge();
  const { exceptId, email, phone, name, company } = question;
  const clues = [emailKey(email), phoneKey(phone), nameKey(name, company)];
  return useQuery({
    queryKey: [...keys.localDuplicates, exceptId, phoneDigits(phone).country, ...clues],
    queryFn: () => unwrap(bridge.findLocalDuplicates(question)),
    enabled: clues.some((clue) => clue !== null),
    gcTime: 0,
  });
};

/**
 * Contacts in Intercom that have the same email or phone, once typing rests. What was given up or
 * could not be asked is asked again when the same is typed again, or the network comes back.
 */
export const useRemoteDuplicates = ({ email, phone }: Clues, isEnabled: boolean) => {
  const bridge = useBridge();
  const isOnline = useStatus().data?.isOnline ?? true;
  // Intercom keeps phones as they were typed, so that another spelling is another question.
  const clues = [emailKey(email), phoneKey(phone) === null ? null : phone.trim()];
  const typed = clues.join('\n');
  const isAtRest = useSettled(typed, SEARCH_PAUSE_MS) === typed;
  return useQuery({
    queryKey: [...keys.duplicates, isOnline, ...clues],
    queryFn: () => unwrap(bridge.findRemoteDuplicates({ email, phone })),
    enabled: isEnabled && isAtRest && clues.some((clue) => clue !== null),
    staleTime: ({ state }) => (state.data?.kind === 'searched' ? Number.POSITIVE_INFINITY : 0),
    gcTime: SEARCH_KEPT_MS,
  });
};
