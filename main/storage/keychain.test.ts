import * as keytar from 'keytar';
import { afterAll, describe, expect, test } from 'vitest';
import type { Keychain } from '../ports.ts';
import { createKeytarKeychain, type Keytar } from './keychain-keytar.ts';
import { createMemoryKeychain } from './keychain-memory.ts';

const TEST_SERVICE = `Galena unit test ${process.pid}`;

/** On Linux the suite runs with a session bus and an unlocked keyring; elsewhere with the OS's. */
const hasKeychain = process.platform !== 'linux' || 'DBUS_SESSION_BUS_ADDRESS' in process.env;

const implementations: readonly (readonly [string, () => Keychain])[] = [
  ['in memory', createMemoryKeychain],
  ...(hasKeychain
    ? [
        [
          'of the operating system',
          () => createKeytarKeychain(TEST_SERVICE, async () => keytar, process.platform),
        ] as const,
      ]
    : []),
];

describe.each(implementations)('the keychain %s', (_name, create) => {
  const keychain = create();

  afterAll(() => keychain.forget('a'));

  test('has nothing at first, and says so', async () => {
    expect(await keychain.read('a')).toEqual({ kind: 'none' });
  });

  test('gives back what it was given, also after an overwrite', async () => {
    expect(await keychain.write('a', 'first')).toEqual({ kind: 'kept' });
    expect(await keychain.write('a', 'sécond 🔑')).toEqual({ kind: 'kept' });
    expect(await keychain.read('a')).toEqual({ kind: 'found', secret: 'sécond 🔑' });
  });

  test('keeps accounts apart', async () => {
    expect(await keychain.read('b')).toEqual({ kind: 'none' });
  });

  test('forgets, and forgetting twice is no error', async () => {
    expect(await keychain.forget('a')).toEqual({ kind: 'gone' });
    expect(await keychain.forget('a')).toEqual({ kind: 'gone' });
    expect(await keychain.read('a')).toEqual({ kind: 'none' });
  });
});

const keytarThat = (parts: Partial<Keytar>): Keytar => ({
  getPassword: async () => null,
  setPassword: async () => undefined,
  deletePassword: async () => false,
  ...parts,
});

const failing = (message: string) => async () => {
  throw new Error(message);
};

test('a locked keyring, which claims to be empty, is unreadable and not empty', async () => {
  const locked = keytarThat({
    setPassword: failing('Cannot create an item in a locked collection'),
  });
  const keychain = createKeytarKeychain('x', async () => locked, 'linux');
  expect((await keychain.read('a')).kind).toBe('unreadable');
});

test('an empty answer is believed at once where the system tells empty from locked', async () => {
  const broken = keytarThat({ setPassword: failing('must not be called') });
  const keychain = createKeytarKeychain('x', async () => broken, 'darwin');
  expect(await keychain.read('a')).toEqual({ kind: 'none' });
});

test.each([
  'Cannot autolaunch D-Bus without X11 $DISPLAY',
  'The name org.freedesktop.secrets was not provided by any .service files',
  'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
])('“%s” means that there is no keychain', async (message) => {
  const fails = failing(message);
  const absent = keytarThat({ getPassword: fails, setPassword: fails, deletePassword: fails });
  const keychain = createKeytarKeychain('x', async () => absent, 'linux');
  expect((await keychain.read('a')).kind).toBe('unavailable');
  expect((await keychain.write('a', 's')).kind).toBe('unavailable');
  expect((await keychain.forget('a')).kind).toBe('unavailable');
});

test.each([
  'libsecret-1.so.0: cannot open shared object file: No such file or directory',
  "Cannot find module '../build/Release/keytar.node'",
  'The module was compiled against a different Node.js version using NODE_MODULE_VERSION 108',
])(
  'a module that says “%s” was not loaded: nobody was asked, nothing is locked',
  async (message) => {
    const cause = Object.assign(new Error(message), { code: 'ERR_DLOPEN_FAILED' });
    const keychain = createKeytarKeychain('x', () => Promise.reject(cause), 'linux');
    const answer = { kind: 'unloadable', cause };
    expect(await keychain.read('a')).toEqual(answer);
    expect(await keychain.write('a', 's')).toEqual(answer);
    expect(await keychain.forget('a')).toEqual(answer);
  },
);

test('a keychain that refuses is unreadable', async () => {
  const refusing = keytarThat({ getPassword: failing('User interaction is not allowed.') });
  const keychain = createKeytarKeychain('x', async () => refusing, 'darwin');
  expect((await keychain.read('a')).kind).toBe('unreadable');
});
