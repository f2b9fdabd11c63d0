import { z } from 'zod';
import { emailKey } from '../../preload/contract/duplicates.ts';
import { nameKey } from '../../preload/contract/fold-text.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { phoneKey } from '../../preload/contract/phone-number.ts';
import type { Database } from './database.ts';
import { searchTextOf } from './search-text.ts';

/** The fields that an entry is found by. */
type KeyFields = Pick<TypedLead, 'name' | 'email' | 'phone' | 'company'>;

/** The columns by which an entry is found. They are stored beside its lead. */
export const keysOf = (lead: KeyFields) => ({
  search: searchTextOf(lead),
  emailKey: emailKey(lead.email),
  phoneKey: phoneKey(lead.phone),
});

/** Stores the key of an entry's name, which has a table of its own. */
export const createNameKeeper = (db: Database) => {
  // Most saves of a draft do not change the name.
  const put = db.prepare(
    `INSERT INTO entry_name (entry_id, key, created_at)
       SELECT id, @key, created_at FROM entry WHERE id = @id
     ON CONFLICT (entry_id) DO UPDATE SET key = excluded.key WHERE key <> excluded.key`,
  );
  const drop = db.prepare('DELETE FROM entry_name WHERE entry_id = ?');
  return (id: string, { name, company }: KeyFields): void => {
    const key = nameKey(name, company);
    if (key === null) drop.run(id);
    else put.run({ id, key });
  };
};

const rowSchema = z.object({
  id: z.string(),
  name: z.string().catch(''),
  email: z.string().catch(''),
  phone: z.string().catch(''),
  company: z.string().catch(''),
});

export type KeyFill = ReturnType<typeof createKeyFill>;

/** Fills the keys of entries that were stored under older rules, in the order of their ids. */
export const createKeyFill = (db: Database) => {
  const readThrough = db.prepare('SELECT through FROM key_fill').pluck();
  const read = db.prepare(
    `SELECT id, lead ->> '$.name' AS name, lead ->> '$.email' AS email,
       lead ->> '$.phone' AS phone, lead ->> '$.company' AS company
     FROM entry WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const update = db.prepare(
    'UPDATE entry SET search = @search, email_key = @emailKey, phone_key = @phoneKey WHERE id = @id',
  );
  const advance = db.prepare('UPDATE key_fill SET through = ?');
  const end = db.prepare('DELETE FROM key_fill');
  const keepName = createNameKeeper(db);

  const fillBatch = db.transaction((limit: number): boolean => {
    const through = readThrough.get();
    if (typeof through !== 'string') return false;
    const rows = read.all(through, limit).map((row) => rowSchema.parse(row));
    for (const row of rows) {
      update.run({ id: row.id, ...keysOf(row) });
      keepName(row.id, row);
    }
    const last = rows.at(-1);
    if (last) advance.run(last.id);
    else end.run();
    return last !== undefined;
  });

  return {
    /** Fills the next entries, all or none. @returns false when there was nothing left to fill */
    fill: (limit: number): boolean => fillBatch(limit),
  };
};
