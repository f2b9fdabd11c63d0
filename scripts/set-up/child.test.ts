import { describe, expect, test } from 'vitest';
import { failureLine, isStalled, runQuietly } from './child.mjs';
import { inOneLine } from './talk.mjs';

describe('a child that says nothing', () => {
  test('is given up when the limit is reached', () => {
    expect(isStalled(1_000, 60_999, 60_000)).toBe(false);
    expect(isStalled(1_000, 61_000, 60_000)).toBe(true);
  });

  test('is waited for where there is no limit', () => {
    expect(isStalled(0, Number.MAX_SAFE_INTEGER, undefined)).toBe(false);
  });

  test('is ended, and its run told as stalled', async () => {
    const ending = await runQuietly(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], {
      stallMs: 1,
    });
    expect(ending).toMatchObject({ ok: false, isStalled: true });
  });
});

test('a program that is not there is a failure with words, not a crash', async () => {
  const ending = await runQuietly('galena-has-no-such-program', []);
  expect(ending.ok).toBe(false);
  expect(failureLine(ending.output)).toContain('ENOENT');
});

test.each([
  [
    'npm warn old\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to https://registry.example failed, reason: getaddrinfo ENOTFOUND',
    'network request to https://registry.example failed, reason: getaddrinfo ENOTFOUND',
  ],
  [
    'npm error code E404\nnpm error 404 Not Found - GET https://registry.example/x\nnpm error more',
    '404 Not Found - GET https://registry.example/x',
  ],
  ['Get:1 ok\nE: Unable to locate package x\nDone\n', 'E: Unable to locate package x'],
  [
    'prebuild-install warn install getaddrinfo ENOTFOUND github.com',
    'getaddrinfo ENOTFOUND github.com',
  ],
  [
    '(node:1) Warning: EnvHttpProxyAgent is experimental, expect changes\ngyp ERR! stack Error: no network',
    'Error: no network',
  ],
  ['working\nstopped half-way\n', 'stopped half-way'],
  ['', ''],
])('of %j the line that says why is %j', (output, expected) => {
  expect(failureLine(output)).toBe(expected);
});

test('an error is told with its cause on one line', () => {
  const error = new TypeError('fetch failed', {
    cause: new Error('getaddrinfo ENOTFOUND\n  host'),
  });
  expect(inOneLine(error)).toBe('fetch failed: getaddrinfo ENOTFOUND host');
});
