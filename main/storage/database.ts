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

/** A raw key is given as it is: deriving one from a password would cost time and add nothing. */
const unlock = (db: Database, keyHex: string): void => {
  db.pragma(`key = 'raw:${keyHex}'`);
};

const readVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Looks into an existing file without changing a byte of it. */
const inspect = (file: string, keyHex: string): OpenAnswer | null => {
  let db: Database | null = null;
  try {
    db = new Driver(file, { readonly: true });
    unlock(db, keyHex);
    const version = readVersion(db);
    if (version > SCHEMA_VERSION) return { kind: 'newer', version };
    const verdict = String(db.pragma('quick_check(1)', { simple: true }));
    return verdict === 'ok' ? null : { kind: 'damaged', reason: verdict };
  } catch (cause) {
    return answerOf(cause);
  } finally {
    db?.close();
  }
};

const answerOf = (cause: unknown): OpenAnswer => {
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
  if (found) return found;
  let db: Database | null = null;
  try {
    db = new Driver(file);
    if (file !== IN_MEMORY) unlock(db, keyHex);
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
