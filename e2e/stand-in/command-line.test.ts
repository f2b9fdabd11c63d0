import { expect, test } from 'vitest';
import { createCommandLine, parseInvocation } from './command-line.ts';

test('switches are read with and without a value, and the first other word is the app', () => {
  const { switches, appPath } = parseInvocation(['--a', '--b=1=2', 'folder', 'more', '--c=']);
  expect([...switches]).toEqual([
    ['a', ''],
    ['b', '1=2'],
    ['c', ''],
  ]);
  expect(appPath).toBe('folder');
});

test('two dashes alone end the switches', () => {
  expect([...parseInvocation(['--a', '--', '--b']).switches.keys()]).toEqual(['a']);
});

test('the app may add switches, and all are handed on to Chromium', () => {
  const line = createCommandLine(new Map([['lang', 'de']]));
  line.appendSwitch('force-dark-mode');
  expect(line.hasSwitch('force-dark-mode')).toBe(true);
  expect(line.getSwitchValue('lang')).toBe('de');
  expect(line.getSwitchValue('absent')).toBe('');
  expect(line.toArguments()).toEqual(['--lang=de', '--force-dark-mode']);
});
