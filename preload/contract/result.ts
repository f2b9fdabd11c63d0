/**
 * Every handler resolves to a `Result`; it never rejects. Callers check `code`. People read
 * `message`, which says what happened, what is safe and what to do.
 */
export const ERROR_CODES = [
  // the IPC router
  'payload-invalid',
  'sender-refused',
  'channel-unknown',
  // the session
  'not-connected',
  'token-wrong',
  'token-forbidden',
  'region-wrong',
  'network-unreachable',
  'network-timeout',
  'not-intercom',
  'intercom-busy',
  'intercom-failing',
  'version-refused',
  'plan-restricted',
  'keychain-unreadable',
  // the database
  'storage-closed',
  'disk-full',
  'profile-read-only',
  // entries
  'entry-missing',
  'entry-not-in-state',
  'lead-invalid',
  // campaigns
  'campaign-missing',
  'campaign-invalid',
  'campaign-file-unreadable',
  // other
  'link-refused',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type AppError = {
  readonly code: ErrorCode;
  /** Plain sentences for the rep. */
  readonly message: string;
  /** The field the error belongs to, as a path into the payload: `customAttributes.2.value`. */
  readonly field?: string;
  /** The rep can quote it, and it finds the log line; present only with `internal`. */
  readonly reference?: string;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (error: AppError): Result<never> => ({ ok: false, error });
