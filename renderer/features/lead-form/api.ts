import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Assist, AssistRequest, Pasted } from '../../../preload/contract/assist.ts';
import type { Request } from '../../../preload/contract/channels.ts';
import { type Clues, emailKey, type LocalQuestion } from '../../../preload/contract/duplicates.ts';
import type { EntryDetails } from '../../../preload/contract/entry.ts';
import { nameKey } from '../../../preload/contract/fold-text.ts';
import { phoneDigits, phoneKey } from '../../../preload/contract/phone-number.ts';
import { settle, unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { useStatus } from '../../lib/queries.ts';
import { useSettled } from '../../lib/use-settled.ts';

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

/** What is known of an entry at this moment, without asking or rendering anything. */
export const useEntryPeek = () => {
  const client = useQueryClient();
  return (id: string) => client.getQueryData<EntryDetails>(keys.entry(id))?.entry ?? null;
};

/** The form's two calls. They answer a `Result`: a failure is part of the form's everyday life. */
export const useFormCalls = () => {
  const bridge = useBridge();
  return {
    saveDraft: (draft: Request<'draft:save'>) => settle(bridge.saveDraft(draft)),
    submitDraft: (draft: Request<'draft:submit'>) => settle(bridge.submitDraft(draft)),
  };
};

/** Texts come back while a rep types to and fro, and not much later. */
const ASSIST_KEPT_MS = 10_000;

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

export const useOpenDuplicate = () => {
  const bridge = useBridge();
  return useMutation({
    mutationFn: (contactId: string) => unwrap(bridge.openDuplicate({ contactId })),
  });
};
