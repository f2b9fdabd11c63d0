import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import { ROOT } from '../tools.ts';

const FOLDER = join(ROOT, 'shots');

const LOOKS = ['light', 'dark'] as const;

/** Takes numbered screenshots of a page, in light and dark, and names each file it wrote. */
export const startShots = (page: Page, print: (line: string) => void) => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let number = 0;
  return async (name: string): Promise<void> => {
    number += 1;
    for (const look of LOOKS) {
      const file = join(FOLDER, `${String(number).padStart(2, '0')}-${name}-${look}.png`);
      await page.emulateMedia({ colorScheme: look });
      await page.screenshot({ path: file, animations: 'disabled' });
      print(`Screenshot: ${relative(ROOT, file)}`);
    }
    await page.emulateMedia({ colorScheme: null });
  };
};
