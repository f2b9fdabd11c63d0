import type { AppError } from '../../preload/contract/result.ts';
import { isDamage, isDriverError } from './database.ts';

const BUSY = /^SQLITE_(BUSY|LOCKED|PROTOCOL)/;

/** Puts a failed write into words; null if the cause has nothing to do with the disk. */
export const explainStorageError = (cause: unknown): AppError | null => {
  if (!isDriverError(cause)) return null;
  if (cause.code === 'SQLITE_FULL') {
    return {
      code: 'disk-full',
      message:
        'The disk is full, so Galena cannot save. Keep this window open, free some space, and type one more character to save again.',
    };
  }
  if (cause.code.startsWith('SQLITE_READONLY') || cause.code.startsWith('SQLITE_CANTOPEN')) {
    return {
      code: 'profile-read-only',
      message:
        'Galena may not write to its folder, so it cannot save. Keep this window open and ask whoever looks after this computer for write access.',
    };
  }
  if (cause.code.startsWith('SQLITE_IOERR')) {
    return {
      code: 'profile-read-only',
      message:
        'The disk did not take what Galena wrote. Keep this window open and check that the drive is connected and has space; if it was away and is back, what stands in the form has to be copied before Galena is started anew.',
    };
  }
  if (BUSY.test(cause.code)) {
    return {
      code: 'profile-read-only',
      message:
        'Another program has locked Galena’s database, such as a backup, or the drive did not give the lock. Keep this window open, and type one more character to save again.',
    };
  }
  if (isDamage(cause)) {
    return {
      code: 'storage-closed',
      message:
        'The database is damaged. Keep what stands in the form somewhere safe, then open Galena again to see what can be done.',
    };
  }
  return null;
};
