import { NotSentError } from '../network/not-sent.ts';

/**
 * Why a call has no answer.
 * - `not-sent`: no byte of the request can have been sent, so Intercom has done nothing.
 * - `timeout`, `lost`: it may have been sent, so the outcome is unknown (architecture.md §3).
 * - `redirected`: something on the way answered with another address.
 */
export type Failure = {
  readonly kind: 'not-sent' | 'timeout' | 'lost' | 'redirected';
  readonly reason: string;
};

/** Node's codes for failures before the request is sent. */
const NODE_NOT_SENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Node's codes that count only if connecting failed: reading can fail with the same codes. */
const NODE_NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
]);

/**
 * Chromium's codes for failures before the request is sent. Codes that can also come after sending,
 * as seen in use or in Chromium's source, are left out:
 * - ERR_SSL_PROTOCOL_ERROR: anything that breaks the encryption, also during a request;
 * - ERR_ADDRESS_UNREACHABLE, ERR_ADDRESS_INVALID, ERR_INTERNET_DISCONNECTED: an open connection
 *   ends so when its route or its address is lost (net/base/net_errors_posix.cc and …_win.cc);
 * - ERR_CERT_DATABASE_CHANGED, ERR_CERT_VERIFIER_CHANGED: connections in use are closed;
 * - ERR_NETWORK_CHANGED, ERR_CONNECTION_RESET; ERR_UNEXPECTED_PROXY_AUTH: a 407 on a connection
 *   that was open already.
 */
const CHROMIUM_NOT_SENT =
  /^ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|CONNECTION_REFUSED|CONNECTION_FAILED|CONNECTION_TIMED_OUT|PROXY_\w+|NO_SUPPORTED_PROXIES|PAC_\w+|TUNNEL_CONNECTION_FAILED|HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT|SOCKS_\w+|MANDATORY_PROXY_CONFIGURATION_FAILED|CERT_(?!DATABASE_CHANGED|VERIFIER_CHANGED)\w+|SSL_VERSION_OR_CIPHER_MISMATCH|DNS_\w+)$/;

/** A code, and whether Node says that it occurred while connecting. */
type Code = { readonly name: string; readonly isConnecting: boolean };

const ownCodes = (cause: Error): readonly Code[] => {
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const isConnecting = 'syscall' in cause && cause.syscall === 'connect';
  // Chromium's code is in the message, as `net::ERR_…`.
  const inMessage = /\bnet::(ERR_\w+)/.exec(cause.message)?.[1];
  return [code, inMessage].flatMap((name) => (name === undefined ? [] : [{ name, isConnecting }]));
};

/** Codes along the chain of causes. If several addresses were tried, only their codes count. */
const codesOf = (cause: unknown, depth = 0): readonly Code[] => {
  if (!(cause instanceof Error) || depth > 4) return [];
  const inner = cause instanceof AggregateError ? cause.errors : [cause.cause];
  const codes = inner.flatMap((each) => codesOf(each, depth + 1));
  return cause instanceof AggregateError && codes.length > 0
    ? codes
    : [...ownCodes(cause), ...codes];
};

const isNotSent = ({ name, isConnecting }: Code): boolean =>
  NODE_NOT_SENT.has(name) ||
  (isConnecting && NODE_NOT_CONNECTED.has(name)) ||
  CHROMIUM_NOT_SENT.test(name);

const reasonOf = (cause: unknown, codes: readonly Code[]): string =>
  codes[0]?.name ?? (cause instanceof Error ? cause.message : String(cause));

/** Sorts what `fetch` threw. In doubt the request counts as sent: that can only cost a look-up. */
export const failureOf = (cause: unknown): Failure => {
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { kind: 'timeout', reason: cause.message };
  }
  const codes = codesOf(cause);
  const reason = reasonOf(cause, codes);
  if (cause instanceof NotSentError) return { kind: 'not-sent', reason };
  if (codes.length > 0 && codes.every(isNotSent)) return { kind: 'not-sent', reason };
  // Chromium's net stack rejects a redirect that is not followed, without a special code.
  if (codes.some(({ name }) => name === 'ERR_ABORTED') || /redirect/i.test(reason)) {
    return { kind: 'redirected', reason };
  }
  return { kind: 'lost', reason };
};
