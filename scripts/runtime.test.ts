import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needsOwnKeyring } from './keyring.ts';
import { chooseRuntime, hasDisplay, profileFolder, profileSwitch } from './runtime.ts';
import { isTour } from './start.ts';

describe('the runtime', () => {
  test('is Electron where its program is', () => {
    expect(chooseRuntime('/e/electron', false)).toMatchObject({
      kind: 'electron',
      program: '/e/electron',
    });
  });

  test('gets its sandbox switched off for root alone, whom Chromium refuses otherwise', () => {
    for (const electron of ['/e/electron', null]) {
      expect(chooseRuntime(electron, true).args).toContain('--no-sandbox');
      expect(chooseRuntime(electron, false).args).not.toContain('--no-sandbox');
    }
  });

  test('is the stand-in on this Node elsewhere', () => {
    expect(chooseRuntime(null, false)).toMatchObject({
      kind: 'stand-in',
      program: process.execPath,
    });
  });
});

describe('the profile', () => {
  const machine = {
    env: { XDG_CONFIG_HOME: join('/home', 'rep', '.config') },
    platform: 'linux',
  } as const;

  test('is the one that a switch names', () => {
    expect(profileSwitch(['--lang=de', '--user-data-dir=here'])).toBe(resolve('here'));
    expect(profileFolder(['--user-data-dir=here'], machine)).toBe(resolve('here'));
  });

  test("is Electron's own without one", () => {
    expect(profileSwitch(['--lang=de'])).toBeNull();
    expect(profileFolder([], machine)).toBe(join('/home', 'rep', '.config', 'Galena'));
  });
});

test.each([
  [[], true, false],
  [[], false, true],
  [['--tour'], true, true],
  [['--tour', '--user-data-dir=x'], false, true],
  [['--user-data-dir=x'], false, false],
])('with %j and a display: %s, the tour is taken: %s', (args, isDisplayThere, expected) => {
  expect(isTour(args, isDisplayThere)).toBe(expected);
});

test('only a Linux without X and Wayland has no display', () => {
  expect(hasDisplay({ env: {}, platform: 'linux' })).toBe(false);
  expect(hasDisplay({ env: { DISPLAY: ':0' }, platform: 'linux' })).toBe(true);
  expect(hasDisplay({ env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' })).toBe(true);
  expect(hasDisplay({ env: {}, platform: 'darwin' })).toBe(true);
});

test('only a Linux without a D-Bus session needs a keyring of its own', () => {
  expect(needsOwnKeyring({}, 'linux')).toBe(true);
  expect(needsOwnKeyring({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/bus' }, 'linux')).toBe(false);
  expect(needsOwnKeyring({}, 'win32')).toBe(false);
});
