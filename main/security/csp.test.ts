import { expect, test } from 'vitest';
import { assetHeaders, CONTENT_SECURITY_POLICY } from './csp.ts';

test('everything is denied but our own files', () => {
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

test('every file carries the policy and a type that cannot be sniffed away', () => {
  const headers = assetHeaders('/assets/index.js');
  expect(headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(assetHeaders('/unknown.bin')['Content-Type']).toBe('application/octet-stream');
});

test.each(["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])(
  '%s, which no default covers, is stated',
  (rule) => expect(CONTENT_SECURITY_POLICY.split('; ')).toContain(rule),
);

test('no address of the page is told to anyone', () => {
  expect(assetHeaders('/index.html')['Referrer-Policy']).toBe('no-referrer');
});
