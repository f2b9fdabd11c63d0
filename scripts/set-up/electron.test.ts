import { describe, expect, test } from 'vitest';
import { fallback, isWorthTrying } from './electron.mjs';

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
