import { expect, test } from 'vitest';
import { createClipboard, createDialog, createNativeTheme } from './desktop.ts';

const call = (target: object, name: string, ...args: unknown[]): unknown =>
  Reflect.apply(Reflect.get(target, name), target, args);

test('a question that nobody can answer is refused, not answered', async () => {
  await expect(call(createDialog(), 'showMessageBox', { message: 'Sure?' })).rejects.toThrow(
    'not provided by the stand-in: dialog.showMessageBox',
  );
});

test('the theme follows what the app asks for and says so', () => {
  const wanted: (string | undefined)[] = [];
  const theme = createNativeTheme((scheme) => wanted.push(scheme));
  let updates = 0;
  call(theme, 'on', 'updated', () => {
    updates += 1;
  });
  expect(Reflect.get(theme, 'shouldUseDarkColors')).toBe(false);
  Reflect.set(theme, 'themeSource', 'dark');
  expect(Reflect.get(theme, 'shouldUseDarkColors')).toBe(true);
  Reflect.set(theme, 'themeSource', 'system');
  expect([wanted, updates]).toEqual([['dark', undefined], 2]);
});

test('the clipboard keeps a text', () => {
  const clipboard = createClipboard();
  call(clipboard, 'writeText', 'lead');
  expect(call(clipboard, 'readText')).toBe('lead');
});
