import { expect, test } from 'vitest';
import { entryStateSchema } from '../../../preload/contract/entry.ts';
import { openOldDatabase } from '../../testing/open-database.ts';
import { migrate } from '../database.ts';

const contact = { contactId: 'c', at: 1 };
const refusal = { status: 400, code: null, message: 'no', field: null, otherContactId: null };

/** Every state as the first version wrote it. */
const OLD_STATES = {
  draft: { kind: 'draft' },
  queued: { kind: 'queued', notBefore: 7, cause: 'network', failures: 2 },
  sending: { kind: 'sending', since: 5, failures: 0 },
  uncertain: { kind: 'uncertain', since: 5, cause: 'timeout' },
  created: { kind: 'created', ...contact },
  done: { kind: 'done', ...contact },
  refused: { kind: 'refused', at: 1, refusal },
};

test('states of the first version are understood after the second step', () => {
  const db = openOldDatabase(1);
  const insert = db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at) VALUES (?, '{}', ?, '', 1, 1)`,
  );
  for (const [name, state] of Object.entries(OLD_STATES)) {
    insert.run(name, JSON.stringify(state));
    insert.run(`discarded ${name}`, JSON.stringify({ kind: 'discarded', at: 9, from: state }));
  }
  migrate(db);

  const read = (id: string): unknown =>
    JSON.parse(String(db.prepare('SELECT state FROM entry WHERE id = ?').pluck().get(id)));
  for (const name of Object.keys(OLD_STATES)) {
    expect(entryStateSchema.safeParse(read(name)).success, name).toBe(true);
    expect(entryStateSchema.safeParse(read(`discarded ${name}`)).success, name).toBe(true);
  }
  expect(read('queued')).toEqual({ ...OLD_STATES.queued, unanswered: 0 });
  expect(read('uncertain')).toMatchObject({ unanswered: 1, looks: 0, waitedMs: 0, nextLookAt: 5 });
  expect(db.prepare("SELECT due_at FROM entry WHERE id = 'queued'").pluck().get()).toBe(7);
});
