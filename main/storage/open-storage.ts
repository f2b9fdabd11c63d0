import { chmodSync, existsSync, renameSync, statSync } from 'node:fs';
import type { Storage } from '../../preload/contract/status.ts';
import type { Clock, Keychain, KeychainAnswer } from '../ports.ts';
import { type Database, IN_MEMORY, type OpenAnswer, openDatabase } from './database.ts';
import { lockProfile } from './profile-lock.ts';

type StorageParts = {
  /** The SQLite file. */
  readonly file: string;
  readonly keychain: Keychain;
  readonly clock: Clock;
  /** 256 random bits as 64 hexadecimal digits. */
  readonly randomKey: () => string;
};

type Closed = Extract<Storage, { kind: 'closed' }>;

export type OpenedStorage =
  | {
      readonly kind: 'ready';
      readonly db: Database;
      readonly kept: 'disk' | 'this-run';
      /** Lets another Galena in, once the database is closed. */
      readonly release: () => void;
    }
  | Closed;

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

const closedByKeychain = (answer: Exclude<KeychainAnswer, { kind: 'found' }>): Closed => {
  switch (answer.kind) {
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
  }
};

const LOCKED_ON_FIRST_RUN = closed(
  'key-unreadable',
  'The keychain of this computer is locked, so Galena has nowhere to keep the key to your leads. Unlock the keychain, then try again.',
);

const IN_USE = closed(
  'in-use',
  'Another Galena has these leads open, on this computer or on another one that shares the drive. Both would send what waits. Close it there, then try again.',
);

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

/** SQLite would take both for a new database, and throw the journal away that holds the leads. */
const isCutOff = (file: string): boolean =>
  existsSync(file) ? statSync(file).size === 0 : existsSync(`${file}-wal`);

/** A drive without permissions keeps its own; what is in the file is encrypted in any case. */
const closeToOthers = (file: string): void => {
  try {
    chmodSync(file, 0o600);
  } catch {
    // Said by nobody: there is nothing that a rep could do about it.
  }
};

const openInMemory = (key: string): OpenedStorage => {
  const answer = openDatabase(IN_MEMORY, key);
  if (answer.kind !== 'open') return closedByFile(answer);
  return { kind: 'ready', db: answer.db, kept: 'this-run', release: () => undefined };
};

const openFile = (file: string, key: string): OpenedStorage => {
  if (isCutOff(file)) return closedByFile({ kind: 'damaged', reason: 'the file is empty or gone' });
  const lock = lockProfile(file);
  if (lock.kind === 'in-use') return IN_USE;
  if (lock.kind === 'unwritable') return closedByFile(lock);
  const answer = openDatabase(file, key);
  if (answer.kind !== 'open') {
    lock.release();
    return closedByFile(answer);
  }
  closeToOthers(file);
  return { kind: 'ready', db: answer.db, kept: 'disk', release: lock.release };
};

/** A key that the keychain does not keep would lock the rep out tomorrow: work in memory instead. */
const openNew = async (parts: StorageParts): Promise<OpenedStorage> => {
  const key = parts.randomKey();
  const receipt = await parts.keychain.write(DATABASE_KEY_ACCOUNT, key);
  switch (receipt.kind) {
    case 'kept':
      return openFile(parts.file, key);
    case 'unreadable':
      return LOCKED_ON_FIRST_RUN;
    case 'unavailable':
      return openInMemory(key);
  }
};

const openWithKey = async (parts: StorageParts): Promise<OpenedStorage> => {
  const answer = await parts.keychain.read(DATABASE_KEY_ACCOUNT);
  if (answer.kind === 'found') return openFile(parts.file, answer.secret);
  if (existsSync(parts.file) || isCutOff(parts.file)) return closedByKeychain(answer);
  return answer.kind === 'unreadable' ? LOCKED_ON_FIRST_RUN : openNew(parts);
};

/**
 * Opens the database with the key from the keychain; on the first run makes both. Without any
 * keychain nothing is written to disk, and the page says so.
 */
export const openStorage = async (parts: StorageParts): Promise<OpenedStorage> => {
  try {
    return await openWithKey(parts);
  } catch (cause) {
    // A drive that is gone fails already when it is asked what lies there.
    return closedByFile({ kind: 'unwritable', reason: reasonOf(cause) });
  }
};

/**
 * Renames the file and its companions, all or none, so that a new one can begin. Nothing is deleted.
 * @returns why the drive did not do it, or null
 */
export const putAside = ({ file, clock }: Pick<StorageParts, 'file' | 'clock'>): Closed | null => {
  const stamp = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  const done: (readonly [string, string])[] = [];
  try {
    for (const companion of ['', '-wal', '-shm']) {
      const [from, to] = [file + companion, `${file}.aside-${stamp}${companion}`] as const;
      if (!existsSync(from)) continue;
      renameSync(from, to);
      done.push([from, to]);
    }
    return null;
  } catch (cause) {
    // A file without its journal lacks the newest leads.
    for (const [from, to] of done) renameSync(to, from);
    return closed(
      'unwritable',
      `The file could not be put aside (${reasonOf(cause)}). ${UNTOUCHED} Close what else may have it open, or get write access, then try again.`,
    );
  }
};
