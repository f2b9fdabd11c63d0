import { expect, test } from 'vitest';
import { nameKey } from '../../../preload/contract/fold-text.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import { createFakeClock, createFakeLog } from '../../testing/fakes.ts';
import { openOldDatabase, openTestDatabase } from '../../testing/open-database.ts';
import { type Database, migrate } from '../database.ts';
import { createDuplicateRepo } from '../duplicate-repo.ts';
import { createKeyFill } from '../entry-keys.ts';
import { createEntryRepo } from '../entry-repo.ts';
import { createKeyFiller } from '../key-filler.ts';

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const NOBODY = idOf(999_999);

/** Entries as the eighth version wrote them. */
const openWith = (count: number): Database => {
  const db = openOldDatabase(8);
  const insert = db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at, submitted_at)
     VALUES (?, ?, '{"kind":"draft"}', ?, 1, 1, ?)`,
  );
  for (let number = 1; number <= count; number += 1) {
    const name = `Inés García${number}`;
    insert.run(idOf(number), JSON.stringify({ ...EMPTY_LEAD, name }), name.toLowerCase(), number);
  }
  migrate(db);
  return db;
};

const filled = (db: Database): number =>
  createEntryRepo(db).history('Garcia Ines', null, 1_000).length;

const fillerFor = (db: Database) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const keys = createKeyFill(db);
  return { clock, log, keys, filler: createKeyFiller({ keys, clock, log }) };
};

test('entries of the eighth version are found as people write them, once they are filled', async () => {
  const db = openWith(250);
  // Until then entries are found by their old keys.
  expect(createEntryRepo(db).history('inés garcía250', null, 1_000)).toHaveLength(1);
  expect(filled(db)).toBe(0);
  const { clock, filler } = fillerFor(db);
  filler.start();
  await clock.advance(1_000);
  expect(filled(db)).toBe(50);
  await clock.advance(200);
  expect(filled(db)).toBe(250);
  const repo = createDuplicateRepo(db);
  expect(repo.byName(nameKey('GARCIA7, INES', ''), NOBODY, 5)).toMatchObject([
    { entryId: idOf(7) },
  ]);
  expect(db.prepare('SELECT count(*) FROM key_fill').pluck().get()).toBe(0);
});

test('a run that ends in between is gone on with by the next', async () => {
  const db = openWith(150);
  const { clock, filler } = fillerFor(db);
  filler.start();
  await clock.advance(1_000);
  filler.stop();
  await clock.advance(60_000);
  expect(filled(db)).toBe(50);
  const next = fillerFor(db);
  next.filler.start();
  await next.clock.advance(2_000);
  expect(filled(db)).toBe(150);
});

test('what is typed in between stays as it is typed', () => {
  const db = openWith(0);
  createEntryRepo(db).saveDraft(idOf(7), { ...EMPTY_LEAD, name: 'Björn Łuk' }, 5);
  db.prepare("INSERT INTO key_fill VALUES ('')").run();
  const { keys } = fillerFor(db);
  expect([keys.fill(10), keys.fill(10), keys.fill(10)]).toEqual([true, false, false]);
  const found = createDuplicateRepo(db).byName(nameKey('Luk Bjorn', ''), NOBODY, 5);
  expect(found).toMatchObject([{ entryId: idOf(7) }]);
});

test('what the disk does not take is tried again, and what is no lead is passed over', async () => {
  const db = openWith(3);
  db.prepare(`UPDATE entry SET lead = '{"name":7}' WHERE id = ?`).run(idOf(1));
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON entry_name
    BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  const { clock, log, filler } = fillerFor(db);
  filler.start();
  await clock.advance(1_000);
  expect(log.lines).toMatchObject([{ event: 'keys.not-filled' }]);
  expect(filled(db)).toBe(0);
  db.exec('DROP TRIGGER full');
  await clock.advance(61_000);
  expect(filled(db)).toBe(2);
});

test('a new database has nothing to fill', () => {
  const db = openTestDatabase();
  expect(createKeyFill(db).fill(10)).toBe(false);
});
