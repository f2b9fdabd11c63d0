import { expect, test } from 'vitest';
import { assetHeaders, CONTENT_SECURITY_POLICY } from './csp.ts';

/** security.md row 7, written out once more, so that a slip in the list is seen. */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

test('everything is denied but our own files', () => {
  expect(CONTENT_SECURITY_POLICY.split('; ')).toEqual(RULES);
});

test.each([
  ['/index.html', 'text/html; charset=utf-8'],
  ['/assets/index.js', 'text/javascript; charset=utf-8'],
  ['/assets/index.css', 'text/css; charset=utf-8'],
  ['/unknown.bin', 'application/octet-stream'],
  ['/no-ending', 'application/octet-stream'],
  ['/x.constructor', 'application/octet-stream'],
])('%s carries every header, and a type that cannot be sniffed away', (path, type) => {
  expect(assetHeaders(path)).toEqual({
    'Content-Type': type,
    'Content-Security-Policy': RULES.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});
