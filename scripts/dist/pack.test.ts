import { expect, test } from 'vitest';
import { packSwitches } from './pack.ts';

test('electron-builder fetches Electron by itself, and never publishes', () => {
  const switches = packSwitches({ folder: null, args: ['--dir'] }, null);
  expect(switches).toEqual(['--publish', 'never', '--dir']);
});

test('an Electron from a folder is packed under the version that it says', () => {
  const switches = packSwitches({ folder: '/mirror/electron', args: ['--dir'] }, '45.4.1');
  expect(switches).toContain('-c.electronDist=/mirror/electron');
  expect(switches).toContain('-c.electronVersion=45.4.1');
});
