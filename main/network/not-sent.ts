/** The request has not left this computer, so the caller may try again. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** Node's TLS error codes for a certificate that is not trusted: the server gets no request. */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
]);

/** Whether Node does not know the certificate's issuer; the operating system may know it. */
export const isIssuerUnknown = (cause: unknown): boolean =>
  cause instanceof NotSentError &&
  cause.cause instanceof Error &&
  'code' in cause.cause &&
  typeof cause.cause.code === 'string' &&
  UNTRUSTED.has(cause.cause.code);
