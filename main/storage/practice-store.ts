import { z } from 'zod';
import type { PracticeRecord, PracticeStore } from '../practice/store.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';

const rowSchema = z.object({
  collection: z.string(),
  id: z.string(),
  value: jsonColumn,
});

/** Keeps the practice workspace in the encrypted database, like all else that a rep types. */
export const createPracticeStore = (db: Database): PracticeStore => {
  const all = db.prepare('SELECT collection, id, value FROM practice_record');
  const put = db.prepare(
    `INSERT INTO practice_record (collection, id, value) VALUES (@collection, @id, @value)
     ON CONFLICT (collection, id) DO UPDATE SET value = excluded.value`,
  );
  const remove = db.prepare('DELETE FROM practice_record WHERE collection = ? AND id = ?');
  return {
    load: (): PracticeRecord[] => all.all().map((row) => rowSchema.parse(row)),
    put: ({ collection, id, value }) => {
      put.run({ collection, id, value: JSON.stringify(value) });
    },
    remove: (collection, id) => {
      remove.run(collection, id);
    },
  };
};
