import { NotSentError } from '../../network/not-sent.ts';

/**
 * Why a call has no answer.
 * - `not-sent`: no byte of the request can have left, so Intercom has done nothing.
 * - `timeout`, `lost`: it may have left, so the outcome is unknown (design.md §3).
 * - `redirected`: something on the way answered with another address.
 */
export type Failure = {
  readonly kind: 'not-sent' | 'timeout' | 'lost' | 'redirected';
  readonly reason: string;
};

/** Failures before the request leaves, as Node names them … */
const NODE_NOT_SENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * … and as Chromium does. ERR_NETWORK_CHANGED and ERR_CONNECTION_RESET may come after sending, and so
 * does ERR_UNEXPECTED_PROXY_AUTH: it is a 407 through a connection that was there already.
 */
const CHROMIUM_NOT_SENT =
  /^ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_FAILED|CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|ADDRESS_INVALID|PROXY_\w+|NO_SUPPORTED_PROXIES|PAC_\w+|TUNNEL_CONNECTION_FAILED|HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT|SOCKS_\w+|MANDATORY_PROXY_CONFIGURATION_FAILED|CERT_\w+|SSL_PROTOCOL_ERROR|SSL_VERSION_OR_CIPHER_MISMATCH|DNS_\w+)$/;

/** Codes along the chain of causes; Chromium's stands in the message as `net::ERR_…`. */
const codesOf = (cause: unknown, depth = 0): readonly string[] => {
  if (!(cause instanceof Error) || depth > 4) return [];
  const own = 'code' in cause && typeof cause.code === 'string' ? [cause.code] : [];
  const inMessage = /\bnet::(ERR_\w+)/.exec(cause.message)?.[1];
  const nested = cause instanceof AggregateError ? cause.errors : [cause.cause];
  return [
    ...own,
    ...(inMessage ? [inMessage] : []),
    ...nested.flatMap((inner) => codesOf(inner, depth + 1)),
  ];
};

const isNotSent = (code: string): boolean =>
  NODE_NOT_SENT.has(code) || CHROMIUM_NOT_SENT.test(code);

const reasonOf = (cause: unknown, codes: readonly string[]): string =>
  codes[0] ?? (cause instanceof Error ? cause.message : String(cause));

/** Sorts what `fetch` threw. In doubt the request counts as sent: that can only cost a look-up. */
export const failureOf = (cause: unknown): Failure => {
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { kind: 'timeout', reason: cause.message };
  }
  const codes = codesOf(cause);
  const reason = reasonOf(cause, codes);
  if (cause instanceof NotSentError) return { kind: 'not-sent', reason };
  if (codes.length > 0 && codes.every(isNotSent)) return { kind: 'not-sent', reason };
  // Chromium's net stack rejects a redirect that nobody followed, with no code of its own.
  if (codes.includes('ERR_ABORTED') || /redirect/i.test(reason)) {
    return { kind: 'redirected', reason };
  }
  return { kind: 'lost', reason };
};
