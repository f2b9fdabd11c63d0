import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../main/testing/temp-folder.ts';
import { nativeProblems } from '../dist/natives.ts';
import { ROOT } from '../tools.ts';
import { checkListed, isKeytarCompiled } from './keytar.mjs';
import {
  checkKeytar,
  keytarFile,
  keytarProblem,
  listedFiles,
  pathOfListed,
  receiptOf,
  sha256Of,
} from './native.mjs';
import { addToStamp, readStamp } from './stamp.mjs';

const { platform, arch } = process;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** A checkout in which set-up has compiled keytar. */
const compiled = (): string => {
  const root = tempFolder();
  write(join(root, 'node_modules', 'keytar', 'package.json'), '{"version":"7.9.0"}');
  write(keytarFile(root), 'compiled here');
  write(join(root, 'scripts', 'set-up', 'native-files.json'), '[]');
  addToStamp(root, { keytarBuild: receiptOf(root) });
  return root;
};

test('what set-up has compiled is loaded and packed', () => {
  const root = compiled();
  expect(isKeytarCompiled(root)).toBe(true);
  expect(keytarProblem(root, platform, arch)).toBeNull();
});

test('a keytar that was changed since is refused by set-up and by the packing', () => {
  const root = compiled();
  write(keytarFile(root), 'compiled here, and something more');
  const words = /is not what was compiled on this machine.*neither loads nor packs/;
  expect(() => isKeytarCompiled(root)).toThrow(words);
  expect(keytarProblem(root, platform, arch)).toMatch(words);
});

test('one that set-up did not compile is compiled anew, and never packed', () => {
  const root = compiled();
  write(join(root, 'node_modules', '.galena-set-up.json'), '{}');
  expect(isKeytarCompiled(root)).toBe(false);
  expect(keytarProblem(root, platform, arch)).toMatch(/was not compiled by Galena’s set-up/);
});

test('one of another version or another machine is compiled anew', () => {
  const root = compiled();
  const receipt = receiptOf(root);
  for (const other of [{ version: '7.8.0' }, { platform: 'beos' }, { arch: 'vax' }]) {
    addToStamp(root, { keytarBuild: { ...receipt, ...other } });
    expect(checkKeytar(root)).toBe('to-compile');
  }
});

test('none is packed for another machine than the one that it was compiled on', () => {
  const root = compiled();
  const other = arch === 'x64' ? 'arm64' : 'x64';
  expect(keytarProblem(root, platform, other)).toMatch(/cannot be packed for/);
  expect(keytarProblem(root, platform === 'linux' ? 'win32' : 'linux', arch)).toMatch(
    /pack on such/,
  );
});

test('an app in which any native module is unknown is not shipped', () => {
  const root = compiled();
  const app = tempFolder();
  expect(nativeProblems(app, platform, arch, root)).toEqual([expect.stringMatching(/no native/)]);
  write(join(app, 'resources', 'app.asar.unpacked', 'keytar.node'), 'compiled here');
  expect(nativeProblems(app, platform, arch, root)).toEqual([]);
  write(join(app, 'resources', 'app.asar.unpacked', 'deep', 'sqlite.node'), 'whatever');
  expect(nativeProblems(app, platform, arch, root)).toEqual([
    expect.stringMatching(/sqlite\.node is neither compiled here nor listed/),
  ]);
  const sha256 = sha256Of(join(app, 'resources', 'app.asar.unpacked', 'deep', 'sqlite.node'));
  const listed = { name: 'sqlite', version: '1', platform, arch, sha256 };
  write(join(root, 'scripts', 'set-up', 'native-files.json'), JSON.stringify([listed]));
  expect(nativeProblems(app, platform, arch, root)).toEqual([]);
  expect(nativeProblems(app, platform, 'vax', root)).toHaveLength(1);
});

test('a driver that was changed, or is missing, is refused by set-up', () => {
  const root = compiled();
  const file = { name: 'sqlite', version: '1', platform, arch, sha256: '' };
  const list = (sha256: string) =>
    write(
      join(root, 'scripts', 'set-up', 'native-files.json'),
      JSON.stringify([{ ...file, sha256 }]),
    );
  list('0'.repeat(64));
  expect(() => checkListed(root)).toThrow(/is missing or not the one whose hash is written/);
  write(pathOfListed(root, file), 'genuine');
  expect(() => checkListed(root)).toThrow(/look for what changed it/);
  list(sha256Of(pathOfListed(root, file)));
  expect(() => checkListed(root)).not.toThrow();
});

test('what this checkout has is what is listed, and its keytar was compiled here', () => {
  const listed = listedFiles(ROOT);
  const folder = join(ROOT, 'node_modules', 'better-sqlite3-multiple-ciphers');
  for (const file of listed) {
    expect(sha256Of(pathOfListed(ROOT, file)), file.arch).toBe(file.sha256);
  }
  expect(listed.map(({ version }) => version)).toEqual(listed.map(() => versionIn(folder)));
  expect(checkKeytar(ROOT)).toBe('compiled');
  expect(readStamp(ROOT).keytarBuild?.sha256).toBe(sha256Of(keytarFile(ROOT)));
});
