import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { guard, missingModule } from './missing.ts';

test('a member that is there works, and one that is not names itself', () => {
  const app = guard('app', { quit: () => 'bye' });
  expect(app.quit()).toBe('bye');
  expect(() => Reflect.get(app, 'dock')).toThrow('not provided by the stand-in: app.dock');
  expect(() => Reflect.set(app, 'badgeCount', 1)).toThrow(
    'not provided by the stand-in: app.badgeCount',
  );
});

test('a test may replace what is there', () => {
  const shell = guard('shell', { openExternal: (): string => 'opened' });
  shell.openExternal = () => 'replaced';
  expect(shell.openExternal()).toBe('replaced');
});

test('await, JSON and inspection are not mistaken for use', async () => {
  const app = guard('app', { name: 'x' });
  expect(await app).toBe(app);
  expect(JSON.stringify(app)).toBe('{"name":"x"}');
  expect(inspect(app)).toContain('name');
});

test('a missing module throws when it is called, built or read', () => {
  const Tray = missingModule('Tray') as unknown as new () => object;
  expect(() => new Tray()).toThrow('not provided by the stand-in: Tray');
  expect(() => Reflect.apply(Tray as never, undefined, [])).toThrow('Tray');
  expect(() => Reflect.get(Tray, 'create')).toThrow('not provided by the stand-in: Tray.create');
});
