import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3-multiple-ciphers';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { type Database, IN_MEMORY, makeRoomInLog, migrate, openDatabase } from './database.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts';

const KEY = '0123456789abcdef'.repeat(4);
const OTHER_KEY = 'f'.repeat(64);

const open = (file: string, key = KEY): Database => {
  const answer = openDatabase(file, key);
  if (answer.kind !== 'open') throw new Error(`expected an open database, got ${answer.kind}`);
  onTestFinished(() => {
    answer.db.close();
  });
  return answer.db;
};

const fill = (file: string): void => {
  const db = open(file);
  db.prepare("INSERT INTO setting VALUES ('mail', 'winston.smith@acme.example')").run();
  db.close();
};

test('a new file is made with the newest shape, in WAL mode, each commit on disk', () => {
  const db = open(join(tempFolder(), 'galena.db'));
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  // 2 is memory: sorting must not spill into a file that nobody encrypts.
  expect(db.pragma('temp_store', { simple: true })).toBe(2);
});

test('commits find the room in the log that they need, and nothing of it is in the database', () => {
  const file = join(tempFolder(), 'galena.db');
  for (let start = 0; start < 2; start += 1) {
    const db = open(file);
    const size = statSync(`${file}-wal`).size;
    const write = db.prepare('INSERT INTO setting VALUES (?, ?)');
    for (let count = 0; count < 100; count += 1) write.run(`${start} ${count}`, 'x'.repeat(100));
    expect(statSync(`${file}-wal`).size).toBe(size);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'filling'").all()).toEqual([]);
    db.close();
    expect(statSync(file).size).toBeLessThan(500_000);
  }
});

test('a disk with little room left is worked on all the same', () => {
  const db = open(join(tempFolder(), 'galena.db'));
  const cacheSize = db.pragma('cache_size', { simple: true });
  const pages = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${pages + 2}`);
  makeRoomInLog(db);
  expect(db.inTransaction).toBe(false);
  expect(db.pragma('cache_size', { simple: true })).toBe(cacheSize);
  db.prepare("INSERT INTO setting VALUES ('mail', 'winston.smith@acme.example')").run();
});

test('what was written is there after opening again', () => {
  const file = join(tempFolder(), 'galena.db');
  fill(file);
  expect(open(file).prepare('SELECT value FROM setting').pluck().get()).toBe(
    'winston.smith@acme.example',
  );
});

test('a file in the cipher of the first version is opened, and stays in it', () => {
  const file = join(tempFolder(), 'galena.db');
  const before = new Driver(file);
  before.pragma("cipher = 'chacha20'");
  before.pragma(`key = 'raw:${KEY}'`);
  migrate(before);
  before.prepare("INSERT INTO setting VALUES ('mail', 'winston.smith@acme.example')").run();
  before.close();

  expect(openDatabase(file, OTHER_KEY).kind).toBe('damaged');
  for (let start = 0; start < 2; start += 1) {
    const db = open(file);
    expect(db.prepare('SELECT value FROM setting').pluck().get()).toBe(
      'winston.smith@acme.example',
    );
    db.prepare("UPDATE setting SET value = value || '' WHERE name = 'mail'").run();
    db.close();
  }
});

test('nothing of the content can be read from the file, nor opened without the key', () => {
  const file = join(tempFolder(), 'galena.db');
  fill(file);
  const bytes = readFileSync(file);
  expect(bytes.includes('winston')).toBe(false);
  expect(bytes.includes('SQLite format 3')).toBe(false);
  const plain = new Driver(file, { readonly: true });
  onTestFinished(() => {
    plain.close();
  });
  expect(() => plain.prepare('SELECT * FROM setting').all()).toThrow(/not a database/);
});

test('sorting spills into no file that nobody encrypts', () => {
  const file = join(tempFolder(), 'galena.db');
  const answer = openDatabase(file, KEY);
  if (answer.kind !== 'open') throw new Error(answer.kind);
  const IN_MEMORY_ONLY = 2;
  expect(answer.db.pragma('temp_store', { simple: true })).toBe(IN_MEMORY_ONLY);
  answer.db.close();
});

test('another key and a damaged file are told, and the file stays as it is', () => {
  const file = join(tempFolder(), 'galena.db');
  fill(file);
  const before = readFileSync(file);
  expect(openDatabase(file, OTHER_KEY).kind).toBe('damaged');
  expect(readFileSync(file).equals(before)).toBe(true);

  const broken = Buffer.from(before);
  broken.fill(7, broken.length / 2, broken.length / 2 + 64);
  writeFileSync(file, broken);
  expect(openDatabase(file, KEY).kind).toBe('damaged');
  expect(readFileSync(file).equals(broken)).toBe(true);

  writeFileSync(file, 'this is no database, it only stands where one should be');
  expect(openDatabase(file, KEY).kind).toBe('damaged');
});

test('a database of a later Galena is refused and not touched', () => {
  const file = join(tempFolder(), 'galena.db');
  const db = open(file);
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  const before = readFileSync(file);
  expect(openDatabase(file, KEY)).toEqual({ kind: 'newer', version: SCHEMA_VERSION + 1 });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder that cannot be written is told apart from damage', () => {
  const folder = tempFolder();
  const answer = openDatabase(join(folder, 'missing', 'galena.db'), KEY);
  expect(answer.kind).toBe('unwritable');
});

/** Like a drive without shared memory: SQLite cannot make the file for it. */
const withoutSharedMemory = (file: string): void => {
  mkdirSync(`${file}-shm`);
};

const pragmas = (db: Database, ...names: readonly string[]): readonly unknown[] =>
  names.map((name) => db.pragma(name, { simple: true }));

test('on a drive without shared memory the database is kept alone, each commit on disk', () => {
  const file = join(tempFolder(), 'galena.db');
  withoutSharedMemory(file);
  const db = open(file);
  expect(pragmas(db, 'journal_mode', 'synchronous', 'user_version')).toEqual([
    'delete',
    3,
    SCHEMA_VERSION,
  ]);
  db.prepare("INSERT INTO setting VALUES ('a', 'b')").run();
  const other = new Driver(file, { timeout: 0 });
  other.pragma(`key = 'raw:${KEY}'`);
  expect(() => other.prepare('SELECT * FROM setting').all()).toThrow(/locked/);
  other.close();
  db.close();
  expect(open(file).prepare('SELECT value FROM setting').pluck().get()).toBe('b');
});

test('a profile that moves between a local and a network drive keeps every lead', () => {
  const file = join(tempFolder(), 'galena.db');
  fill(file);
  withoutSharedMemory(file);
  const away = open(file);
  away.prepare("INSERT INTO setting VALUES ('phone', '+353')").run();
  expect(pragmas(away, 'journal_mode')).toEqual(['delete']);
  away.close();
  rmSync(`${file}-shm`, { recursive: true });
  const home = open(file);
  expect(pragmas(home, 'journal_mode')).toEqual(['wal']);
  expect(home.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(2);
});

test('what a killed Galena left in its journal is there on a drive without shared memory', () => {
  const folder = tempFolder();
  const file = join(folder, 'galena.db');
  fill(file);
  const db = open(file);
  db.prepare("INSERT INTO setting VALUES ('phone', '+353')").run();
  const moved = join(folder, 'moved.db');
  for (const companion of ['', '-wal']) copyFileSync(file + companion, moved + companion);
  withoutSharedMemory(moved);
  expect(open(moved).prepare('SELECT count(*) FROM setting').pluck().get()).toBe(2);
});

test('without shared memory damage and a newer Galena are told as ever', () => {
  const file = join(tempFolder(), 'galena.db');
  const db = open(file);
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  const newer = readFileSync(file);
  withoutSharedMemory(file);
  expect(openDatabase(file, KEY)).toEqual({ kind: 'newer', version: SCHEMA_VERSION + 1 });
  expect(openDatabase(file, OTHER_KEY).kind).toBe('damaged');
  expect(readFileSync(file).equals(newer)).toBe(true);
});

test('in memory nothing reaches the disk', () => {
  open(IN_MEMORY);
  expect(existsSync(IN_MEMORY)).toBe(false);
});

test('the steps are numbered without a gap and stand in order', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('a step that fails leaves the database as it was', () => {
  const db = open(IN_MEMORY);
  const failing = [
    ...MIGRATIONS,
    { version: SCHEMA_VERSION + 1, sql: 'CREATE TABLE half (a TEXT) STRICT; SELECT nonsense' },
  ];
  expect(() => migrate(db, failing)).toThrow();
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(
    0,
  );
});

test('every table is strict', () => {
  const tables = open(IN_MEMORY)
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0")
    .pluck()
    .all();
  expect(tables).toEqual(['sqlite_schema']);
});
