import { existsSync, renameSync, statSync } from 'node:fs';
import type { Storage } from '../../preload/contract/status.ts';
import type { Clock, Keychain, KeychainAnswer, KeychainReceipt, Log } from '../ports.ts';
import { type Database, damaged, IN_MEMORY, type OpenAnswer, openDatabase } from './database.ts';
import { closeToOthers } from './private-files.ts';
import { lockProfile } from './profile-lock.ts';

type StorageParts = {
  /** The SQLite file. */
  readonly file: string;
  readonly keychain: Keychain;
  readonly clock: Clock;
  readonly log: Log;
  /** 256 random bits as 64 hexadecimal digits. */
  readonly randomKey: () => string;
};

type Closed = Extract<Storage, { kind: 'closed' }>;

/** What the page is told, and what main works with. */
type Open = Extract<Storage, { kind: 'ready' }> & {
  readonly db: Database;
  /** Lets another Galena use the database. Called after the database is closed. */
  readonly release: () => void;
};

export type OpenedStorage = Open | Closed;

/** What the page is told, and what was thrown, which goes only into the log. */
type Refused = { readonly kind: 'refused'; readonly closed: Closed; readonly cause: unknown };

const refused = (closed: Closed, cause: unknown): Refused => ({ kind: 'refused', closed, cause });

/** The keychain account of the database's key. */
export const DATABASE_KEY_ACCOUNT = 'database key';

const closed = (reason: Closed['reason'], message: string, canStartFresh = false): Closed => ({
  kind: 'closed',
  reason,
  message,
  canStartFresh,
});

const UNTOUCHED = 'The file was not touched.';

const closedByFile = (answer: Exclude<OpenAnswer, { kind: 'open' }>): Closed => {
  switch (answer.kind) {
    case 'newer':
      return closed(
        'newer',
        `The leads on this computer were written by a newer Galena. ${UNTOUCHED} Install the newest Galena to open them.`,
      );
    case 'damaged':
      return closed(
        'damaged',
        `The database is damaged, or it belongs to another key (${answer.reason}). ${UNTOUCHED} You can put it aside, where it stays for someone to look at, and start with an empty one.`,
        true,
      );
    case 'unwritable':
      return closed(
        'unwritable',
        `Galena cannot write to its folder (${answer.reason}), so nothing you type would be kept. Free some space or get write access, then try again.`,
      );
  }
};

/** Said if a part of Galena, or a library that it needs, is missing or broken. */
const INSTALL_ANEW =
  'Install Galena anew, on Linux with the package libsecret-1-0, then start it again.';

const closedByKeychain = (kind: Exclude<KeychainAnswer['kind'], 'found'>): Closed => {
  switch (kind) {
    case 'none':
      return closed(
        'key-missing',
        `The keychain no longer holds the key to the leads on this computer, so they cannot be read. ${UNTOUCHED} If the keychain can be brought back, do that and try again; or put the file aside and start with an empty one.`,
        true,
      );
    case 'unreadable':
      return closed(
        'key-unreadable',
        `The keychain is locked or did not hand out the key to the leads on this computer. ${UNTOUCHED} Unlock the keychain, then try again.`,
      );
    case 'unavailable':
      return closed(
        'keychain-unavailable',
        `This computer’s keychain cannot be reached, and without it the leads on this computer cannot be read. ${UNTOUCHED} Start the keychain, then try again.`,
      );
    case 'unloadable':
      return closed(
        'keychain-not-loaded',
        `Galena could not load its part that reaches the keychain, and without it the leads on this computer cannot be read. ${UNTOUCHED} ${INSTALL_ANEW}`,
      );
  }
};

const KEY_UNUSABLE = closed(
  'key-missing',
  `What the keychain holds in place of the key to the leads on this computer is no key of Galena’s, so they cannot be read. ${UNTOUCHED} If the entry in the keychain can be brought back as it was, do that and try again; or put the file aside and start with an empty one.`,
  true,
);

const LOCKED_ON_FIRST_RUN = closed(
  'key-unreadable',
  'The keychain of this computer is locked or took no key, so Galena has nowhere to keep the key to your leads. Nothing was stored. Unlock the keychain, then try again.',
);

const IN_USE = closed(
  'in-use',
  'Another Galena has these leads open, on this computer or on another one that shares the drive. Both would send what waits. Close it there, then try again.',
);

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

const refusedByFile = (answer: Exclude<OpenAnswer, { kind: 'open' }>): Refused =>
  refused(
    closedByFile(answer),
    answer.kind === 'newer' ? `schema version ${answer.version}` : answer.cause,
  );

/** The suffixes of the database file itself and of the files that SQLite keeps beside it. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'] as const;

/**
 * An empty or missing file: SQLite would take it for a new database, and delete the journal that
 * holds the leads.
 */
const isCutOff = (file: string): boolean =>
  existsSync(file) ? statSync(file).size === 0 : existsSync(`${file}-wal`);

const isThere = (file: string): boolean => existsSync(file) || isCutOff(file);

const openInMemory = (
  key: string,
  { kind, cause }: Exclude<KeychainReceipt, { kind: 'unreadable' }>,
  log: Log,
): Open | Refused => {
  const answer = openDatabase(IN_MEMORY, key);
  if (answer.kind !== 'open') return refusedByFile(answer);
  const why = kind === 'unloadable' ? 'keychain-not-loaded' : 'keychain-unavailable';
  log.warn('storage.not-on-disk', { reason: why }, cause);
  return { kind: 'ready', kept: 'this-run', why, db: answer.db, release: () => undefined };
};

const openFile = (file: string, key: string): Open | Refused => {
  if (isCutOff(file)) return refusedByFile(damaged('the file is empty or gone'));
  for (const companion of COMPANIONS) closeToOthers(file + companion);
  const lock = lockProfile(file);
  if (lock.kind === 'in-use') return refused(IN_USE, 'another process holds the lock');
  if (lock.kind === 'unwritable') return refusedByFile(lock);
  const answer = openDatabase(file, key);
  if (answer.kind !== 'open') {
    lock.release();
    return refusedByFile(answer);
  }
  return { kind: 'ready', kept: 'disk', db: answer.db, release: lock.release };
};

/**
 * If the keychain does not keep the key, the rep could not open the database tomorrow. So Galena
 * works in memory instead.
 */
const openNew = async (parts: StorageParts): Promise<Open | Refused> => {
  const key = parts.randomKey();
  const receipt = await parts.keychain.write(DATABASE_KEY_ACCOUNT, key);
  switch (receipt.kind) {
    case 'kept':
      return openFile(parts.file, key);
    case 'unreadable':
      return refused(LOCKED_ON_FIRST_RUN, receipt.cause);
    case 'unavailable':
    case 'unloadable':
      return openInMemory(key, receipt, parts.log);
  }
};

const NO_KEY = 'the keychain has no such entry';
const NOT_A_KEY = 'what the keychain holds is not 64 hexadecimal digits';

/** SQLite would take any other text for a password, and create a database with a derived key. */
const KEY = /^[0-9a-f]{64}$/i;

/** The leads of a file that was put aside may need it, if somebody repairs the key later. */
const keepOldKey = ({ keychain, clock }: StorageParts, secret: string) =>
  keychain.write(`${DATABASE_KEY_ACCOUNT}, aside ${new Date(clock.now()).toISOString()}`, secret);

/** The keychain holds something that is not a key. The key counts as missing; nothing is lost. */
const openWithoutKey = async (parts: StorageParts, secret: string): Promise<Open | Refused> => {
  if (isThere(parts.file)) return refused(KEY_UNUSABLE, NOT_A_KEY);
  parts.log.warn('storage.key-replaced', { reason: NOT_A_KEY });
  const receipt = await keepOldKey(parts, secret);
  return receipt.kind === 'kept' ? openNew(parts) : refused(LOCKED_ON_FIRST_RUN, receipt.cause);
};

const openWithKey = async (parts: StorageParts): Promise<Open | Refused> => {
  const answer = await parts.keychain.read(DATABASE_KEY_ACCOUNT);
  if (answer.kind === 'found') {
    const { secret } = answer;
    return KEY.test(secret) ? openFile(parts.file, secret) : openWithoutKey(parts, secret);
  }
  const cause = answer.kind === 'none' ? NO_KEY : answer.cause;
  if (isThere(parts.file)) return refused(closedByKeychain(answer.kind), cause);
  return answer.kind === 'unreadable' ? refused(LOCKED_ON_FIRST_RUN, cause) : openNew(parts);
};

/**
 * Opens the database with the key from the keychain. On the first run it makes both. Without any
 * keychain nothing is written to disk, and the page says so. If the database stays closed, the log
 * says why.
 */
export const openStorage = async (parts: StorageParts): Promise<OpenedStorage> => {
  const opened = await openWithKey(parts).catch((cause: unknown) =>
    // A drive that is gone fails as soon as Galena checks whether the file exists.
    refusedByFile({ kind: 'unwritable', reason: reasonOf(cause), cause }),
  );
  if (opened.kind === 'ready') return opened;
  parts.log.error('storage.closed', opened.cause, { reason: opened.closed.reason });
  return opened.closed;
};

/**
 * Renames the file and its companions, all or none, so that a new database can begin. Nothing is
 * deleted.
 * @returns why the drive refused, or null
 */
export const putAside = ({
  file,
  clock,
  log,
}: Pick<StorageParts, 'file' | 'clock' | 'log'>): Closed | null => {
  const stamp = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  const done: (readonly [string, string])[] = [];
  try {
    for (const companion of COMPANIONS) {
      const [from, to] = [file + companion, `${file}.aside-${stamp}${companion}`] as const;
      if (!existsSync(from)) continue;
      renameSync(from, to);
      done.push([from, to]);
    }
    return null;
  } catch (cause) {
    // A file without its journal lacks the newest leads.
    for (const [from, to] of done) renameSync(to, from);
    log.error('storage.not-put-aside', cause);
    return closed(
      'unwritable',
      `The file could not be put aside (${reasonOf(cause)}). ${UNTOUCHED} Close what else may have it open, or get write access, then try again.`,
    );
  }
};
