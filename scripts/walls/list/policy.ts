import type { Wall } from '../wall.ts';

const CSP = 'main/security/csp.ts';
const PROTOCOL = 'main/electron/protocol.ts';
const policy = {
  file: 'main/security/csp.test.ts',
  title: 'everything is denied but our own files',
};
const headers = {
  file: 'main/security/csp.test.ts',
  title: '%s carries every header, and a type that cannot be sniffed away',
};
const protocolTest = (title: string) => ({ file: 'main/electron/protocol.test.ts', title });
const rule = (search: string, replace: string): Wall => ({
  name: replace === '' ? `the policy lacks ${search}` : `the policy says ${replace}`,
  row: '7',
  file: CSP,
  search: `  "${search}",\n`,
  replace: replace === '' ? '' : `  "${replace}",\n`,
  test: policy,
});
const header = (search: string): Wall => ({
  name: `files go without ${search.slice(1, search.indexOf("':"))}`,
  row: '7',
  file: CSP,
  search: `  ${search},\n`,
  replace: '',
  test: headers,
});

/** What the page may load: row 7. */
export const POLICY_WALLS: readonly Wall[] = [
  rule("default-src 'none'", "default-src 'self'"),
  rule("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  rule("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  rule("img-src 'self'", 'img-src *'),
  rule("font-src 'self'", "font-src 'self' data:"),
  rule("connect-src 'self'", 'connect-src *'),
  rule("base-uri 'none'", ''),
  rule("form-action 'none'", ''),
  rule("frame-ancestors 'none'", ''),
  header("'Content-Security-Policy': CONTENT_SECURITY_POLICY"),
  header("'X-Content-Type-Options': 'nosniff'"),
  header("'Referrer-Policy': 'no-referrer'"),
  header("'Cross-Origin-Opener-Policy': 'same-origin'"),
  {
    name: 'files are served without their headers',
    row: '7',
    file: PROTOCOL,
    search: 'headers: assetHeaders(path)',
    replace: "headers: { 'Content-Type': assetHeaders(path)['Content-Type'] ?? '' }",
    test: protocolTest('a file of the page is served with every header'),
  },
  {
    name: 'the page runs scripts that stand in it, and eval',
    row: '7',
    file: CSP,
    search: `"script-src 'self'"`,
    replace: `"script-src 'self' 'unsafe-inline' 'unsafe-eval'"`,
    test: { file: 'e2e/walls.spec.ts', title: '7: inline scripts and eval are blocked' },
  },
  {
    name: 'the page talks to every server',
    row: '7',
    file: CSP,
    search: `"connect-src 'self'"`,
    replace: '"connect-src *"',
    test: { file: 'e2e/walls.spec.ts', title: '7: nothing can be fetched from anywhere else' },
  },
];
