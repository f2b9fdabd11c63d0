import { expect, test } from 'vitest';
import { pagePreferences } from './window-options.ts';

test('the page is isolated, sandboxed and has no Node', () => {
  expect(pagePreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: true,
  });
});

test('nothing that weakens the page is ever named', () => {
  const names = Object.keys(pagePreferences(''));
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
