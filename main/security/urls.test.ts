import { describe, expect, test } from 'vitest';
import {
  assetPath,
  externalUrl,
  INTERCOM_WEB_HOSTS,
  isAppUrl,
  isLoopbackUrl,
  isPageUrlOf,
  isSameOrigin,
  LOOPBACK_HOSTS,
} from './urls.ts';

describe('our own origin', () => {
  test.each(['app://galena/index.html', 'app://galena/', 'app://galena/a?b#c'])(
    '%s is ours',
    (url) => expect(isAppUrl(url)).toBe(true),
  );

  test.each([
    'app://galena.evil/index.html',
    'app://evil/galena',
    'app://galena:8080/',
    'app://user@galena/',
    'app://user:secret@galena/',
    'https://galena/index.html',
    'file:///app/galena/index.html',
    'http://app://galena/',
    'javascript:app://galena/',
    'data:text/html,app://galena/',
    'app:galena',
    '',
    'not a url',
  ])('%s is foreign', (url) => expect(isAppUrl(url)).toBe(false));
});

test('origins are compared by scheme, host and port', () => {
  expect(isSameOrigin('https://api.intercom.io/a', 'https://api.intercom.io/b')).toBe(true);
  expect(isSameOrigin('https://api.intercom.io/', 'http://api.intercom.io/')).toBe(false);
  expect(isSameOrigin('https://api.intercom.io/', 'https://api.intercom.io:8443/')).toBe(false);
  expect(isSameOrigin('https://api.intercom.io/', 'https://api.intercom.io.evil.example/')).toBe(
    false,
  );
  expect(isSameOrigin('nonsense', 'nonsense')).toBe(false);
});

test('in development the page is the server’s, and the built one is foreign', () => {
  const isDevPage = isPageUrlOf('http://localhost:5173');
  expect(isDevPage('http://localhost:5173/index.html')).toBe(true);
  expect(isDevPage('http://localhost:5174/')).toBe(false);
  expect(isDevPage('https://evil.example/')).toBe(false);
  expect(isDevPage('app://galena/index.html')).toBe(false);
  expect(isPageUrlOf(null)('app://galena/index.html')).toBe(true);
  expect(isPageUrlOf(null)('http://localhost:5173/')).toBe(false);
});

/** Written out once more, so that an added host is seen. */
test('the hosts that are this machine, and those that a browser is sent to, are these and no others', () => {
  expect([...LOOPBACK_HOSTS].toSorted()).toEqual(['127.0.0.1', '[::1]', 'localhost']);
  expect([...INTERCOM_WEB_HOSTS].toSorted()).toEqual([
    'app.au.intercom.com',
    'app.eu.intercom.com',
    'app.intercom.com',
    'developers.intercom.com',
    'www.intercom.com',
  ]);
});

describe('loopback', () => {
  test.each([
    'http://127.0.0.1:9/',
    'http://localhost:80',
    'https://localhost/',
    'http://[::1]:1/x',
  ])('%s is on this machine', (url) => expect(isLoopbackUrl(url)).toBe(true));

  test.each([
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://evil.example/?127.0.0.1',
    'http://127.0.0.1@evil.example/',
    'http://user:pw@127.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'ftp://127.0.0.1/',
    'file://localhost/etc/passwd',
    '127.0.0.1:80',
  ])('%s is elsewhere', (url) => expect(isLoopbackUrl(url)).toBe(false));
});

describe('links that may leave the app', () => {
  test('Intercom over https is opened', () => {
    const url = 'https://app.eu.intercom.com/a/apps/x/users/y/all-conversations';
    expect(externalUrl(url)).toBe(url);
  });

  test.each([
    'http://app.intercom.com/',
    'https://app.intercom.com.evil.example/',
    'https://evil.example/app.intercom.com',
    'https://app.intercom.com@evil.example/',
    'https://user@app.intercom.com/',
    'https://app.intercom.com:8443/',
    'https://xapp.intercom.com/',
    'HTTPS://APP.INTERCOM.COM.EVIL.EXAMPLE/',
    'javascript:alert(1)//https://app.intercom.com/',
    'file:///C:/Windows/System32/calc.exe',
    'smb://app.intercom.com/share',
    '\\\\app.intercom.com\\share',
    'ms-msdt:/id PCWDiagnostic',
    'intercom://app.intercom.com',
    'data:text/html,<script>1</script>',
    'vbscript:msgbox',
    ' https:// app.intercom.com',
    '',
  ])('%s stays shut', (url) => expect(externalUrl(url)).toBeNull());
});

describe('files of the page', () => {
  const known = new Set(['/index.html', '/assets/index.js']);

  test('a listed file is served', () => {
    expect(assetPath('app://galena/index.html', known)).toBe('/index.html');
    expect(assetPath('app://galena/assets/index.js?v=1', known)).toBe('/assets/index.js');
  });

  test.each([
    'app://galena/../package.json',
    'app://galena/assets/../../package.json',
    'app://galena/%2e%2e/package.json',
    'app://galena/%2e%2e%2fpackage.json',
    'app://galena/..%5cpackage.json',
    'app://galena/assets\\..\\..\\package.json',
    'app://galena//etc/passwd',
    'app://galena/C:/Windows/win.ini',
    'app://galena//server/share/file',
    'app://galena/index.html%00.js',
    'app://galena/INDEX.HTML',
    'app://galena/',
    'app://other/index.html',
    'file:///index.html',
  ])('%s is not served', (url) => expect(assetPath(url, known)).toBeNull());
});
