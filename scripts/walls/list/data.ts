import type { Wall } from '../wall.ts';

const SESSION = 'main/services/session/session.ts';
const EXCHANGE = 'main/services/intercom/exchange.ts';
const NETWORK = 'main/electron/network.ts';
const DATABASE = 'main/storage/database.ts';
const STORAGE = 'main/storage/open-storage.ts';
const REDACT = 'main/storage/redact.ts';

const appTest = (title: string) => ({ file: 'main/app.test.ts', title });
const clientTest = (title: string) => ({ file: 'main/services/intercom/client.test.ts', title });
const networkTest = (title: string) => ({ file: 'main/electron/network.test.ts', title });
const databaseTest = (title: string) => ({ file: 'main/storage/database.test.ts', title });
const storageTest = (title: string) => ({ file: 'main/storage/open-storage.test.ts', title });
const logTest = (title: string) => ({ file: 'main/storage/log-file.test.ts', title });

const redacted = logTest('“%s” is written without what is secret or personal');
const echoed = clientTest(
  'what is kept of an exchange holds no token, even if the server sends it back',
);
const reads = networkTest(
  'what is read goes by the default session, without cookies and without a cache',
);
const proxied = networkTest(
  'what is sent through a proxy goes by a session in memory, whose connections are closed first',
);
const unreadable = databaseTest(
  'nothing of the content can be read from the file, nor opened without the key',
);

/** What is kept, sent and written down: the token, the database, the network, the log. */
export const DATA_WALLS: readonly Wall[] = [
  {
    name: 'the page learns the whole token',
    row: 'Token',
    file: SESSION,
    search: 'tokenEnd: state.endpoint.token.slice(-4),',
    replace: 'tokenEnd: state.endpoint.token,',
    test: appTest(
      'goes to the keychain under the workspace, and the page learns its last 4 characters',
    ),
  },
  {
    name: 'the page is shown the whole token',
    row: 'Token',
    file: SESSION,
    search: 'tokenEnd: state.endpoint.token.slice(-4),',
    replace: 'tokenEnd: state.endpoint.token,',
    test: {
      file: 'e2e/token.spec.ts',
      title: 'is not in the page: neither in what it shows nor in what it can ask for',
    },
  },
  {
    name: 'the token stays in the keychain after disconnecting',
    row: 'Token',
    file: SESSION,
    search: 'const receipt = await keychain.forget(tokenAccount(workspace.id));',
    replace: "const receipt = { kind: 'gone', cause: null } as const;",
    test: appTest('is forgotten everywhere on disconnecting'),
  },
  {
    name: 'the token is written into the request that is kept',
    row: 'Token',
    file: EXCHANGE,
    search: 'authorization: REDACTED,',
    replace: 'authorization: `${REDACTED} ${endpoint.token}`,',
    test: echoed,
  },
  {
    name: 'the token is written into the log',
    row: 'Token',
    file: EXCHANGE,
    search: '{ ...call, kind: failure.kind }',
    replace: '{ ...call, kind: failure.kind, token: endpoint.token }',
    test: {
      file: 'main/log-doors.test.ts',
      title: 'a network that fails is told with the error that it threw',
    },
  },
  {
    name: 'the database is written without a key',
    row: 'Data at rest',
    file: DATABASE,
    search: "db.pragma(`key = 'raw:${keyHex}'`);",
    replace: '',
    test: unreadable,
  },
  {
    name: 'leads lie readable in the profile',
    row: 'Data at rest',
    file: DATABASE,
    search: "db.pragma(`key = 'raw:${keyHex}'`);",
    replace: '',
    test: {
      file: 'e2e/token.spec.ts',
      title: 'is in the keychain and in no file; no lead is readable from the disk',
    },
  },
  {
    name: 'sorting spills into a file',
    row: 'Data at rest',
    file: DATABASE,
    search: "db.pragma('temp_store = MEMORY');",
    replace: "db.pragma('temp_store = FILE');",
    test: databaseTest('sorting spills into no file that nobody encrypts'),
  },
  {
    name: 'others may read the database’s file',
    row: 'Data at rest',
    file: STORAGE,
    search: 'chmodSync(file, 0o600);',
    replace: 'chmodSync(file, 0o644);',
    test: storageTest('nobody else on the computer may read the file'),
  },
  {
    name: 'without a keychain leads are written to the disk',
    row: 'Data at rest',
    file: STORAGE,
    search: 'return openInMemory(key, receipt, parts.log);',
    replace: 'return openFile(parts.file, key);',
    test: storageTest('with a keychain that is %s nothing is written to the disk'),
  },
  {
    name: 'the key of the database is short',
    row: 'Data at rest',
    file: 'main/index.ts',
    search: 'randomBytes(32)',
    replace: 'randomBytes(4)',
    test: {
      file: 'main/index.test.ts',
      title: 'the key of the database is 256 random bits, of its own for each profile',
    },
  },
  {
    name: 'the key of the database is the same everywhere',
    row: 'Data at rest',
    file: 'main/index.ts',
    search: "randomBytes(32).toString('hex')",
    replace: "(randomBytes(1), 'a'.repeat(64))",
    test: {
      file: 'main/index.test.ts',
      title: 'the key of the database is 256 random bits, of its own for each profile',
    },
  },
  {
    name: 'a damaged file is opened as a new one',
    row: 'Data at rest',
    file: STORAGE,
    search: "if (isCutOff(file)) return refusedByFile(damaged('the file is empty or gone'));",
    replace: '',
    test: storageTest(
      'an emptied file, or a journal without its file, is damage and stays as it is',
    ),
  },
  {
    name: 'a second Galena opens the same database',
    row: 'Data at rest',
    file: 'main/storage/profile-lock.ts',
    search: "db.exec('BEGIN EXCLUSIVE');",
    replace: '',
    test: storageTest(
      'what another Galena has open is not opened, and is as soon as that one has closed it',
    ),
  },
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
    file: EXCHANGE,
    search: 'isTruncated: true',
    replace: 'isTruncated: false',
    test: clientTest('a body that never ends is cut'),
  },
  {
    name: 'an answer is drawn as markup',
    row: 'Responses',
    file: 'renderer/ui/json-view.tsx',
    search: '{shown}\n',
    replace: '<span dangerouslySetInnerHTML={{ __html: shown }} />\n',
    test: {
      file: 'renderer/features/history/history-screen.test.tsx',
      title: 'an earlier attempt can be chosen, and foreign markup stays text',
    },
  },
  {
    name: 'a note goes out as markup',
    row: 'Responses',
    file: 'main/services/intercom/notes.ts',
    search: '(sign) => ESCAPES[sign] ?? sign',
    replace: '(sign) => (ESCAPES[sign] ? sign : sign)',
    test: {
      file: 'main/services/intercom/notes.test.ts',
      title: 'what was typed is written as text: %j',
    },
  },
  {
    name: 'a whole foreign text goes into the form',
    row: 'Responses',
    file: 'main/services/intercom/duplicate-calls.ts',
    search: '.slice(0, MAX_CONTACT_TEXT_LENGTH)',
    replace: '',
    test: {
      file: 'main/services/intercom/duplicate-calls.test.ts',
      title: 'what fits no form is left out, and texts are cut to what the form takes',
    },
  },
  {
    name: 'the log holds tokens',
    row: 'Logs',
    file: REDACT,
    search: ".replace(BEARER, 'Bearer ••••')",
    replace: '',
    test: redacted,
  },
  {
    name: 'the log holds addresses',
    row: 'Logs',
    file: REDACT,
    search: ".replace(WORD, (word) => (isAddress(word) ? '•••@•••' : word))",
    replace: '.replace(WORD, (word) => (isAddress(word) ? word : word))',
    test: redacted,
  },
  {
    name: 'the log holds addresses as a URL spells them',
    row: 'Logs',
    file: REDACT,
    search: ' || /%40/i.test(word)',
    replace: '',
    test: redacted,
  },
  {
    name: 'the log holds phone numbers',
    row: 'Logs',
    file: REDACT,
    search: ".replace(PHONE, '•••')",
    replace: '.replace(PHONE, (number) => number)',
    test: redacted,
  },
  {
    name: 'the log holds people’s folders',
    row: 'Logs',
    file: REDACT,
    search: ".replace(PERSONAL_FOLDER, '~')",
    replace: '.replace(PERSONAL_FOLDER, (path) => path)',
    test: redacted,
  },
  {
    name: 'the log holds the person’s own folder',
    row: 'Logs',
    file: REDACT,
    search: "text.replaceAll(folder, '~')",
    replace: 'text',
    test: redacted,
  },
  {
    name: 'facts go into the log as they are',
    row: 'Logs',
    file: 'main/storage/log-file.ts',
    search: "typeof value === 'string' ? redact(value) : value",
    replace: 'value',
    test: logTest('facts are redacted and a long cause is cut'),
  },
  {
    name: 'what was thrown goes into the log as it is',
    row: 'Logs',
    file: 'main/storage/describe-cause.ts',
    search: 'redact(text.slice(0, 4 * most)).slice(0, most)',
    replace: 'text.slice(0, most)',
    test: logTest('a line tells time, level, event and facts; a cause is redacted too'),
  },
  {
    name: 'the log grows for ever',
    row: 'Logs',
    file: 'main/storage/log-file.ts',
    search: 'if (opened.size > MAX_LOG_BYTES) {',
    replace: 'if (opened.size > 1_000 * MAX_LOG_BYTES) {',
    test: logTest('the file is turned over when it is full'),
  },
  {
    name: 'the log names whom a call was about',
    row: 'Logs',
    file: EXCHANGE,
    search: "path: parseUrl(url)?.pathname ?? ''",
    replace: 'path: parseUrl(url)?.href ?? url',
    test: {
      file: 'main/log-doors.test.ts',
      title: 'a network that fails is told with the error that it threw',
    },
  },
  {
    name: 'a file of campaigns may be of any size',
    row: 'Foreign text',
    file: 'main/services/campaign-file.ts',
    search:
      "if (text.length > MAX_CAMPAIGN_FILE_LENGTH) return unreadable('This file is too large.');",
    replace: 'if (MAX_CAMPAIGN_FILE_LENGTH < 0) return unreadable(text);',
    test: { file: 'main/services/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a file of campaigns may hold more',
    row: 'Foreign text',
    file: 'main/services/campaign-file.ts',
    search: 'const fileSchema = z.strictObject({',
    replace: 'const fileSchema = z.object({',
    test: { file: 'main/services/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a file that is no JSON throws',
    row: 'Foreign text',
    file: 'main/services/campaign-file.ts',
    search: 'return undefined;',
    replace: "return { galena: 'campaigns', version: 1, campaigns: [] };",
    test: { file: 'main/services/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a card’s picture may be at any address',
    row: 'Foreign text',
    file: 'main/services/assist/paste/vcard-fields.ts',
    search: '/^https:\\/\\/\\S+$/i.test(textOf(property))',
    replace: '/^[a-z]+:\\S+$/i.test(textOf(property))',
    test: {
      file: 'main/services/assist/paste/vcard.test.ts',
      title: 'is proposed only where it is an https address',
    },
  },
  {
    name: 'what the system says is a country, whatever it says',
    row: 'Foreign text',
    file: 'main/services/assist/country.ts',
    search: 'countrySchema.safeParse(text.toUpperCase()).data ?? null',
    replace: 'countrySchema.safeParse(text.toUpperCase()).data ?? text',
    test: {
      file: 'main/services/assist/assist.test.ts',
      title: 'is unknown where the system says “%s”',
    },
  },
];
