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
  /** A later Galena wrote the file. It was only read. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Not a database, broken inside, or encrypted with another key. The file was only read. */
  | { readonly kind: 'damaged'; readonly reason: string; readonly cause: unknown }
  /** The disk or folder does not take writes. */
  | { readonly kind: 'unwritable'; readonly reason: string; readonly cause: unknown };

const DAMAGE = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX']);

export const isDriverError = (cause: unknown): cause is InstanceType<typeof Driver.SqliteError> =>
  cause instanceof Driver.SqliteError;

export const isDamage = (cause: unknown): boolean => isDriverError(cause) && DAMAGE.has(cause.code);

/**
 * Both encrypt and authenticate every page with a key of 256 bits. AEGIS uses the processor's own
 * AES and costs a third of ChaCha20. The first files were written in ChaCha20 and stay so.
 */
const CIPHERS = ['aegis', 'chacha20'] as const;
type Cipher = (typeof CIPHERS)[number];

/** The key is random, so it is used raw: deriving another key from it would only cost time. */
const unlock = (db: Database, keyHex: string, cipher: Cipher): void => {
  db.pragma(`cipher = '${cipher}'`);
  db.pragma(`key = 'raw:${keyHex}'`);
};

const readVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Unlocks an existing file. With any cipher but its own, it does not look like a database. */
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
 * How the file is shared. `alone` is for drives without shared memory, such as many network drives:
 * a rollback journal, and a lock on the file that keeps every other connection out.
 */
type Sharing = 'shared' | 'alone';

const connect = (file: string, sharing: Sharing, readonly = false): Database => {
  const db = new Driver(file, { readonly });
  // This must come before the first read: it decides whether SQLite uses shared memory.
  if (sharing === 'alone') db.pragma('locking_mode = EXCLUSIVE');
  return db;
};

/** For damage that SQLite reports without throwing. */
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
    // `alone` needs a lock, which a read-only connection cannot take.
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

/** Migrations use these to fill keys by the same rules as new entries. The schema does not. */
const addKeyFunctions = (db: Database): void => {
  const options = { deterministic: true, directOnly: true };
  db.function('galena_email_key', options, keyFunction(emailKey));
  db.function('galena_phone_key', options, keyFunction(phoneKey));
};

/** Brings the schema up to date: runs all migrations or none. */
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

/** The size at which SQLite moves the write-ahead log into the database. */
const LOG_BYTES = 1_000 * 4_096;

/**
 * Gives the write-ahead log its full length at once. A commit that makes a file longer waits until
 * the file system has written its own journal, for all programs. A commit that overwrites does not.
 */
export const makeRoomInLog = (db: Database): void => {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') return;
  const cacheSize = Number(db.pragma('cache_size', { simple: true }));
  try {
    // With almost no cache, SQLite writes the filling to the log although it is rolled back.
    db.pragma('cache_size = 8');
    db.exec(`BEGIN IMMEDIATE; CREATE TABLE filling (bytes BLOB);
      INSERT INTO filling VALUES (zeroblob(${LOG_BYTES})); ROLLBACK;`);
    // The first commit pays for the length, so it is made here. It changes nothing.
    db.pragma(`user_version = ${readVersion(db)}`);
  } catch {
    // If the disk has no room for the full length, it may still have room for what the rep types.
    if (db.inTransaction) db.exec('ROLLBACK');
  } finally {
    db.pragma(`cache_size = ${cacheSize}`);
  }
};

/** Each commit is on the disk when it returns, with either kind of journal. */
const keepJournal = (db: Database, sharing: Sharing): void => {
  const wanted = sharing === 'shared' ? 'WAL' : 'DELETE';
  const mode = String(db.pragma(`journal_mode = ${wanted}`, { simple: true }));
  if (mode !== wanted.toLowerCase() && !db.memory) throw new Error(`the journal is ${mode}`);
  // Deleting the rollback journal ends the transaction, so the folder has to be synced as well.
  db.pragma(`synchronous = ${sharing === 'shared' ? 'FULL' : 'EXTRA'}`);
};

const openAs = (file: string, keyHex: string, sharing: Sharing): OpenAnswer => {
  const found = file !== IN_MEMORY && existsSync(file) ? inspect(file, keyHex, sharing) : null;
  if (found && found.kind !== 'sound') return found;
  // SQLite gives its journal files the permissions of the database.
  const takeBack = found || file === IN_MEMORY ? null : makePrivately(file);
  let db: Database | null = null;
  try {
    db = connect(file, sharing);
    if (file !== IN_MEMORY) unlock(db, keyHex, found?.cipher ?? CIPHERS[0]);
    keepJournal(db, sharing);
    // Sorting must not spill into a file that nobody encrypts.
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = ON');
    // This writes little or nothing, but shows whether writing is possible at all.
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
 * Opens the database, and creates or migrates it if needed. Every commit is on the disk when it
 * returns (WAL with `synchronous=FULL`): the outbox depends on that.
 * @param file a path, or {@link IN_MEMORY} if nothing may be written to disk
 * @param keyHex 256 bits as 64 hexadecimal digits
 */
export const openDatabase = (file: string, keyHex: string): OpenAnswer => {
  const answer = openAs(file, keyHex, 'shared');
  return answer.kind === 'unwritable' ? openAs(file, keyHex, 'alone') : answer;
};
