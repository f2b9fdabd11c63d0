import { expect, test } from 'vitest';
import { entryStateSchema } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD, storedLeadSchema } from '../../../preload/contract/lead.ts';
import { openOldDatabase } from '../../testing/open-database.ts';
import { migrate } from '../database.ts';

/** A lead and a contact as the second version wrote them. */
const OLD_LEAD = { name: 'Ann', email: '', phone: '', customAttributes: [] };
const contact = { contactId: 'c', at: 1 };

test('leads and states of the second version are understood after the third step', () => {
  const db = openOldDatabase(2);
  const insert = db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at) VALUES (?, ?, ?, '', 1, 1)`,
  );
  const states = {
    draft: { kind: 'draft' },
    created: { kind: 'created', ...contact },
    done: { kind: 'done', ...contact },
    binned: { kind: 'discarded', at: 9, from: { kind: 'created', ...contact } },
  };
  for (const [id, state] of Object.entries(states)) {
    insert.run(id, JSON.stringify(OLD_LEAD), JSON.stringify(state));
  }
  migrate(db);

  const read = (column: string, id: string): unknown =>
    JSON.parse(String(db.prepare(`SELECT ${column} FROM entry WHERE id = ?`).pluck().get(id)));
  for (const id of Object.keys(states)) {
    expect(storedLeadSchema.parse(read('lead', id)), id).toEqual({ ...EMPTY_LEAD, name: 'Ann' });
    expect(entryStateSchema.safeParse(read('state', id)).success, id).toBe(true);
  }
  const done = { kind: 'done', ...contact, steps: [] };
  expect(read('state', 'created')).toEqual(done);
  expect(read('state', 'binned')).toMatchObject({ from: done });
  expect(db.prepare("SELECT kind FROM entry WHERE id = 'created'").pluck().get()).toBe('done');
});
