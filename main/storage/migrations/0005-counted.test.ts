import { expect, test } from 'vitest';
import { openOldDatabase } from '../../testing/open-database.ts';
import { type Database, migrate } from '../database.ts';

const insert = (db: Database, id: string, kind: string): void => {
  db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at) VALUES (?, '{}', ?, '', 1, 1)`,
  ).run(id, JSON.stringify({ kind }));
};

const kept = (db: Database): unknown =>
  db.prepare('SELECT kind, entries FROM entry_count WHERE entries > 0 ORDER BY kind').all();

const counted = (db: Database): unknown =>
  db.prepare('SELECT kind, count(*) AS entries FROM entry GROUP BY kind ORDER BY kind').all();

test('entries of an earlier version are counted, and each one that comes, moves or leaves', () => {
  const db = openOldDatabase(4);
  insert(db, 'a', 'draft');
  insert(db, 'b', 'queued');
  insert(db, 'c', 'queued');
  migrate(db);
  expect(kept(db)).toEqual(counted(db));

  insert(db, 'd', 'held');
  db.prepare(`UPDATE entry SET state = '{"kind":"done"}' WHERE id IN ('b', 'c')`).run();
  db.prepare(`UPDATE entry SET state = '{"kind":"done","at":2}' WHERE id = 'b'`).run();
  db.prepare(`DELETE FROM entry WHERE id = 'a'`).run();
  expect(kept(db)).toEqual(counted(db));
  expect(kept(db)).toEqual([
    { kind: 'done', entries: 2 },
    { kind: 'held', entries: 1 },
  ]);
});

test('a change that is taken back leaves the count as it was', () => {
  const db = openOldDatabase(4);
  insert(db, 'a', 'draft');
  migrate(db);
  db.exec(`BEGIN; DELETE FROM entry WHERE id = 'a'; ROLLBACK`);
  expect(kept(db)).toEqual([{ kind: 'draft', entries: 1 }]);
});
