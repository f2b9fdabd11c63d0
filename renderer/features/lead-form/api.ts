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

/** Reads the drafts only when the form opens. From then on, the form has the current texts. */
export const useFormStart = () => {
  const bridge = useBridge();
  return useQuery({
    queryKey: keys.formStart,
    queryFn: () => unwrap(bridge.listDrafts()),
    staleTime: 'static',
    gcTime: 0,
  });
};

/** Reads an entry from the cache, without a call and without a render; null if it is not there. */
export const useEntryPeek = () => {
  const client = useQueryClient();
  return (id: string) => client.getQueryData<EntryDetails>(keys.entry(id))?.entry ?? null;
};

/** The form's two calls. They answer a `Result`, because the form handles each failure itself. */
export const useFormCalls = () => {
  const bridge = useBridge();
  return {
    saveDraft: (draft: Request<'draft:save'>) => settle(bridge.saveDraft(draft)),
    submitDraft: (draft: Request<'draft:submit'>) => settle(bridge.submitDraft(draft)),
  };
};

/** A rep who deletes and types again soon comes back to the same texts. */
const ASSIST_KEPT_MS = 10_000;

/** Asks for Galena's suggestions for the fields while the rep types; null: no answer. */
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
      // The rep can type without suggestions.
      .catch(() => null);
};

/** Asks what a pasted text says about a lead; null: no answer. */
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

/** After this pause in typing, Galena searches Intercom. */
export const SEARCH_PAUSE_MS = 400;
/** Within this time, a text that is deleted and typed again needs no new search. */
const SEARCH_KEPT_MS = 30_000;

/** Other entries on this computer with the same email, phone or name. */
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
 * Contacts in Intercom with the same email or phone, after a pause in typing. A cancelled or failed
 * search is repeated when the rep types the same text again or the network comes back.
 */
export const useRemoteDuplicates = ({ email, phone }: Clues, isEnabled: boolean) => {
  const bridge = useBridge();
  const isOnline = useStatus().data?.isOnline ?? true;
  // Intercom keeps phones as typed, so another spelling needs another search.
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
