import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Keychain, KeychainReceipt } from '../ports.ts';
import { createFakeClock, createFakeLog } from '../testing/fakes.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { createMemoryKeychain } from './keychain-memory.ts';
import { DATABASE_KEY_ACCOUNT, type OpenedStorage, openStorage, putAside } from './open-storage.ts';

const FAULT = Object.assign(new Error('because'), { code: 'ERR_X' });

const brokenKeychain = (kind: KeychainReceipt['kind']): Keychain => {
  const answer = async () => ({ kind, cause: FAULT });
  return { read: answer, write: answer, forget: answer };
};

const set = (
  keychain: Keychain = createMemoryKeychain(),
  file = join(tempFolder(), 'galena.db'),
) => {
  let made = 0;
  return {
    file,
    keychain,
    clock: createFakeClock(),
    log: createFakeLog(),
    randomKey: () => {
      made += 1;
      return made.toString(16).padStart(64, '0');
    },
  };
};

const close = (storage: OpenedStorage): OpenedStorage => {
  if (storage.kind === 'ready') {
    onTestFinished(() => {
      storage.db.close();
      storage.release();
    });
  }
  return storage;
};

const open = async (parts: ReturnType<typeof set>) => close(await openStorage(parts));

test('the first run makes a key, keeps it in the keychain, and makes the file', async () => {
  const parts = set();
  expect(await open(parts)).toMatchObject({ kind: 'ready', kept: 'disk' });
  expect((await parts.keychain.read(DATABASE_KEY_ACCOUNT)).kind).toBe('found');
  expect(existsSync(parts.file)).toBe(true);
});

test('the next run opens the same file with the same key', async () => {
  const parts = set();
  const first = await open(parts);
  if (first.kind === 'ready') {
    first.db.prepare("INSERT INTO setting VALUES ('a', 'b')").run();
    first.db.close();
    first.release();
  }
  const second = await open(parts);
  expect(
    second.kind === 'ready' && second.db.prepare('SELECT value FROM setting').pluck().get(),
  ).toBe('b');
});

test('a lost key is a question and not a loss: the file stays, the rep may start fresh', async () => {
  const parts = set();
  const first = await open(parts);
  if (first.kind === 'ready') {
    first.db.close();
    first.release();
  }
  const before = readFileSync(parts.file);
  await parts.keychain.forget(DATABASE_KEY_ACCOUNT);

  expect(await open(parts)).toMatchObject({
    kind: 'closed',
    reason: 'key-missing',
    canStartFresh: true,
  });
  expect(readFileSync(parts.file).equals(before)).toBe(true);

  putAside(parts);
  expect(await open(parts)).toMatchObject({ kind: 'ready', kept: 'disk' });
  const aside = readdirSync(dirname(parts.file)).find((name) => /\.aside-[^w]*$/.test(name)) ?? '';
  expect(readFileSync(join(dirname(parts.file), aside)).equals(before)).toBe(true);
});

describe('what stands in the key’s place and is no key', () => {
  const NO_KEYS = ['a passphrase', '', 'a'.repeat(63), `${'a'.repeat(64)}\n`, `'; ATTACH 'x`];

  test.each(NO_KEYS)('%j is missing: the file stays, and so does the entry', async (secret) => {
    const parts = set();
    const first = await open(parts);
    if (first.kind === 'ready') {
      first.db.close();
      first.release();
    }
    const before = readFileSync(parts.file);
    await parts.keychain.write(DATABASE_KEY_ACCOUNT, secret);
    const opened = await open(parts);
    expect(opened).toMatchObject({ kind: 'closed', reason: 'key-missing', canStartFresh: true });
    expect(opened).toMatchObject({ message: expect.stringMatching(/no key of Galena’s/) });
    expect(readFileSync(parts.file).equals(before)).toBe(true);
    expect(await parts.keychain.read(DATABASE_KEY_ACCOUNT)).toMatchObject({ secret });
    if (secret !== '') expect(JSON.stringify(parts.log.lines)).not.toContain(secret.trim());
  });

  test.each(NO_KEYS)('%j keys no new file, and is kept beside the new key', async (secret) => {
    const parts = set();
    await parts.keychain.write(DATABASE_KEY_ACCOUNT, secret);
    const opened = await open(parts);
    expect(opened).toMatchObject({ kind: 'ready', kept: 'disk' });
    expect(await parts.keychain.read(DATABASE_KEY_ACCOUNT)).toMatchObject({
      secret: expect.stringMatching(/^0{63}1$/),
    });
    const aside = `${DATABASE_KEY_ACCOUNT}, aside ${new Date(parts.clock.now()).toISOString()}`;
    expect(await parts.keychain.read(aside)).toMatchObject({ secret });
    expect(parts.log.lines).toMatchObject([{ event: 'storage.key-replaced' }]);
  });

  test('is not replaced where it cannot be kept', async () => {
    const parts = set();
    const written: string[] = [];
    const keychain: Keychain = {
      ...parts.keychain,
      read: async () => ({ kind: 'found', secret: 'a passphrase' }),
      write: async (account) => {
        written.push(account);
        return { kind: 'unreadable', cause: FAULT };
      },
    };
    expect(await open({ ...parts, keychain })).toMatchObject({ reason: 'key-unreadable' });
    expect(written).not.toContain(DATABASE_KEY_ACCOUNT);
    expect(existsSync(parts.file)).toBe(false);
  });

  test('a key in capital letters is one', async () => {
    const parts = set();
    await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'AB'.repeat(32));
    expect(await open(parts)).toMatchObject({ kind: 'ready' });
    expect(await parts.keychain.read(DATABASE_KEY_ACCOUNT)).toMatchObject({
      secret: 'AB'.repeat(32),
    });
  });
});

test('a locked keychain opens nothing, makes nothing, and offers to try again', async () => {
  const parts = set(brokenKeychain('unreadable'));
  expect(await open(parts)).toMatchObject({
    kind: 'closed',
    reason: 'key-unreadable',
    canStartFresh: false,
  });
  expect(existsSync(parts.file)).toBe(false);
});

const NOWHERE = [
  ['unavailable', 'keychain-unavailable'],
  ['unloadable', 'keychain-not-loaded'],
] as const;

test.each(NOWHERE)(
  'with a keychain that is %s nothing is written to the disk',
  async (kind, why) => {
    const parts = set(brokenKeychain(kind));
    expect(await open(parts)).toMatchObject({ kind: 'ready', kept: 'this-run', why });
    expect(existsSync(parts.file)).toBe(false);
    expect(parts.log.lines).toEqual([
      { level: 'warn', event: 'storage.not-on-disk', facts: { reason: why }, cause: FAULT },
    ]);
  },
);

test.each(NOWHERE)(
  'with a keychain that is %s an existing file is left alone',
  async (kind, reason) => {
    const parts = set(brokenKeychain(kind));
    writeFileSync(parts.file, 'leads of another day');
    expect(await open(parts)).toMatchObject({ kind: 'closed', reason });
    expect(readFileSync(parts.file, 'utf8')).toBe('leads of another day');
  },
);

test('what is put aside takes its companions along', () => {
  const parts = set();
  for (const companion of ['', '-wal', '-shm']) writeFileSync(parts.file + companion, 'x');
  putAside(parts);
  const names = readdirSync(dirname(parts.file));
  expect(names).toHaveLength(3);
  expect(names.every((name) => name.includes('.aside-'))).toBe(true);
});

test('a file whose journal cannot be put aside stays where it is, with its journal', async () => {
  const parts = set();
  for (const companion of ['', '-wal']) writeFileSync(parts.file + companion, companion);
  const stamp = new Date(parts.clock.now()).toISOString().replace(/[:.]/g, '-');
  const inTheWay = `${parts.file}.aside-${stamp}-wal`;
  mkdirSync(join(inTheWay, 'full'), { recursive: true });
  expect(putAside(parts)).toMatchObject({ kind: 'closed', reason: 'unwritable' });
  for (const companion of ['', '-wal']) {
    expect(readFileSync(parts.file + companion, 'utf8')).toBe(companion);
  }
});

test('a drive that is gone is an answer and not a fault', async () => {
  const parts = set();
  await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'a'.repeat(64));
  const file = join(parts.file, 'is a file and no folder', 'galena.db');
  writeFileSync(parts.file, 'x');
  expect(await open({ ...parts, file })).toMatchObject({ reason: 'unwritable' });
  const keychain: Keychain = { ...parts.keychain, read: () => Promise.reject(new Error('EIO')) };
  expect(await open({ ...parts, keychain })).toMatchObject({ reason: 'unwritable' });
});

test('an emptied file, or a journal without its file, is damage and stays as it is', async () => {
  const parts = set();
  await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'a'.repeat(64));
  writeFileSync(`${parts.file}-wal`, 'all leads of yesterday');
  expect(await open(parts)).toMatchObject({ kind: 'closed', reason: 'damaged' });
  writeFileSync(parts.file, '');
  expect(await open(parts)).toMatchObject({ kind: 'closed', reason: 'damaged' });
  expect(readFileSync(`${parts.file}-wal`, 'utf8')).toBe('all leads of yesterday');
});

test('nobody else on the computer may read the file', async () => {
  const parts = set();
  await open(parts);
  expect(statSync(parts.file).mode & 0o077).toBe(0);
});

test('what another Galena has open is not opened, and is as soon as that one has closed it', async () => {
  const parts = set();
  const first = await open(parts);
  expect(await open(parts)).toMatchObject({
    kind: 'closed',
    reason: 'in-use',
    canStartFresh: false,
  });
  if (first.kind === 'ready') first.db.close();
  expect(await open(parts)).toMatchObject({ reason: 'in-use' });
  if (first.kind === 'ready') first.release();
  expect(await open(parts)).toMatchObject({ kind: 'ready' });
});

test('a database that cannot be opened keeps nobody out', async () => {
  const parts = set();
  await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'a'.repeat(64));
  writeFileSync(parts.file, 'not a database at all, whatever the name says');
  for (let time = 0; time < 2; time += 1) {
    expect(await open(parts)).toMatchObject({ reason: 'damaged' });
  }
});

test('a damaged file may be put aside', async () => {
  const parts = set();
  await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'a'.repeat(64));
  writeFileSync(parts.file, 'not a database at all, whatever the name says');
  expect(await open(parts)).toMatchObject({
    kind: 'closed',
    reason: 'damaged',
    canStartFresh: true,
  });
});

const closedFor = async (parts: ReturnType<typeof set>) => {
  const opened = await open(parts);
  if (opened.kind !== 'closed') throw new Error('it is open');
  const [line] = parts.log.lines;
  expect(line).toMatchObject({ level: 'error', event: 'storage.closed' });
  expect(line?.facts).toEqual({ reason: opened.reason });
  return { opened, cause: line?.cause };
};

describe('why the database stays closed is in the log, and in no page', () => {
  const keyed = async () => {
    const parts = set();
    await parts.keychain.write(DATABASE_KEY_ACCOUNT, 'a'.repeat(64));
    return parts;
  };

  test.each(['unreadable', 'unavailable', 'unloadable'] as const)(
    'a keychain that is %s',
    async (kind) => {
      const parts = set(brokenKeychain(kind));
      writeFileSync(parts.file, 'leads of another day');
      const { opened, cause } = await closedFor(parts);
      expect(cause).toBe(FAULT);
      expect(opened).not.toHaveProperty('cause');
    },
  );

  test('a keychain that is locked on the first run', async () => {
    expect((await closedFor(set(brokenKeychain('unreadable')))).cause).toBe(FAULT);
  });

  test('a key that is lost', async () => {
    const parts = set();
    writeFileSync(parts.file, 'leads of another day');
    expect((await closedFor(parts)).cause).toMatch(/no such entry/);
  });

  test('a file that is no database', async () => {
    const parts = await keyed();
    writeFileSync(parts.file, 'not a database at all, whatever the name says');
    expect((await closedFor(parts)).cause).toMatch(/not a database/);
  });

  test('a file that is cut off', async () => {
    const parts = await keyed();
    writeFileSync(parts.file, '');
    expect((await closedFor(parts)).cause).toMatch(/empty or gone/);
  });

  test('a folder that is not there: SQLite’s own error', async () => {
    const parts = await keyed();
    const file = join(dirname(parts.file), 'missing', 'galena.db');
    expect((await closedFor({ ...parts, file })).cause).toBeInstanceOf(Error);
  });

  test('another Galena', async () => {
    const parts = set();
    await open(parts);
    expect((await closedFor(parts)).cause).toMatch(/lock/);
  });

  test('a file that could not be put aside', () => {
    const parts = set();
    for (const companion of ['', '-wal']) writeFileSync(parts.file + companion, companion);
    const stamp = new Date(parts.clock.now()).toISOString().replace(/[:.]/g, '-');
    mkdirSync(join(`${parts.file}.aside-${stamp}-wal`, 'full'), { recursive: true });
    putAside(parts);
    expect(parts.log.lines).toMatchObject([
      { event: 'storage.not-put-aside', cause: { code: expect.stringMatching(/^E/) } },
    ]);
  });
});

test('the four answers of the keychain are told in four different ways', async () => {
  const said = new Set<string>();
  for (const kind of ['unreadable', 'unavailable', 'unloadable', null] as const) {
    const parts = set(kind === null ? createMemoryKeychain() : brokenKeychain(kind));
    writeFileSync(parts.file, 'leads of another day');
    const opened = await open(parts);
    if (opened.kind !== 'closed') throw new Error('it is open');
    if (kind !== 'unreadable') expect(opened.message).not.toMatch(/locked|unlock/i);
    said.add(`${opened.reason} ${opened.message}`);
  }
  expect(said.size).toBe(4);
});
