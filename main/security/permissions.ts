/**
 * The permissions that the page may have: none. Lead entry needs no camera, place, notification
 * or clipboard reading; a first need is a decision to be made here.
 */
export const ALLOWED: ReadonlySet<string> = new Set();

export const isPermissionAllowed = (permission: string): boolean => ALLOWED.has(permission);
