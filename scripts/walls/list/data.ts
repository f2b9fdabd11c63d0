import type { Wall } from '../wall.ts';

const SESSION = 'main/workspace/session/session-state.ts';
const EXCHANGE = 'main/intercom/exchange.ts';
const DATABASE = 'main/storage/database.ts';
const STORAGE = 'main/storage/open-storage.ts';
const appTest = (title: string) => ({ file: 'main/app.test.ts', title });
const clientTest = (title: string) => ({ file: 'main/intercom/client.test.ts', title });
const databaseTest = (title: string) => ({ file: 'main/storage/database.test.ts', title });
const storageTest = (title: string) => ({ file: 'main/storage/open-storage.test.ts', title });
const echoed = clientTest(
  'what is kept of an exchange holds no token, even if the server sends it back',
);
const unreadable = databaseTest(
  'nothing of the content can be read from the file, nor opened without the key',
);

/** The token, and what is kept on the disk. */
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
    file: 'main/workspace/session/token-store.ts',
    search: 'keychain.forget(accountOf(workspaceId)),',
    replace: "Promise.resolve({ kind: 'gone', account: accountOf(workspaceId) } as const),",
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
    name: 'a token that a server sends back is kept',
    row: 'Token',
    file: 'main/intercom/read-response.ts',
    search: 'body: conceal(body),',
    replace: 'body,',
    test: echoed,
  },
  {
    name: 'the token is written into the log',
    row: 'Token',
    file: EXCHANGE,
    search: '{ ...call, kind }',
    replace: '{ ...call, kind, token: endpoint.token }',
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
    file: 'main/storage/private-files.ts',
    search: 'export const PRIVATE_FILE = 0o600;',
    replace: 'export const PRIVATE_FILE = 0o644;',
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
];
