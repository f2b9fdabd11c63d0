import { expect, test } from 'vitest';
import { checkWindowOptions } from './window-options.ts';

test.each([
  [{ webPreferences: { sandbox: false } }, 'webPreferences.sandbox: false'],
  [{ webPreferences: { contextIsolation: false } }, 'webPreferences.contextIsolation: false'],
  [{ webPreferences: { nodeIntegration: true } }, 'webPreferences.nodeIntegration: true'],
  [{ webPreferences: { webSecurity: false } }, 'webPreferences.webSecurity: false'],
  [{ webPreferences: { partition: 'x' } }, 'webPreferences.partition'],
  [{ kiosk: true }, "BrowserWindow option 'kiosk'"],
])('%j is refused, not ignored', (options, what) => {
  expect(() => checkWindowOptions(options)).toThrow(`not provided by the stand-in: ${what}`);
});

test('a sandboxed window of a size is what there is', () => {
  const webPreferences = { sandbox: true, contextIsolation: true, preload: '/p.cjs' };
  expect(() => checkWindowOptions({ width: 800, show: false, webPreferences })).not.toThrow();
  expect(() => checkWindowOptions({})).not.toThrow();
});
