/** The request has not left this computer: whoever gets this may try again. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** Errors in certificates, as Node's TLS names them: the server is not trusted, and gets no request. */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
]);

/** Whether the certificate's issuer was not known; the operating system may know it. */
export const isIssuerUnknown = (cause: unknown): boolean =>
  cause instanceof NotSentError &&
  cause.cause instanceof Error &&
  'code' in cause.cause &&
  typeof cause.cause.code === 'string' &&
  UNTRUSTED.has(cause.cause.code);
