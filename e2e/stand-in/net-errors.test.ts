import { expect, test } from 'vitest';
import { toBodyErrorName, toLoadError, toRequestErrorName } from './net-errors.ts';

/** An error like those of Node's HTTP client. */
const failed = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

test.each([
  ['ECONNREFUSED', 'ERR_CONNECTION_REFUSED'],
  ['ENOTFOUND', 'ERR_NAME_NOT_RESOLVED'],
  ['CERT_HAS_EXPIRED', 'ERR_CERT_DATE_INVALID'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PROTOCOL_ERROR'],
  ['HPE_INVALID_CONSTANT', 'ERR_INVALID_HTTP_RESPONSE'],
  ['HPE_HEADER_OVERFLOW', 'ERR_RESPONSE_HEADERS_TOO_BIG'],
  ['HPE_UNEXPECTED_CONTENT_LENGTH', 'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH'],
  ['SOMETHING_ELSE', 'ERR_FAILED'],
])('%s is %s to Chromium', (code, name) => {
  expect(toRequestErrorName(failed(code))).toBe(name);
});

test('a close in good order is told from a reset', () => {
  expect(toRequestErrorName(failed('ECONNRESET', 'socket hang up'))).toBe('ERR_EMPTY_RESPONSE');
  expect(toRequestErrorName(failed('ECONNRESET', 'read ECONNRESET'))).toBe('ERR_CONNECTION_RESET');
});

test('a body that breaks off is named by how its end was to be known', () => {
  const cut = failed('ECONNRESET', 'aborted');
  expect(toBodyErrorName(cut, true)).toBe('ERR_CONTENT_LENGTH_MISMATCH');
  expect(toBodyErrorName(cut, false)).toBe('ERR_INCOMPLETE_CHUNKED_ENCODING');
  expect(toBodyErrorName(failed('ECONNRESET'), true)).toBe('ERR_CONNECTION_RESET');
  expect(toBodyErrorName(failed('HPE_INVALID_CHUNK_SIZE'), false)).toBe(
    'ERR_INVALID_CHUNKED_ENCODING',
  );
});

test('a page that does not load says why, and which', () => {
  expect(toLoadError('net::ERR_CONNECTION_REFUSED', 'http://a.example/')).toMatchObject({
    message: "ERR_CONNECTION_REFUSED (-102) loading 'http://a.example/'",
    code: 'ERR_CONNECTION_REFUSED',
    errno: -102,
  });
});
