import type { Wall } from '../wall.ts';

const EXCHANGE = 'main/intercom/exchange.ts';
const NETWORK = 'main/electron/network.ts';
const clientTest = (title: string) => ({ file: 'main/intercom/client.test.ts', title });
const networkTest = (title: string) => ({ file: 'main/electron/network.test.ts', title });
const reads = networkTest(
  'what is read goes by the default session, without cookies and without a cache',
);
const proxied = networkTest(
  'what is sent through a proxy goes by a session in memory, whose connections are closed first',
);

/** What goes over the network, and what comes back. */
export const NETWORK_WALLS: readonly Wall[] = [
  {
    name: 'a redirect is followed with the token',
    row: 'Redirects',
    file: EXCHANGE,
    search: "redirect: 'manual',",
    replace: "redirect: 'follow' as 'manual',",
    test: clientTest('a redirect of what is only read is not followed either'),
  },
  {
    name: 'the token goes to another origin than the endpoint’s',
    row: 'Redirects',
    file: EXCHANGE,
    search: 'if (!isSameOrigin(request.url, endpoint.baseUrl)) {',
    replace: "if (!isSameOrigin(request.url, endpoint.baseUrl) && request.url === '') {",
    test: clientTest('a request for another origin than the endpoint’s is not sent at all'),
  },
  {
    name: 'what is read goes with cookies and a cache',
    row: 'Redirects',
    file: NETWORK,
    search: 'net.fetch(url, { ...init, ...BARE })',
    replace: 'net.fetch(url, init)',
    test: reads,
  },
  {
    name: 'requests carry cookies',
    row: 'Redirects',
    file: NETWORK,
    search: "credentials: 'omit'",
    replace: "credentials: 'include'",
    test: reads,
  },
  {
    name: 'answers are kept in Chromium’s cache',
    row: 'Redirects',
    file: NETWORK,
    search: "cache: 'no-store'",
    replace: "cache: 'default'",
    test: reads,
  },
  {
    name: 'what is sent through a proxy carries cookies',
    row: 'Redirects',
    file: NETWORK,
    search: 'own.fetch(url, { ...init, ...BARE })',
    replace: 'own.fetch(url, init)',
    test: proxied,
  },
  {
    name: 'what is sent through a proxy leaves traces on the disk',
    row: 'Redirects',
    file: NETWORK,
    search: 'session.fromPartition(`sender-${number}`',
    replace: 'session.fromPartition(`persist:sender-${number}`',
    test: proxied,
  },
  {
    name: 'a certificate’s fault is answered by Galena',
    row: 'Redirects',
    file: 'main/index.ts',
    search: 'const pageUrl = config.devServerUrl ?? APP_ENTRY;',
    replace:
      "const pageUrl = config.devServerUrl ?? APP_ENTRY;\n  app.on('certificate-error', () => undefined);",
    test: {
      file: 'main/index.test.ts',
      title:
        'Galena says nothing to certificates, logins and debuggers: Electron refuses them by itself',
    },
  },
  {
    name: 'a certificate that nobody vouches for is trusted',
    row: 'Redirects',
    file: 'main/network/direct-sender.ts',
    search: 'new https.Agent(options)',
    replace: 'new https.Agent({ ...options, rejectUnauthorized: false })',
    test: {
      file: 'main/network/direct-sender.test.ts',
      title: 'where the server shows a certificate that is not trusted',
    },
  },
  {
    name: 'an answer that was cut passes for whole',
    row: 'Responses',
    file: 'main/intercom/read-response.ts',
    search: 'isTruncated: true',
    replace: 'isTruncated: false',
    test: clientTest('a body that never ends is cut'),
  },
  {
    name: 'an answer is drawn as markup',
    row: 'Responses',
    file: 'renderer/ui/json-view.tsx',
    search: '        {drawn.text}\n',
    replace: '        <span dangerouslySetInnerHTML={{ __html: drawn.text }} />\n',
    test: {
      file: 'renderer/features/history/history-screen.test.tsx',
      title: 'an earlier attempt can be chosen, and foreign markup stays text',
    },
  },
  {
    name: 'a note goes out as markup',
    row: 'Responses',
    file: 'main/intercom/notes.ts',
    search: '(sign) => ESCAPES.get(sign) ?? sign',
    replace: '(sign) => (ESCAPES.get(sign) ? sign : sign)',
    test: {
      file: 'main/intercom/notes.test.ts',
      title: 'what was typed is written as text: %j',
    },
  },
  {
    name: 'a whole foreign text goes into the form',
    row: 'Responses',
    file: 'main/intercom/named-contact.ts',
    search: "cutForeign(value ?? '', MAX_CONTACT_TEXT_LENGTH)",
    replace: "(value ?? '')",
    test: {
      file: 'main/intercom/duplicate-calls.test.ts',
      title: 'what fits no form is left out, and texts are cut to what the form takes',
    },
  },
];
