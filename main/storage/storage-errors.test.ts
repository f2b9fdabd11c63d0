import Driver from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { explainStorageError } from './storage-errors.ts';

/** SQLite's codes for a full disk, for a read-only, missing or shared drive, and for damage. */
const CODES = {
  SQLITE_FULL: ['disk-full', /disk is full/],
  SQLITE_READONLY: ['profile-read-only', /may not write/],
  SQLITE_READONLY_DBMOVED: ['profile-read-only', /may not write/],
  SQLITE_CANTOPEN: ['profile-read-only', /may not write/],
  SQLITE_IOERR: ['profile-read-only', /drive is connected/],
  SQLITE_IOERR_WRITE: ['profile-read-only', /drive is connected/],
  SQLITE_IOERR_FSYNC: ['profile-read-only', /drive is connected/],
  SQLITE_IOERR_LOCK: ['profile-read-only', /drive is connected/],
  SQLITE_IOERR_SHMMAP: ['profile-read-only', /drive is connected/],
  SQLITE_BUSY: ['profile-read-only', /Another program has locked/],
  SQLITE_BUSY_SNAPSHOT: ['profile-read-only', /Another program has locked/],
  SQLITE_LOCKED: ['profile-read-only', /Another program has locked/],
  SQLITE_PROTOCOL: ['profile-read-only', /Another program has locked/],
  SQLITE_CORRUPT: ['storage-closed', /damaged/],
  SQLITE_NOTADB: ['storage-closed', /damaged/],
} as const;

test.each(Object.entries(CODES))('%s is told in words', (code, [expected, words]) => {
  const explained = explainStorageError(new Driver.SqliteError('because', code));
  expect(explained?.code).toBe(expected);
  expect(explained?.message).toMatch(words);
});

test('what has nothing to do with the disk is not explained by it', () => {
  expect(explainStorageError(new Error('because'))).toBeNull();
  expect(explainStorageError(new Driver.SqliteError('because', 'SQLITE_CONSTRAINT'))).toBeNull();
});
