import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { lockProfile } from './profile-lock.ts';

const locker = pathToFileURL(join(import.meta.dirname, 'profile-lock.ts')).href;

/** Another process that takes the lock, says so, and holds it until it is killed. */
const lockElsewhere = async (file: string) => {
  const program = `
    const { lockProfile } = await import(${JSON.stringify(locker)});
    const lock = lockProfile(${JSON.stringify(file)});
    console.log(lock.kind);
    // What nobody holds on to is collected, and the lock with it.
    setInterval(() => lock, 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
};

const release = (file: string): void => {
  const lock = lockProfile(file);
  if (lock.kind === 'held') lock.release();
};

test('one process at a time has it, and a kill gives it back', async () => {
  const file = join(tempFolder(), 'galena.db');
  const { child, said } = await lockElsewhere(file);
  expect(said).toBe('held');
  expect(lockProfile(file)).toEqual({ kind: 'in-use' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(lockProfile(file).kind).toBe('held');
  expect((await lockElsewhere(file)).said).toBe('in-use');
});

test('two in one process are two', () => {
  const file = join(tempFolder(), 'galena.db');
  const first = lockProfile(file);
  expect(lockProfile(file)).toEqual({ kind: 'in-use' });
  if (first.kind === 'held') first.release();
  expect(lockProfile(file).kind).toBe('held');
  release(join(tempFolder(), 'galena.db'));
});

const headerOf = (writeVersion: number): Buffer => {
  const page = Buffer.alloc(4_096);
  page.write('SQLite format 3\0');
  page.writeUInt16BE(4_096, 16);
  page[18] = writeVersion;
  page[19] = 1;
  return page;
};

test.each([
  ['one byte', Buffer.from('x')],
  ['words', Buffer.from('whatever a broken disk has left here '.repeat(100))],
  ['zeros', Buffer.alloc(8_192)],
  ['a database cut off', Buffer.from('SQLite format 3\0')],
  ['a database that a later SQLite alone may write', headerOf(9)],
])('%s in its file locks nobody out, and one process at a time has it still', async (_, bytes) => {
  const file = join(tempFolder(), 'galena.db');
  writeFileSync(`${file}-lock`, bytes);
  expect((await lockElsewhere(file)).said).toBe('held');
  expect(lockProfile(file)).toEqual({ kind: 'in-use' });
});

test.skipIf(process.platform === 'win32')(
  'a link in its place is not emptied: the file at its end is somebody else’s',
  () => {
    const folder = tempFolder();
    const file = join(folder, 'galena.db');
    writeFileSync(join(folder, 'letter'), 'Dear Julia');
    symlinkSync(join(folder, 'letter'), `${file}-lock`);
    expect(lockProfile(file).kind).toBe('unwritable');
    expect(readFileSync(join(folder, 'letter'), 'utf8')).toBe('Dear Julia');
  },
);

test('where no file can be made the reason is told', () => {
  const folder = tempFolder();
  expect(lockProfile(join(folder, 'missing', 'galena.db')).kind).toBe('unwritable');
  mkdirSync(join(folder, 'galena.db-lock'));
  expect(lockProfile(join(folder, 'galena.db')).kind).toBe('unwritable');
});
