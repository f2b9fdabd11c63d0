import { lstatSync, truncateSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import { isDriverError } from './database.ts';
import { makePrivately } from './private-files.ts';

export type LockAnswer =
  | { readonly kind: 'held'; readonly release: () => void }
  /** Another process has the lock, on this computer or on another one that shares the drive. */
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
 * Empties the lock file. Nothing is ever stored in it, and SQLite checks the lock before it reads
 * the file. The file is emptied, never replaced: if two processes find it garbled at the same time,
 * both still lock the same file.
 */
const emptyOut = (lockFile: string): boolean => {
  try {
    // A link would lead to another file, which is not ours to empty.
    if (!lstatSync(lockFile).isFile()) return false;
    truncateSync(lockFile);
    return true;
  } catch {
    // The caller reports why the file could not be locked.
    return false;
  }
};

/**
 * Keeps every other Galena out. Two on one database would both send what waits in it. A desktop's
 * own single-instance lock covers only one computer, and a profile may be on a shared drive. This
 * lock is SQLite's, on a file of its own: it ends with the process, however the process ends.
 * @param file the database that no other process may open
 */
export const lockProfile = (file: string): LockAnswer => {
  const lockFile = `${file}-lock`;
  makePrivately(lockFile);
  const answer = tryLock(lockFile);
  // What a broken disk or another program wrote into the lock file must not lock the rep out.
  return answer.kind === 'unwritable' && emptyOut(lockFile) ? tryLock(lockFile) : answer;
};
