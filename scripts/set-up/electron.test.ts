import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fallback, findElectron, isWorthTrying } from './electron.mjs';

describe('a download that failed', () => {
  const stamp = { electronRefused: { version: '45.4.1', reason: 'no network' } };

  test('is not tried again on the next start', () => {
    expect(isWorthTrying(stamp, '45.4.1', false)).toBe(false);
  });

  test('is tried again when the person asks', () => {
    expect(isWorthTrying(stamp, '45.4.1', true)).toBe(true);
  });

  test('is tried again for another version', () => {
    expect(isWorthTrying(stamp, '45.4.2', false)).toBe(true);
  });

  test('is tried when it never was', () => {
    expect(isWorthTrying({}, '45.4.1', false)).toBe(true);
  });
});

test.each([
  ['linux', {}, 'stand-in'],
  ['darwin', {}, 'nothing'],
  ['win32', {}, 'nothing'],
  ['darwin', { GALENA_CHROMIUM: '/Applications/Chromium' }, 'stand-in'],
  ['linux', { GALENA_REQUIRE_ELECTRON: '1' }, 'nothing'],
])('without Electron, %s with %j opens in: %s', (platform, env, expected) => {
  expect(fallback({ platform, env })).toBe(expected);
});

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
    expect(findElectron(root)).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
  });

  test('is not there before the download', () => {
    expect(findElectron(root)).toBeNull();
  });

  test('is not there when the download was broken off', () => {
    write('path.txt', 'electron');
    expect(findElectron(root)).toBeNull();
  });
});
