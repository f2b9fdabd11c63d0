import { onTestFinished } from 'vitest';
import { type Database, IN_MEMORY, openDatabase } from '../storage/database.ts';

/** An empty database in memory that goes when the test ends. */
export const openTestDatabase = (): Database => {
  const answer = openDatabase(IN_MEMORY, '');
  if (answer.kind !== 'open') throw new Error(`no database in memory: ${answer.kind}`);
  onTestFinished(() => {
    answer.db.close();
  });
  return answer.db;
};
