import { expect, test } from 'vitest';
import { isSupported } from './check-electron.ts';

test.each([
  ['45.4.1', '45.4.1', true],
  ['45.4.1', '47.0.0', true],
  ['45.4.1', '48.0.0', false],
  ['46.0.0-beta.1', '45.4.1', true],
])('Electron %s, the newest being %s, is supported: %s', (version, newest, expected) => {
  expect(isSupported(version, newest)).toBe(expected);
});
