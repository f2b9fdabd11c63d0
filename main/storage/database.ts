import { existsSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import { emailKey } from '../../preload/contract/duplicates.ts';
import { phoneKey } from '../../preload/contract/phone-number.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts';
import { makePrivately } from './private-files.ts';

export type Database = Driver.Database;

export const IN_MEMORY = ':memory:';

export type OpenAnswer =
  | { readonly kind: 'open'; readonly db: Database }
  /** Written by a later Galena; the file was only read. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Not a database, broken inside, or another key's; the file was only read. */
  | { readonly kind: 'damaged'; readonly reason: string; readonly cause: unknown }
  /** The disk or folder does not take writes. */
  | { readonly kind: 'unwritable'; readonly reason: string; readonly cause: unknown };

const DAMAGE = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX']);

export const isDriverError = (cause: unknown): cause is InstanceType<typeof Driver.SqliteError> =>
  cause instanceof Driver.SqliteError;

export const isDamage = (cause: unknown): boolean => isDriverError(cause) && DAMAGE.has(cause.code);

/**
 * Both encrypt and authenticate every page under 256 bits. AEGIS runs on the processor's own AES and
 * costs a third of ChaCha20, in which the first files were written; those stay as they are.
 */
const CIPHERS = ['aegis', 'chacha20'] as const;
type Cipher = (typeof CIPHERS)[number];

/** A raw key is given as it is: deriving one from a password would cost time and add nothing. */
const unlock = (db: Database, keyHex: string, cipher: Cipher): void => {
  db.pragma(`cipher = '${cipher}'`);
  db.pragma(`key = 'raw:${keyHex}'`);
};

const readVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Unlocks an existing file: to all ciphers but its own it looks like no database. */
const unlockExisting = (db: Database, keyHex: string): Cipher | null => {
  const opens = (cipher: Cipher): boolean => {
    try {
      unlock(db, keyHex, cipher);
      readVersion(db);
      return true;
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      return false;
    }
  };
  return CIPHERS.find(opens) ?? null;
};

/**
 * How the file is shared. `alone` is for drives that give no shared memory, as many network drives:
 * a rollback journal, and a lock on the file that keeps every other connection out.
 */
type Sharing = 'shared' | 'alone';

const connect = (file: string, sharing: Sharing, readonly = false): Database => {
  const db = new Driver(file, { readonly });
  // Before the first look into the file: it decides whether shared memory is asked for.
  if (sharing === 'alone') db.pragma('locking_mode = EXCLUSIVE');
  return db;
};

/** What SQLite found by itself, without throwing. */
export const damaged = (reason: string): Extract<OpenAnswer, { kind: 'damaged' }> => ({
  kind: 'damaged',
  reason,
  cause: reason,
});

type Inspection =
  | { readonly kind: 'sound'; readonly cipher: Cipher }
  | Exclude<OpenAnswer, { kind: 'open' }>;

/** Looks into an existing file without changing what is in it. */
const inspect = (file: string, keyHex: string, sharing: Sharing): Inspection => {
  let db: Database | null = null;
  try {
    // Whoever may only read cannot lock the others out.
    db = connect(file, sharing, sharing === 'shared');
    const cipher = unlockExisting(db, keyHex);
    if (cipher === null) return damaged('file is not a database');
    const version = readVersion(db);
    if (version > SCHEMA_VERSION) return { kind: 'newer', version };
    const verdict = String(db.pragma('quick_check(1)', { simple: true }));
    return verdict === 'ok' ? { kind: 'sound', cipher } : damaged(verdict);
  } catch (cause) {
    return answerOf(cause);
  } finally {
    db?.close();
  }
};

const answerOf = (cause: unknown): Exclude<OpenAnswer, { kind: 'open' }> => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { kind: isDamage(cause) ? 'damaged' : 'unwritable', reason, cause };
};

const keyFunction =
  (keyOf: (typed: string) => string | null) =>
  (typed: unknown): string | null =>
    typeof typed === 'string' ? keyOf(typed) : null;

/** Steps fill keys by the very rules that new entries get theirs by; the shape itself needs neither. */
const addKeyFunctions = (db: Database): void => {
  const options = { deterministic: true, directOnly: true };
  db.function('galena_email_key', options, keyFunction(emailKey));
  db.function('galena_phone_key', options, keyFunction(phoneKey));
};

/** Brings the shape up to date, all steps or none. */
export const migrate = (db: Database, steps = MIGRATIONS): void => {
  addKeyFunctions(db);
  db.transaction(() => {
    const version = readVersion(db);
    for (const step of steps.slice(version)) {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }
  }).immediate();
};

/** As much as gathers in the write-ahead log until SQLite moves it into the database. */
const LOG_BYTES = 1_000 * 4_096;

/**
 * Gives the write-ahead log its full length at once. A commit that makes a file longer waits until
 * the file system has written its own journal, for all programs; one that overwrites does not.
 */
export const makeRoomInLog = (db: Database): void => {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') return;
  const cacheSize = Number(db.pragma('cache_size', { simple: true }));
  try {
    // With next to no memory to keep it in, the filling goes to the log although it is given up.
    db.pragma('cache_size = 8');
    db.exec(`BEGIN IMMEDIATE; CREATE TABLE filling (bytes BLOB);
      INSERT INTO filling VALUES (zeroblob(${LOG_BYTES})); ROLLBACK;`);
    // The first commit pays for the length. This one changes nothing.
    db.pragma(`user_version = ${readVersion(db)}`);
  } catch {
    // Where there is no room for all of it, there may still be room for what the rep types.
    if (db.inTransaction) db.exec('ROLLBACK');
  } finally {
    db.pragma(`cache_size = ${cacheSize}`);
  }
};

/** Each commit is on the disk when it returns, whichever journal the drive can have. */
const keepJournal = (db: Database, sharing: Sharing): void => {
  const wanted = sharing === 'shared' ? 'WAL' : 'DELETE';
  const mode = String(db.pragma(`journal_mode = ${wanted}`, { simple: true }));
  if (mode !== wanted.toLowerCase() && !db.memory) throw new Error(`the journal is ${mode}`);
  // A rollback journal is over when its name is gone, so the folder has to be synced as well.
  db.pragma(`synchronous = ${sharing === 'shared' ? 'FULL' : 'EXTRA'}`);
};

const openAs = (file: string, keyHex: string, sharing: Sharing): OpenAnswer => {
  const found = file !== IN_MEMORY && existsSync(file) ? inspect(file, keyHex, sharing) : null;
  if (found && found.kind !== 'sound') return found;
  // SQLite gives the journals that it makes beside a database the database's own permissions.
  const takeBack = found || file === IN_MEMORY ? null : makePrivately(file);
  let db: Database | null = null;
  try {
    db = connect(file, sharing);
    if (file !== IN_MEMORY) unlock(db, keyHex, found?.cipher ?? CIPHERS[0]);
    keepJournal(db, sharing);
    // Sorting must not spill into a file that nobody encrypts.
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = ON');
    // Writes a little or nothing, and so finds out whether writing is possible at all.
    migrate(db);
    makeRoomInLog(db);
    return { kind: 'open', db };
  } catch (cause) {
    db?.close();
    takeBack?.();
    return answerOf(cause);
  }
};

/**
 * Opens the database, creating or migrating it as needed. Every commit is on the disk when it
 * returns (WAL with `synchronous=FULL`): the outbox lives by that.
 * @param file a path, or {@link IN_MEMORY} where nothing may be written to disk
 * @param keyHex 256 bits as 64 hexadecimal digits
 */
export const openDatabase = (file: string, keyHex: string): OpenAnswer => {
  const answer = openAs(file, keyHex, 'shared');
  return answer.kind === 'unwritable' ? openAs(file, keyHex, 'alone') : answer;
};
