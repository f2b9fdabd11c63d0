import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { electronVersionIn, findElectron, overrideProblem } from './electron-path.mjs';

describe("Electron's program", () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'galena-electron-'));
    mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text: string) =>
    writeFileSync(join(root, 'node_modules', 'electron', path), text);

  test('is found by the name that its installer left', () => {
    write('path.txt', 'electron');
    write('dist/electron', '');
    expect(findElectron(root, {})).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
  });

  test('is the one in the folder that Electron’s own variable names, and no other', () => {
    write('path.txt', 'electron');
    write('dist/electron', '');
    const folder = join(root, 'mirror');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    mkdirSync(folder);
    expect(findElectron(root, env)).toBeNull();
    writeFileSync(join(folder, 'electron'), '');
    expect(findElectron(root, env)).toBe(join(folder, 'electron'));
    expect(overrideProblem(root, env)).toBeNull();
  });

  test('is found there before anything was downloaded', () => {
    const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
    const program = join(root, 'mirror', Reflect.get(name, process.platform) ?? 'electron');
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, '');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mirror') };
    expect(findElectron(root, env)).toBe(program);
  });

  test('is a file: the folder above the right one is told in one sentence', () => {
    write('path.txt', 'electron');
    mkdirSync(join(root, 'mirror', 'electron'), { recursive: true });
    const problem = overrideProblem(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mirror') });
    expect(problem).toContain(`ELECTRON_OVERRIDE_DIST_PATH names ${join(root, 'mirror')}`);
    expect(problem?.match(/[.!?](\s|$)/g)).toHaveLength(1);
  });

  test('has no problem where no folder is named', () => {
    expect(overrideProblem(root, {})).toBeNull();
    expect(overrideProblem(root, { ELECTRON_OVERRIDE_DIST_PATH: '' })).toBeNull();
  });

  test('is not there before the download', () => {
    expect(findElectron(root, {})).toBeNull();
  });

  test('is not there when the download was broken off', () => {
    write('path.txt', 'electron');
    expect(findElectron(root, {})).toBeNull();
  });
});

test('a folder of Electron says its version, or nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galena-electron-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(electronVersionIn(folder)).toBeNull();
  writeFileSync(join(folder, 'version'), 'v45.4.1\n');
  expect(electronVersionIn(folder)).toBe('45.4.1');
});
