import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Campaign, Campaigns } from '../../preload/contract/campaign.ts';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import type { EntryAction, EntrySummary } from '../../preload/contract/entry.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Session } from '../../preload/contract/session.ts';
import { unwrap, useBridge } from './bridge.ts';
import { keys } from './keys.ts';

/*
 * The hooks take the callback for a success; `mutate` does not. The success may unmount the
 * component, and an unmounted component gets no callback of `mutate`.
 */
export type AfterSession = (session: Session) => void;

/** Stores the session that a call answers, and reads the status again. */
export const useSessionMutation = <Input>(
  call: (input: Input) => Promise<Session>,
  afterwards?: AfterSession,
  mutationKey: readonly string[] = ['session-call'],
) => {
  const client = useQueryClient();
  return useMutation({
    mutationKey,
    mutationFn: call,
    // The cache would keep the input, which has the token, for minutes.
    gcTime: 0,
    onSuccess: (session) => {
      client.setQueryData(keys.session, session);
      void client.invalidateQueries({ queryKey: keys.status });
      afterwards?.(session);
    },
  });
};

/** Reads entries and their counts again. Main sends a topic too, but not after a refused call. */
const askForEntries = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: keys.entries });
  void client.invalidateQueries({ queryKey: keys.status });
};

type Ask = (bridge: GalenaBridge, id: string) => Promise<Result<EntrySummary>>;

const ASK = {
  undo: (bridge, id) => bridge.undoSubmit({ id }),
  'send-now': (bridge, id) => bridge.sendNow({ id }),
  retry: (bridge, id) => bridge.retryEntry({ id }),
  edit: (bridge, id) => bridge.editEntry({ id }),
  'is-there': (bridge, id) => bridge.answerEntry({ id, answer: 'is-there' }),
  'send-again': (bridge, id) => bridge.answerEntry({ id, answer: 'send-again' }),
  'update-other': (bridge, id) => bridge.updateOther({ id }),
  'leave-out': (bridge, id) => bridge.leaveOut({ id }),
  discard: (bridge, id) => bridge.discardEntry({ id }),
  restore: (bridge, id) => bridge.restoreEntry({ id }),
} as const satisfies Record<EntryAction, Ask>;

type Asked = { readonly entry: EntrySummary; readonly action: EntryAction };

/** Makes the call for the action that the rep chose. `afterwards` gets the changed entry. */
export const useEntryAction = (afterwards?: (after: EntrySummary, asked: Asked) => void) => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ entry, action }: Asked) => unwrap(ASK[action](bridge, entry.id)),
    onSuccess: (after, asked) => afterwards?.(after, asked),
    onSettled: () => askForEntries(client),
  });
};

/** Retries everything that was refused, and ends a pause. */
export const useRetryAll = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.retryAll,
    mutationFn: () => unwrap(bridge.retryAll()),
    onSettled: () => askForEntries(client),
  });
};

/** Each call that changes campaigns answers with all campaigns. */
export const useCampaignMutation = <Input>(
  call: (bridge: GalenaBridge, input: Input) => Promise<Result<Campaigns>>,
  afterwards?: (input: Input) => void,
) => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => unwrap(call(bridge, input)),
    onSuccess: (campaigns, input) => {
      client.setQueryData(keys.campaigns, campaigns);
      afterwards?.(input);
    },
  });
};

export type AfterCampaign = (campaign: Campaign) => void;

export const useActivateCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, { id }: Campaign) => bridge.activateCampaign({ id }), afterwards);

export const useOpenContact = () => {
  const bridge = useBridge();
  return useMutation({ mutationFn: (id: string) => unwrap(bridge.openContact({ id })) });
};
