/**
 * The permissions that the page may have: none. Lead entry needs no camera, location, notification
 * or clipboard reading. The first permission that is needed is decided on here.
 */
export const ALLOWED: ReadonlySet<string> = new Set();

export const isPermissionAllowed = (permission: string): boolean => ALLOWED.has(permission);
