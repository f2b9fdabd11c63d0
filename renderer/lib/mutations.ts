import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract/channels.ts';
import type { EntrySummary } from '../../preload/contract/entry.ts';
import type { Session } from '../../preload/contract/session.ts';
import type { Storage } from '../../preload/contract/status.ts';
import { settle, unwrap, useBridge } from './bridge.ts';
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
) => {
  const client = useQueryClient();
  return useMutation({
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
  );
};

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

const useEntryMutation = <T>(
  call: (id: string) => Promise<T>,
  afterwards?: (result: T) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: (result) => afterwards?.(result),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.entries });
      void client.invalidateQueries({ queryKey: keys.status });
    },
  });
};

export const useRetryEntry = () => {
  const bridge = useBridge();
  return useEntryMutation((id) => unwrap(bridge.retryEntry({ id })));
};

export const useEditEntry = (afterwards: (draft: EntrySummary) => void) => {
  const bridge = useBridge();
  return useEntryMutation((id) => unwrap(bridge.editEntry({ id })), afterwards);
};

export const useDiscardEntry = () => {
  const bridge = useBridge();
  return useEntryMutation((id) => unwrap(bridge.discardEntry({ id })));
};

export const useOpenContact = () => {
  const bridge = useBridge();
  return useMutation({ mutationFn: (id: string) => unwrap(bridge.openContact({ id })) });
};

/** The form's two calls. They answer a `Result`: a failure is part of the form's everyday life. */
export const useFormCalls = () => {
  const bridge = useBridge();
  return {
    saveDraft: (draft: Request<'draft:save'>) => settle(bridge.saveDraft(draft)),
    submitDraft: (draft: Request<'draft:submit'>) => settle(bridge.submitDraft(draft)),
  };
};
