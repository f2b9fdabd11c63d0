import path from 'node:path';
import * as keytar from 'keytar';
import { type Database, openDatabase } from '../main/storage/database.ts';
import { DATABASE_KEY_ACCOUNT } from '../main/storage/open-storage.ts';

/** Works on the database of a profile while its Galena is closed. */
export const withProfileDatabase = async <T>(
  profile: string,
  keychainService: string,
  work: (db: Database) => T,
): Promise<T> => {
  const key = await keytar.getPassword(keychainService, DATABASE_KEY_ACCOUNT);
  const answer = openDatabase(path.join(profile, 'galena.db'), key ?? '');
  if (answer.kind !== 'open') throw new Error(`The profile's database is ${answer.kind}.`);
  try {
    return work(answer.db);
  } finally {
    answer.db.close();
  }
};
