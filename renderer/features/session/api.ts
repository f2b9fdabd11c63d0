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

/** Whether Intercom is being asked about a token, by whichever screen began it. */
export const useIsConnecting = (): boolean => useIsMutating({ mutationKey: keys.connecting }) > 0;

export const useConnectPractice = (afterwards: AfterSession) => {
  const bridge = useBridge();
  return useSessionMutation(
    (input: Request<'session:connect-practice'>) => unwrap(bridge.connectPractice(input)),
    afterwards,
  );
};

/** Asks the keychain anew: it may have been unlocked meanwhile. */
export const useUnlockSession = () => {
  const bridge = useBridge();
  return useSessionMutation(() => unwrap(bridge.unlockSession()));
};
