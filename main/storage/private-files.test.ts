import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { makePrivately } from './private-files.ts';

const moduleOf = (name: string): string =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);

/**
 * Writes all files of a Galena into `folder`, under the usual umask, in a process that cannot
 * change a mode: so each file has at the end the mode with which it was created.
 */
const writeEverything = (folder: string): readonly string[] => {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const seen = [];
    const look = (when) => {
      for (const entry of fs.readdirSync(${JSON.stringify(folder)}, { recursive: true, withFileTypes: true })) {
        const path = entry.parentPath + '/' + entry.name;
        const mode = fs.statSync(path).mode & 0o777;
        seen.push([when, path.slice(${folder.length + 1}), mode.toString(8)].join(' '));
      }
    };
    process.umask(0o022);
    fs.chmodSync = fs.fchmodSync = fs.lchmodSync = () => {};
    fs.promises.rm = async () => {};
    syncBuiltinESMExports();
    const { createFileLog } = await import(${moduleOf('log-file.ts')});
    const { openStorage } = await import(${moduleOf('open-storage.ts')});
    const { createMemoryKeychain } = await import(${moduleOf('keychain-memory.ts')});
    const clock = { now: () => 0, after: () => () => {} };
    const log = createFileLog(${JSON.stringify(folder)} + '/logs/galena.log', clock, '/home', () => {});
    look('log');
    for (let line = 0; line < 1_200; line += 1) log.error('x', 'y'.repeat(6_000));
    const file = ${JSON.stringify(folder)} + '/galena.db';
    const parts = { file, keychain: createMemoryKeychain(), clock, log, randomKey: () => 'a'.repeat(64) };
    const storage = await openStorage(parts);
    look('open');
    storage.db.prepare("INSERT INTO setting VALUES ('a', 'b')").run();
    look('written');
    storage.db.pragma('journal_mode = DELETE');
    storage.db.exec("BEGIN IMMEDIATE; INSERT INTO setting VALUES ('c', 'd')");
    look('journal');
    const { askDisk } = await import(${moduleOf('disk-check.ts')});
    await askDisk(file);
    look('asked');
    console.log(seen.join('\\n'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/Error/);
  return stdout.trim().split('\n');
};

test.skipIf(process.platform === 'win32')(
  'database, journals, lock and log are closed to others from their first byte',
  () => {
    const seen = writeEverything(tempFolder());
    const names = new Set(seen.map((line) => line.split(' ')[1]));
    const all = ['', '-wal', '-shm', '-lock', '-journal', '-check'].map((end) => `galena.db${end}`);
    expect([...names]).toEqual(
      expect.arrayContaining([...all, 'logs', 'logs/galena.log', 'logs/galena.log.1']),
    );
    const open = seen.filter((line) => !/ (logs 700|\S+ 600)$/.test(line));
    expect(open).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')(
  'what is there already is closed to others, and a folder is left alone',
  () => {
    const folder = tempFolder();
    const file = join(folder, 'old');
    writeFileSync(file, 'x');
    chmodSync(file, 0o644);
    mkdirSync(join(folder, 'sub'), { mode: 0o755 });
    for (const one of [file, join(folder, 'sub')]) makePrivately(one)();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'sub')).mode & 0o777).toBe(0o755);
  },
);

test('an empty file of which nothing came is taken back, one with something in it is not', () => {
  const folder = tempFolder();
  const [empty, full] = [join(folder, 'empty'), join(folder, 'full')];
  const takeBack = [makePrivately(empty), makePrivately(full)];
  writeFileSync(full, 'x');
  for (const one of takeBack) one();
  expect(readdirSync(folder)).toEqual(['full']);
});
