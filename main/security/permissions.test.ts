import { expect, test } from 'vitest';
import { ALLOWED, isPermissionAllowed } from './permissions.ts';

test.each([
  'geolocation',
  'notifications',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'hid',
  'serial',
  'usb',
  'idle-detection',
  'window-management',
  'fileSystem',
  'unknown',
])('%s is denied', (permission) => expect(isPermissionAllowed(permission)).toBe(false));

test('nothing is allowed, also of what a new Electron may ask for', () => {
  expect([...ALLOWED]).toEqual([]);
});
