import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const nodeError = (code: string, syscall?: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) });

test.each([
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])('%s means that no byte left', (code) => {
  expect(failureOf(nodeError(code))).toEqual({ kind: 'not-sent', reason: code });
});

test.each(['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])(
  '%s means that no byte left where connecting met it, and leaves it open elsewhere',
  (code) => {
    expect(failureOf(nodeError(code, 'connect'))).toEqual({ kind: 'not-sent', reason: code });
    for (const syscall of ['read', 'write', undefined]) {
      expect(failureOf(nodeError(code, syscall))).toEqual({ kind: 'lost', reason: code });
    }
  },
);

test.each([
  'ERR_NAME_NOT_RESOLVED',
  'ERR_CONNECTION_REFUSED',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_PROXY_AUTH_REQUESTED',
  'ERR_PROXY_AUTH_UNSUPPORTED',
  'ERR_NO_SUPPORTED_PROXIES',
  'ERR_PAC_SCRIPT_FAILED',
  'ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT',
  'ERR_TUNNEL_CONNECTION_FAILED',
  'ERR_CERT_AUTHORITY_INVALID',
  'ERR_CERT_DATE_INVALID',
  'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
  'ERR_CONNECTION_TIMED_OUT',
])('net::%s means that no byte left', (code) => {
  expect(failureOf(new Error(`net::${code}`))).toEqual({ kind: 'not-sent', reason: code });
});

test.each([
  nodeError('ECONNRESET'),
  nodeError('UND_ERR_SOCKET'),
  nodeError('EPIPE'),
  new Error('net::ERR_CONNECTION_RESET'),
  new Error('net::ERR_NETWORK_CHANGED'),
  new Error('net::ERR_UNEXPECTED_PROXY_AUTH'),
  new Error('net::ERR_EMPTY_RESPONSE'),
  new Error('net::ERR_TIMED_OUT'),
  new Error('net::ERR_SSL_PROTOCOL_ERROR'),
  new Error('net::ERR_ADDRESS_UNREACHABLE'),
  new Error('net::ERR_ADDRESS_INVALID'),
  new Error('net::ERR_INTERNET_DISCONNECTED'),
  new Error('net::ERR_CERT_DATABASE_CHANGED'),
  new Error('net::ERR_CERT_VERIFIER_CHANGED'),
  new TypeError('terminated'),
  'not even an error',
])('%s leaves it open whether the request left', (cause) => {
  expect(failureOf(cause).kind).toBe('lost');
});

test('one refused address among several tried does not hide a reset', () => {
  const refused = Object.assign(new Error('a'), { code: 'ECONNREFUSED', syscall: 'connect' });
  const reset = Object.assign(new Error('b'), { code: 'ECONNRESET', syscall: 'read' });
  const kindOf = (...errors: Error[]) => {
    // Node makes it like this: with its own code, and without the syscall.
    const cause = Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });
    return failureOf(new TypeError('fetch failed', { cause })).kind;
  };
  expect(kindOf(refused, reset)).toBe('lost');
  expect(kindOf(refused, refused)).toBe('not-sent');
});

test('our own deadline is a timeout', () => {
  expect(failureOf(new DOMException('no answer in time', 'TimeoutError')).kind).toBe('timeout');
});

test('a redirect that nobody followed is told as one', () => {
  expect(failureOf(new Error('Redirect was cancelled')).kind).toBe('redirected');
});
