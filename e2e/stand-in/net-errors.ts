/** Chromium's names and numbers for network failures, as in Electron's messages. */
const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_UNEXPECTED: -9,
  ERR_CONNECTION_RESET: -101,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

/** The error that `loadURL` rejects with. */
export const toLoadError = (errorText: string, url: string): Error => {
  const name = errorText.replace('net::', '');
  const error = new Error(`${name} (${numbers[name] ?? numbers.ERR_FAILED}) loading '${url}'`);
  return Object.assign(error, { code: name, errno: numbers[name], url });
};

/** Node's codes → Chromium's names. */
const names: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  EPIPE: 'ERR_CONNECTION_RESET',
  ECONNABORTED: 'ERR_CONNECTION_ABORTED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  ENETDOWN: 'ERR_INTERNET_DISCONNECTED',
  ENETUNREACH: 'ERR_INTERNET_DISCONNECTED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  EACCES: 'ERR_NETWORK_ACCESS_DENIED',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
  CERT_HAS_EXPIRED: 'ERR_CERT_DATE_INVALID',
  CERT_NOT_YET_VALID: 'ERR_CERT_DATE_INVALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ERR_CERT_COMMON_NAME_INVALID',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  SELF_SIGNED_CERT_IN_CHAIN: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ERR_CERT_AUTHORITY_INVALID',
};

const codeOf = (cause: object): string => {
  const code = Reflect.get(cause, 'code');
  return typeof code === 'string' ? code : '';
};

/** What went wrong before the headers came. @param cause the error of Node's HTTP client */
export const toRequestErrorName = (cause: unknown): string => {
  if (!(cause instanceof Error)) return 'ERR_FAILED';
  const code = codeOf(cause);
  if (code.startsWith('ERR_SSL_')) return 'ERR_SSL_PROTOCOL_ERROR';
  if (code === 'HPE_HEADER_OVERFLOW') return 'ERR_RESPONSE_HEADERS_TOO_BIG';
  if (code === 'HPE_UNEXPECTED_CONTENT_LENGTH') {
    return 'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH';
  }
  if (code.startsWith('HPE_')) return 'ERR_INVALID_HTTP_RESPONSE';
  // Node's text for a connection that was closed normally before the answer was complete.
  if (cause.message === 'socket hang up' || cause.message === 'aborted') {
    return 'ERR_EMPTY_RESPONSE';
  }
  return names[code] ?? 'ERR_FAILED';
};

/** What went wrong while the body came. */
export const toBodyErrorName = (reason: unknown, isSized: boolean): string => {
  if (reason instanceof Error && codeOf(reason).startsWith('HPE_')) {
    return 'ERR_INVALID_CHUNKED_ENCODING';
  }
  const name = toRequestErrorName(reason);
  const isCutShort = name === 'ERR_EMPTY_RESPONSE' || name === 'ERR_FAILED';
  if (!isCutShort) return name;
  return isSized ? 'ERR_CONTENT_LENGTH_MISMATCH' : 'ERR_INCOMPLETE_CHUNKED_ENCODING';
};
