import { expect, test } from 'vitest';
import { pagePreferences } from './window-options.ts';

test('the page is isolated, sandboxed and has no Node', () => {
  expect(pagePreferences('/preload.cjs', 'linux')).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
  });
});

test('the spelling is checked where the system itself does it, and nothing is fetched for it', () => {
  const isChecked = (platform: string) => pagePreferences('', platform).spellcheck;
  expect(['darwin', 'win32', 'linux', 'freebsd'].filter(isChecked)).toEqual(['darwin']);
});

test('nothing that weakens the page is ever named', () => {
  const names = Object.keys(pagePreferences('', 'linux'));
  for (const name of [
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'disableBlinkFeatures',
  ]) {
    expect(names).not.toContain(name);
  }
});
