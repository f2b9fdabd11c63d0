import { lstatSync, truncateSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import { isDriverError } from './database.ts';
import { makePrivately } from './private-files.ts';

export type LockAnswer =
  | { readonly kind: 'held'; readonly release: () => void }
  /** Another process has it, on this computer or on one that shares the drive. */
  | { readonly kind: 'in-use' }
  /** The disk or folder does not take locks or files. */
  | { readonly kind: 'unwritable'; readonly reason: string; readonly cause: unknown };

const failed = (cause: unknown): LockAnswer => {
  if (isDriverError(cause) && cause.code.startsWith('SQLITE_BUSY')) return { kind: 'in-use' };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'unwritable', reason, cause };
};

const tryLock = (lockFile: string): LockAnswer => {
  let db: Driver.Database | null = null;
  try {
    db = new Driver(lockFile, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    const held = db;
    return { kind: 'held', release: () => held.close() };
  } catch (cause) {
    db?.close();
    return failed(cause);
  }
};

/**
 * Nothing is ever kept in it, and SQLite asks whether it is held before it looks inside. Emptied where
 * it lies, never replaced: two that find it garbled at once still meet in the same file.
 */
const emptyOut = (lockFile: string): boolean => {
  try {
    // A link leads to somebody else's file.
    if (!lstatSync(lockFile).isFile()) return false;
    truncateSync(lockFile);
    return true;
  } catch {
    // What is told is why it could not be locked.
    return false;
  }
};

/**
 * Keeps every other Galena out. Two on one database would both send what waits in it. The system
 * that a desktop has for that asks one computer only, and a profile may lie on a shared drive. The
 * lock is SQLite's on a file of its own: it ends with the process, however that ends.
 * @param file the database that is to be opened by nobody else
 */
export const lockProfile = (file: string): LockAnswer => {
  const lockFile = `${file}-lock`;
  makePrivately(lockFile);
  const answer = tryLock(lockFile);
  // Whatever a broken disk or another program has written there must not lock the rep out.
  return answer.kind === 'unwritable' && emptyOut(lockFile) ? tryLock(lockFile) : answer;
};
