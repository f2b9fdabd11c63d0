import { guard } from './missing.ts';

type ItemOptions = Readonly<Record<string, unknown>> & {
  readonly submenu?: readonly ItemOptions[] | Menu;
};

const defaults = { label: '', type: 'normal', enabled: true, visible: true, checked: false };

/** A menu for code only: nothing draws it, and no accelerator triggers it. */
export class Menu {
  readonly items: object[] = [];
  static #applicationMenu: Menu | null = null;

  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    const menu = guard('menu', new Menu());
    for (const options of template) menu.append(new MenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#applicationMenu;
  }

  append(item: object): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): object | null {
    for (const item of this.items) {
      if (Reflect.get(item, 'id') === id) return item;
      const submenu = Reflect.get(item, 'submenu');
      const inner = submenu instanceof Menu ? submenu.getMenuItemById(id) : null;
      if (inner) return inner;
    }
    return null;
  }
}

export class MenuItem {
  constructor(options: ItemOptions) {
    const { submenu } = options;
    const built =
      submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
    const item = Object.assign(this, {
      id: undefined,
      role: undefined,
      accelerator: undefined,
      click: () => undefined,
    });
    Object.assign(item, defaults, options, { submenu: built });
  }
}
