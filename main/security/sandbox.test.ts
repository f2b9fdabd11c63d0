import { expect, test } from 'vitest';
import { chooseSandboxing } from './sandbox.ts';

const root = { platform: 'linux', isRoot: true, hasNoSandbox: true, isPackaged: false };

test('root’s unpackaged run leaves off a sandbox that it cannot have', () => {
  expect(chooseSandboxing(root)).toBe('left-off');
});

test('a packaged Galena never runs without its sandbox, for root neither', () => {
  expect(chooseSandboxing({ ...root, isPackaged: true })).toBe('refused');
});

test.each([true, false])(
  'the switch takes the sandbox from nobody but root (packaged: %s)',
  (isPackaged) => {
    expect(chooseSandboxing({ ...root, isPackaged, isRoot: false })).toBe('enforced');
    expect(chooseSandboxing({ ...root, isPackaged, hasNoSandbox: false })).toBe('enforced');
    expect(chooseSandboxing({ ...root, isPackaged, platform: 'darwin' })).toBe('enforced');
  },
);
