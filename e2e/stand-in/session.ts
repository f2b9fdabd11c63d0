import { guard } from './missing.ts';
import type { CheckHandler, PermissionHandlers, RequestHandler } from './permissions.ts';
import type { Protocols } from './protocol.ts';

export type Sessions = {
  /** Electron's `session`. */
  readonly api: object;
  readonly defaultSession: object;
  readonly permissionHandlers: PermissionHandlers;
};

/** There is the default session and no other. `onPermissions` is told when a handler changes. */
export const createSessions = (protocols: Protocols, onPermissions: () => void): Sessions => {
  const permissionHandlers: PermissionHandlers = { request: null, check: null };
  const defaultSession = guard('session', {
    protocol: protocols.api,
    isPersistent: () => true,
    setPermissionRequestHandler: (handler: RequestHandler | null) => {
      permissionHandlers.request = handler;
      onPermissions();
    },
    setPermissionCheckHandler: (handler: CheckHandler | null) => {
      permissionHandlers.check = handler;
      onPermissions();
    },
  });
  return { api: guard('session', { defaultSession }), defaultSession, permissionHandlers };
};
