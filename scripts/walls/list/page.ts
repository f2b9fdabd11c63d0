import type { Wall } from '../wall.ts';

const GUARDS = 'main/electron/guards.ts';
const URLS = 'main/security/urls.ts';
const PROTOCOL = 'main/electron/protocol.ts';
const guardsTest = (title: string) => ({ file: 'main/electron/guards.test.ts', title });
const urlsTest = (title: string) => ({ file: 'main/security/urls.test.ts', title });
const protocolTest = (title: string) => ({ file: 'main/electron/protocol.test.ts', title });
const OPENER = 'main/leads/link-opener.ts';
const openerTest = (title: string) => ({ file: 'main/leads/link-opener.test.ts', title });
const stays = guardsTest('%s leads nowhere but to our own page');
const foreign = urlsTest('%s is foreign');
const shut = urlsTest('%s stays shut');
const guard = (row: Wall['row'], name: string, search: string, test: Wall['test']): Wall => ({
  name,
  row,
  file: GUARDS,
  search,
  replace: '',
  test,
});

/** Where the page may go and what it is served: rows 11 to 18. */
export const PAGE_WALLS: readonly Wall[] = [
  guard(
    '11–12',
    'a webview may be attached',
    "contents.on('will-attach-webview', (event) => event.preventDefault());",
    guardsTest('a webview is never attached, not even to our own page'),
  ),
  guard('13', 'will-navigate is not heard', "contents.on('will-navigate', stay);", stays),
  guard('13', 'will-redirect is not heard', "contents.on('will-redirect', stay);", stays),
  guard(
    '13',
    'will-frame-navigate is not heard',
    "contents.on('will-frame-navigate', stay);",
    stays,
  ),
  {
    name: 'the guards let a page go anywhere by https',
    row: '13',
    file: GUARDS,
    search: 'if (!isPageUrl(event.url)) event.preventDefault();',
    replace:
      "if (!isPageUrl(event.url) && !event.url.startsWith('https:')) event.preventDefault();",
    test: stays,
  },
  {
    name: 'every page counts as our own for the guards',
    row: '13',
    file: 'main/index.ts',
    search: 'installGuards(session.defaultSession, isPageUrlOf(config.devServerUrl));',
    replace: 'installGuards(session.defaultSession, () => true);',
    test: { file: 'main/index.test.ts', title: 'the guards hold the very page that is opened' },
  },
  {
    name: 'nothing keeps the page from leaving',
    row: '13',
    file: GUARDS,
    search: 'if (!isPageUrl(event.url)) event.preventDefault();',
    replace: '',
    test: { file: 'e2e/walls.spec.ts', title: `13: the page cannot be left by \${how}` },
  },
  {
    name: 'another host under our scheme is our page',
    row: '13',
    file: URLS,
    search: 'url.hostname === APP_HOST &&',
    replace: '',
    test: foreign,
  },
  {
    name: 'another port of our host is our page',
    row: '13',
    file: URLS,
    search: "url.port === '' &&\n    !hasCredentials(url)",
    replace: '!hasCredentials(url)',
    test: foreign,
  },
  {
    name: 'an address with a name and a password is our page',
    row: '13',
    file: URLS,
    search: "url.port === '' &&\n    !hasCredentials(url)",
    replace: "url.port === ''",
    test: foreign,
  },
  {
    name: 'another scheme with our host is our page',
    row: '13',
    file: URLS,
    search: 'url.protocol === `${APP_SCHEME}:` &&',
    replace: '',
    test: foreign,
  },
  {
    name: 'in development the built page counts too',
    row: '13',
    file: URLS,
    search: 'devServerUrl === null ? isAppUrl(url) : isSameOrigin(url, devServerUrl);',
    replace: 'isAppUrl(url) || (devServerUrl !== null && isSameOrigin(url, devServerUrl));',
    test: urlsTest('in development the page is the server’s, and the built one is foreign'),
  },
  {
    name: 'a new window may be opened',
    row: '14',
    file: GUARDS,
    search: "({ action: 'deny' })",
    replace: "({ action: 'allow' })",
    test: guardsTest('a new window is denied, and opens nothing outside either'),
  },
  {
    name: 'a link goes outside without externalUrl',
    row: '15',
    file: OPENER,
    search: 'const url = address === null ? null : externalUrl(address);',
    replace: 'const url = address === null ? null : (externalUrl(address) ?? address);',
    test: openerTest('%s is opened for no press, and costs none'),
  },
  {
    name: 'a page opens as many links as it likes',
    row: '15',
    file: OPENER,
    search: 'if (!takeGesture()) {',
    replace: "if (!takeGesture() && url === '') {",
    test: openerTest('an address of Intercom’s is opened, one for each press'),
  },
  {
    name: 'a press is good for ever',
    row: '15',
    file: 'main/security/gestures.ts',
    search: 'pressedAt !== null && clock.now() - pressedAt <= VALID_MS',
    replace: 'pressedAt !== null',
    test: {
      file: 'main/security/gestures.test.ts',
      title: 'a press is forgotten after five seconds',
    },
  },
  {
    name: 'a press is good for many things',
    row: '15',
    file: 'main/security/gestures.ts',
    search: '    pressedAt = null;\n',
    replace: '',
    test: { file: 'main/security/gestures.test.ts', title: '%s is good for one thing' },
  },
  {
    name: 'an id is written into an address as it is',
    row: '15',
    file: 'main/intercom/web-address.ts',
    search: 'users/${pathPart(contactId)}',
    replace: 'users/${contactId}',
    test: {
      file: 'main/intercom/web-address.test.ts',
      title: 'the id %s stays one part of an address at Intercom',
    },
  },
  {
    name: 'every scheme may be opened outside',
    row: '15',
    file: URLS,
    search: "url.protocol !== 'https:' || url.port !== '' || hasCredentials(url)",
    replace: "url.port !== '' || hasCredentials(url)",
    test: shut,
  },
  {
    name: 'every port may be opened outside',
    row: '15',
    file: URLS,
    search: "url.protocol !== 'https:' || url.port !== '' || hasCredentials(url)",
    replace: "url.protocol !== 'https:' || hasCredentials(url)",
    test: shut,
  },
  {
    name: 'a name and a password may be opened outside',
    row: '15',
    file: URLS,
    search: "url.protocol !== 'https:' || url.port !== '' || hasCredentials(url)",
    replace: "url.protocol !== 'https:' || url.port !== ''",
    test: shut,
  },
  {
    name: 'hosts are compared by their end',
    row: '15',
    file: URLS,
    search: 'INTERCOM_WEB_HOSTS.has(url.hostname)',
    replace: "url.hostname.endsWith('intercom.com')",
    test: shut,
  },
  {
    name: 'one more host may be opened outside',
    row: '15',
    file: URLS,
    search: "'developers.intercom.com',",
    replace: "'developers.intercom.com', 'intercom.help',",
    test: urlsTest(
      'the hosts that are this machine, and those that a browser is sent to, are these and no others',
    ),
  },
  {
    name: 'a method other than GET is served',
    row: '18',
    file: PROTOCOL,
    search: "request.method === 'GET' ? assetPath(request.url, known) : null",
    replace: 'assetPath(request.url, known)',
    test: protocolTest('the method “%s” is served nothing'),
  },
  {
    name: 'a file is looked for on the disk, and not in the list',
    row: '18',
    file: URLS,
    search: 'return known.has(url.pathname) ? url.pathname : null;',
    replace: 'return known.size > 0 ? decodeURIComponent(url.pathname) : null;',
    test: urlsTest('%s is not served'),
  },
  {
    name: 'files are served to another host under our scheme',
    row: '18',
    file: URLS,
    search: 'if (url === null || !isAppUrl(text)) return null;',
    replace: 'if (url === null) return null;',
    test: protocolTest('another host under our scheme is served nothing'),
  },
  {
    name: 'a path that is not known is looked for all the same',
    row: '18',
    file: PROTOCOL,
    search: 'if (path === null) return new Response(null, { status: 404 });',
    replace:
      "if (path === null) return new Response(await readFile(join(folder, '..', 'secret.txt')));",
    test: protocolTest('%s is not served'),
  },
  {
    name: 'our scheme is exempt from the policy',
    row: '18',
    file: PROTOCOL,
    search: 'supportFetchAPI: true }',
    replace: 'supportFetchAPI: true, bypassCSP: true }',
    test: protocolTest('our scheme is a secure origin that goes by the same rules as the web'),
  },
  {
    name: 'all that lies beside the page is served as well',
    row: '18',
    file: 'main/index.ts',
    search: "servePage(join(import.meta.dirname, '../renderer'));",
    replace: "servePage(join(import.meta.dirname, '..'));",
    test: {
      file: 'main/index.test.ts',
      title: 'the page’s files are served from the folder of the page, and from no other',
    },
  },
  {
    name: 'our scheme is not registered',
    row: '18',
    file: 'main/index.ts',
    search: '  registerAppScheme();\n',
    replace: '',
    test: { file: 'main/index.test.ts', title: 'every wall stands before the page is opened' },
  },
];
