import { useIsMutating } from '@tanstack/react-query';
import type { Request } from '../../../preload/contract/channels.ts';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { type AfterSession, useSessionMutation } from '../../lib/mutations.ts';

export const useConnect = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(
    (input: Request<'session:connect'>) => unwrap(bridge.connect(input)),
    afterwards,
    keys.connecting,
  );
};

/** Whether a connection attempt with a token runs, whichever screen started it. */
export const useIsConnecting = (): boolean => useIsMutating({ mutationKey: keys.connecting }) > 0;

export const useConnectPractice = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(
    (input: Request<'session:connect-practice'>) => unwrap(bridge.connectPractice(input)),
    afterwards,
  );
};

/** Reads the keychain again, because the rep may have unlocked it. */
export const useUnlockSession = () => {
  const bridge = useBridge();
  return useSessionMutation(() => unwrap(bridge.unlockSession()));
};
