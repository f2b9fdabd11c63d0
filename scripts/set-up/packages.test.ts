import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchesLock, nodeProgram, outsideNode, withHeaders } from './packages.mjs';
import { stampKey } from './stamp.mjs';

describe('node_modules against the lockfile', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3' },
      'node_modules/a-win32': { version: '1.2.3', optional: true },
    },
  };

  test('match when every package is there in its version', () => {
    expect(matchesLock(wanted, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBe(
      true,
    );
  });

  test('do not match when a version differs', () => {
    expect(matchesLock(wanted, { packages: { 'node_modules/a': { version: '1.2.4' } } })).toBe(
      false,
    );
  });

  test('do not match when an optional package is there in another version', () => {
    const packages = {
      'node_modules/a': { version: '1.2.3' },
      'node_modules/a-win32': { version: '1.0.0' },
    };
    expect(matchesLock(wanted, { packages })).toBe(false);
  });

  test('do not match when nothing was ever installed', () => {
    expect(matchesLock(wanted, {})).toBe(false);
  });
});

describe("Node's headers for node-gyp", () => {
  const prefix = join('/opt', 'node');
  const program = join(prefix, 'bin', 'node');
  const isHeader = (path: string) => path === join(prefix, 'include', 'node', 'node_api.h');

  test('are taken from beside the program', () => {
    expect(withHeaders({}, program, isHeader)).toEqual({ npm_config_nodedir: prefix });
  });

  test('are left to node-gyp where the program has none', () => {
    expect(withHeaders({}, program, () => false)).toEqual({});
  });

  test('are not changed where the person has set them', () => {
    const env = { npm_config_nodedir: '/elsewhere' };
    expect(withHeaders(env, program, isHeader)).toEqual(env);
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
