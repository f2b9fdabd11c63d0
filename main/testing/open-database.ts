import Driver from 'better-sqlite3-multiple-ciphers';
import { onTestFinished } from 'vitest';
import { type Database, IN_MEMORY, migrate, openDatabase } from '../storage/database.ts';
import { MIGRATIONS } from '../storage/migrations/index.ts';

const closeAfterTest = (db: Database): Database => {
  onTestFinished(() => {
    db.close();
  });
  return db;
};

/** An empty database in memory; it is closed when the test ends. */
export const openTestDatabase = (): Database => {
  const answer = openDatabase(IN_MEMORY, '');
  if (answer.kind !== 'open') throw new Error(`no database in memory: ${answer.kind}`);
  return closeAfterTest(answer.db);
};

/** An empty database in memory in the shape of an earlier version. */
export const openOldDatabase = (version: number): Database => {
  const db = new Driver(IN_MEMORY);
  migrate(db, MIGRATIONS.slice(0, version));
  return closeAfterTest(db);
};
