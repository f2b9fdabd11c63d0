import type { Session } from './cdp.ts';

type Details = { readonly requestingUrl: string; readonly isMainFrame: boolean };
export type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (isGranted: boolean) => void,
  details: Details,
) => void;
export type CheckHandler = (
  contents: unknown,
  permission: string,
  requestingOrigin: string,
  details: Details,
) => boolean;

export type PermissionHandlers = {
  request: RequestHandler | null;
  check: CheckHandler | null;
};

/** Electron's names of permissions, and their names in CDP's `Browser.setPermission`. */
const permissions: readonly (readonly [electron: string, ...chromium: readonly string[]])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['display-capture', 'display-capture'],
  ['idle-detection', 'idle-detection'],
  ['keyboardLock', 'keyboard-lock'],
  ['midi', 'midi'],
  ['pointerLock', 'pointer-lock'],
  ['speaker-selection', 'speaker-selection'],
  ['storage-access', 'storage-access'],
  ['top-level-storage-access', 'top-level-storage-access'],
  ['window-management', 'window-management'],
];

const isGranted = async (
  handlers: PermissionHandlers,
  contents: unknown,
  permission: string,
  origin: string,
): Promise<boolean> => {
  const details = { requestingUrl: origin, isMainFrame: true };
  if (handlers.check && !handlers.check(contents, permission, origin, details)) return false;
  const { request } = handlers;
  if (!request) return true;
  return new Promise((resolve) => request(contents, permission, resolve, details));
};

/**
 * Chromium cannot ask the app when a page wants a permission. So the handlers are asked beforehand,
 * once per permission, and Chromium gets their answers. As in Electron, without handlers everything
 * is granted.
 */
export const applyPermissions = async (
  root: Session,
  handlers: PermissionHandlers,
  contents: unknown,
  origin: string,
): Promise<void> => {
  const apply = async ([permission, ...names]: (typeof permissions)[number]) => {
    const setting = (await isGranted(handlers, contents, permission, origin))
      ? 'granted'
      : 'denied';
    for (const name of names)
      await root.send('Browser.setPermission', { permission: { name }, setting });
  };
  await Promise.all(permissions.map(apply));
};
