import { expect, test } from 'vitest';
import { Menu } from './menu.ts';

test('a menu is built from a template, down to its submenus, and its items can be clicked', () => {
  let clicks = 0;
  const click = () => {
    clicks += 1;
  };
  const menu = Menu.buildFromTemplate([
    { role: 'appMenu' },
    { label: 'File', submenu: [{ id: 'new', label: 'New lead', click }] },
  ]);
  expect(menu.items).toHaveLength(2);
  const item = menu.getMenuItemById('new');
  expect(item).toMatchObject({ label: 'New lead', enabled: true });
  Reflect.get(Object(item), 'click')();
  expect(clicks).toBe(1);
  expect(menu.getMenuItemById('absent')).toBe(null);
});

test('the application menu is the one that was set last', () => {
  const menu = Menu.buildFromTemplate([]);
  Menu.setApplicationMenu(menu);
  expect(Menu.getApplicationMenu()).toBe(menu);
  Menu.setApplicationMenu(null);
  expect(Menu.getApplicationMenu()).toBe(null);
});
