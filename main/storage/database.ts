import { existsSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts';

export type Database = Driver.Database;

export const IN_MEMORY = ':memory:';

export type OpenAnswer =
  | { readonly kind: 'open'; readonly db: Database }
  /** Written by a later Galena; the file was only read. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Not a database, broken inside, or another key's; the file was only read. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** The disk or folder does not take writes. */
  | { readonly kind: 'unwritable'; readonly reason: string };

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

type Inspection =
  | { readonly kind: 'sound'; readonly cipher: Cipher }
  | Exclude<OpenAnswer, { kind: 'open' }>;

/** Looks into an existing file without changing a byte of it. */
const inspect = (file: string, keyHex: string): Inspection => {
  let db: Database | null = null;
  try {
    db = new Driver(file, { readonly: true });
    const cipher = unlockExisting(db, keyHex);
    if (cipher === null) return { kind: 'damaged', reason: 'file is not a database' };
    const version = readVersion(db);
    if (version > SCHEMA_VERSION) return { kind: 'newer', version };
    const verdict = String(db.pragma('quick_check(1)', { simple: true }));
    return verdict === 'ok' ? { kind: 'sound', cipher } : { kind: 'damaged', reason: verdict };
  } catch (cause) {
    return answerOf(cause);
  } finally {
    db?.close();
  }
};

const answerOf = (cause: unknown): Exclude<OpenAnswer, { kind: 'open' }> => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return isDamage(cause) ? { kind: 'damaged', reason } : { kind: 'unwritable', reason };
};

/** Brings the shape up to date, all steps or none. */
export const migrate = (db: Database, steps = MIGRATIONS): void => {
  db.transaction(() => {
    const version = readVersion(db);
    for (const step of steps.slice(version)) {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }
  }).immediate();
};

/**
 * Opens the database, creating or migrating it as needed. Every commit is on the disk when it
 * returns (WAL with `synchronous=FULL`): the outbox lives by that.
 * @param file a path, or {@link IN_MEMORY} where nothing may be written to disk
 * @param keyHex 256 bits as 64 hexadecimal digits
 */
export const openDatabase = (file: string, keyHex: string): OpenAnswer => {
  const found = file !== IN_MEMORY && existsSync(file) ? inspect(file, keyHex) : null;
  if (found && found.kind !== 'sound') return found;
  let db: Database | null = null;
  try {
    db = new Driver(file);
    if (file !== IN_MEMORY) unlock(db, keyHex, found?.cipher ?? CIPHERS[0]);
    db.pragma('journal_mode = WAL');
    // Sorting must not spill into a file that nobody encrypts.
    db.pragma('temp_store = MEMORY');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db);
    return { kind: 'open', db };
  } catch (cause) {
    db?.close();
    return answerOf(cause);
  }
};
