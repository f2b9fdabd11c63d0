import { expect, test, vi } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createGroupCommit } from './group-commit.ts';

const setUp = () => {
  const db = openTestDatabase();
  db.exec('CREATE TABLE note (text TEXT NOT NULL UNIQUE) STRICT');
  const clock = createFakeClock();
  const onCommitted = vi.fn();
  const insert = db.prepare('INSERT INTO note (text) VALUES (?)');
  const all = db.prepare('SELECT text FROM note ORDER BY rowid').pluck();
  const write = (text: string) => () => {
    insert.run(text);
    return text;
  };
  return {
    db,
    clock,
    onCommitted,
    write,
    notes: () => all.all(),
    ...createGroupCommit({ db, clock, onCommitted }),
  };
};

const broken = (): never => {
  throw new Error('broken');
};

test('changes of one moment share a commit, in the order in which they came', async () => {
  const { soon, clock, notes, write, onCommitted } = setUp();
  const answers = Promise.all([soon(write('a')), soon(write('b')), soon(write('c'))]);
  expect(notes()).toEqual([]);
  await clock.advance(0);
  expect(await answers).toEqual(['a', 'b', 'c']);
  expect(notes()).toEqual(['a', 'b', 'c']);
  expect(onCommitted).toHaveBeenCalledTimes(1);
});

test('nobody is told of a change that the commit itself did not take', async () => {
  const { db, soon, clock, notes, write } = setUp();
  const orphan = () => {
    db.pragma('defer_foreign_keys = ON');
    db.prepare(
      `INSERT INTO attempt (id, entry_id, number, request, started_at) VALUES ('a', 'b', 1, '', 1)`,
    ).run();
  };
  const answers = Promise.allSettled([soon(orphan), soon(write('a'))]);
  await clock.advance(0);
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(notes()).toEqual(['a']);
});

test('one that fails fails alone, and leaves nothing of its own behind', async () => {
  const { soon, clock, notes, write } = setUp();
  const halfDone = () => {
    write('half')();
    broken();
  };
  const answers = Promise.allSettled([soon(write('a')), soon(halfDone), soon(write('c'))]);
  await clock.advance(0);
  expect((await answers).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(notes()).toEqual(['a', 'c']);
});

test('where SQLite has rolled everything back by itself, the others are still committed', async () => {
  const { db, soon, clock, notes, write } = setUp();
  const full = () => {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw new Error('database or disk is full');
  };
  const answers = Promise.allSettled([soon(write('a')), soon(full), soon(write('c'))]);
  await clock.advance(0);
  expect((await answers)[1]).toMatchObject({ reason: new Error('database or disk is full') });
  expect(notes()).toEqual(['a', 'c']);
});

test('a change that cannot wait takes along what came before it', async () => {
  const { now, soon, clock, notes, write, onCommitted } = setUp();
  const first = soon(write('a'));
  expect(now(() => notes())).toEqual(['a']);
  expect(now(write('b'))).toBe('b');
  expect(await first).toBe('a');
  await clock.advance(0);
  expect(notes()).toEqual(['a', 'b']);
  expect(onCommitted).toHaveBeenCalledTimes(1);
});

test('a change that cannot wait and fails does not take the others with it', async () => {
  const { now, soon, notes, write } = setUp();
  const answers = Promise.allSettled([soon(write('a')), soon(broken)]);
  expect(() => now(broken)).toThrow('broken');
  expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(notes()).toEqual(['a']);
});

test('a change that cannot wait is made although one before it fails', async () => {
  const { now, soon, notes, write } = setUp();
  const answers = Promise.allSettled([soon(broken), soon(write('a'))]);
  expect(now(write('b'))).toBe('b');
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(notes()).toEqual(['a', 'b']);
});

test('at the end nothing waits for a moment that does not come', async () => {
  const { soon, flushNow, notes, write, clock } = setUp();
  const waited = soon(write('a'));
  flushNow();
  expect(await Promise.all([waited, soon(write('b'))])).toEqual(['a', 'b']);
  expect(notes()).toEqual(['a', 'b']);
  expect(clock.nextAt()).toBeNull();
});

test('who is told of a commit and fails makes nobody carry it out twice', () => {
  const { now, soon, onCommitted, write } = setUp();
  onCommitted.mockImplementation(broken);
  const work = vi.fn(write('a'));
  soon(work);
  expect(() => now(write('b'))).toThrow('broken');
  expect(work).toHaveBeenCalledTimes(1);
});
