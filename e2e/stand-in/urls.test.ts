import { expect, test } from 'vitest';
import { originOf, toAppUrl, toWebHeader, toWebUrl } from './urls.ts';

const schemes = new Set(['app']);

test.each([
  ['app://galena/', 'https://galena.app.stand-in.invalid/'],
  ['app://galena', 'https://galena.app.stand-in.invalid/'],
  ['APP://Galena/a/b?c=d#e', 'https://galena.app.stand-in.invalid/a/b?c=d#e'],
  ['app://my.host/x', 'https://my.host.app.stand-in.invalid/x'],
])('%s is loaded as %s', (appUrl, webUrl) => {
  expect(toWebUrl(appUrl, schemes)).toBe(webUrl);
});

test.each(['https://galena.example/', 'mailto:a@b.example', 'other://galena/', 'about:blank'])(
  '%s belongs to no custom scheme and stays',
  (url) => {
    expect(toWebUrl(url, schemes)).toBe(url);
    expect(toAppUrl(url)).toBe(url);
  },
);

test.each(['app://galena/', 'app://galena/a%20b?c=/../d#e', 'app://my.host/x'])(
  '%s survives the way to Chromium and back',
  (url) => {
    expect(toAppUrl(toWebUrl(url, schemes))).toBe(url);
  },
);

test.each([
  'https://galena.app.stand-in.invalid.evil.example/',
  'https://galena.app.stand-in.invalid@evil.example/',
  'http://galena.app.stand-in.invalid/',
  'https://evil.example/https://galena.app.stand-in.invalid/',
])('%s only looks like an address of ours', (url) => {
  expect(toAppUrl(url)).toBe(url);
});

test('the origin of a custom scheme is its scheme and host', () => {
  expect(originOf('app://galena/index.html')).toBe('app://galena');
  expect(originOf('https://a.example:8443/x')).toBe('https://a.example:8443');
  expect(originOf('nonsense')).toBe('null');
});

test('a policy that names the scheme means the same to Chromium', () => {
  expect(toWebHeader("script-src 'self' app://galena; img-src app: data:", schemes)).toBe(
    "script-src 'self' https://galena.app.stand-in.invalid; img-src https://*.app.stand-in.invalid data:",
  );
  expect(toWebHeader('app://galena/second.html', schemes)).toBe(
    'https://galena.app.stand-in.invalid/second.html',
  );
});
