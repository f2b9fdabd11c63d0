import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type Campaign,
  type CampaignImport,
  type Campaigns,
  MAX_CAMPAIGN_FILE_LENGTH,
} from '../../preload/contract/campaign.ts';
import type { GalenaBridge, Request } from '../../preload/contract/channels.ts';
import type { EntryAction, EntrySummary } from '../../preload/contract/entry.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Session } from '../../preload/contract/session.ts';
import type { ClosingChoice, Settings, Storage } from '../../preload/contract/status.ts';
import { BridgeError, settle, unwrap, useBridge } from './bridge.ts';
import { keys } from './keys.ts';

/*
 * What follows a success is given to the hook, never to `mutate`: a component that leaves the screen
 * because of the very success would otherwise miss it.
 */
type AfterSession = (session: Session) => void;

/** What a session call answers is the session; the rest asks anew. */
const useSessionMutation = <Input>(
  call: (input: Input) => Promise<Session>,
  afterwards?: AfterSession,
  mutationKey: readonly string[] = ['session-call'],
) => {
  const client = useQueryClient();
  return useMutation({
    mutationKey,
    mutationFn: call,
    // The cache would keep the input, and with it the token, for minutes.
    gcTime: 0,
    onSuccess: (session) => {
      client.setQueryData(keys.session, session);
      void client.invalidateQueries({ queryKey: keys.status });
      afterwards?.(session);
    },
  });
};

export const useConnect = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(
    (input: Request<'session:connect'>) => unwrap(bridge.connect(input)),
    afterwards,
    keys.connecting,
  );
};

/** Whether Intercom is being asked about a token, by whichever screen began it. */
export const useIsConnecting = (): boolean => useIsMutating({ mutationKey: keys.connecting }) > 0;

export const useConnectPractice = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(
    (input: Request<'session:connect-practice'>) => unwrap(bridge.connectPractice(input)),
    afterwards,
  );
};

export const useDisconnect = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(() => unwrap(bridge.disconnect()), afterwards);
};

/** Asks the keychain anew: it may have been unlocked meanwhile. */
export const useUnlockSession = () => {
  const bridge = useBridge();
  return useSessionMutation(() => unwrap(bridge.unlockSession()));
};

const useStorageMutation = (call: () => Promise<Storage>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: call, onSuccess: () => client.invalidateQueries() });
};

export const useReopenStorage = () => {
  const bridge = useBridge();
  return useStorageMutation(() => unwrap(bridge.reopenStorage()));
};

export const useStartFresh = () => {
  const bridge = useBridge();
  return useStorageMutation(() => unwrap(bridge.startFresh()));
};

export const useAnswerClosing = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: ClosingChoice) => unwrap(bridge.answerClosing({ choice })),
    onSuccess: (closing) => client.setQueryData(keys.closing, closing),
  });
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

/** Asks what the rep chose for an entry; `afterwards` is given the entry as it is then. */
export const useEntryAction = (afterwards?: (after: EntrySummary, asked: Asked) => void) => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ entry, action }: Asked) => unwrap(ASK[action](bridge, entry.id)),
    onSuccess: (after, asked) => afterwards?.(after, asked),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.entries });
      void client.invalidateQueries({ queryKey: keys.status });
    },
  });
};

/** Tries again whatever was refused, and ends a pause. */
export const useRetryAll = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.retryAll,
    mutationFn: () => unwrap(bridge.retryAll()),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.entries });
      void client.invalidateQueries({ queryKey: keys.status });
    },
  });
};

export const useSaveSettings = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Settings) => unwrap(bridge.saveSettings(settings)),
    onSuccess: (settings) => client.setQueryData(keys.settings, settings),
  });
};

/** Asks Intercom anew what the workspace has. */
export const useRefreshCatalog = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(bridge.refreshCatalog()),
    onSuccess: (catalog) => client.setQueryData(keys.catalog, catalog),
  });
};

/** Whoever changes the campaigns is answered with all of them. */
const useCampaignMutation = <Input>(
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

type AfterCampaign = (campaign: Campaign) => void;

export const useSaveCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, campaign: Campaign) => bridge.saveCampaign(campaign), afterwards);

export const useRemoveCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, { id }: Campaign) => bridge.removeCampaign({ id }), afterwards);

export const useActivateCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, { id }: Campaign) => bridge.activateCampaign({ id }), afterwards);

/** A file that is too large is not even read. */
const readTextFile = async (file: File): Promise<string> => {
  const refuse = (message: string) =>
    new BridgeError({ code: 'campaign-file-unreadable', message });
  if (file.size > MAX_CAMPAIGN_FILE_LENGTH)
    throw refuse('This file is too large for campaigns. Nothing was changed.');
  return file.text().catch(() => {
    throw refuse('This file could not be read. Nothing was changed.');
  });
};

export const useImportCampaigns = (afterwards: (answer: CampaignImport) => void) => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      unwrap(bridge.importCampaigns({ text: await readTextFile(file) })),
    onSuccess: (answer) => {
      client.setQueryData(keys.campaigns, answer.campaigns);
      afterwards(answer);
    },
  });
};

export const useExportCampaigns = (afterwards: (text: string) => void) => {
  const bridge = useBridge();
  return useMutation({
    mutationFn: () => unwrap(bridge.exportCampaigns()),
    onSuccess: ({ text }) => afterwards(text),
  });
};

export const useOpenContact = () => {
  const bridge = useBridge();
  return useMutation({ mutationFn: (id: string) => unwrap(bridge.openContact({ id })) });
};

export const useOpenDuplicate = () => {
  const bridge = useBridge();
  return useMutation({
    mutationFn: (contactId: string) => unwrap(bridge.openDuplicate({ contactId })),
  });
};

/** The form's two calls. They answer a `Result`: a failure is part of the form's everyday life. */
export const useFormCalls = () => {
  const bridge = useBridge();
  return {
    saveDraft: (draft: Request<'draft:save'>) => settle(bridge.saveDraft(draft)),
    submitDraft: (draft: Request<'draft:submit'>) => settle(bridge.submitDraft(draft)),
  };
};
