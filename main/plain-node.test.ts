import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => {
  throw new Error('electron was imported');
});

const here = import.meta.dirname;

/** The files marked [E] in README.md. */
const isElectronFile = (path: string): boolean =>
  path === 'index.ts' || path.startsWith('electron');

const files = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /(?<!\.test)\.ts$/.test(item.name))
  .map((item) => relative(here, join(item.parentPath, item.name)))
  .filter((path) => !isElectronFile(path));

test.each(files)('%s loads without Electron', async (path) => {
  await expect(import(join(here, path))).resolves.toBeDefined();
});

test('the files marked [E] do not, so the check above can fail', async () => {
  await expect(import(join(here, 'electron/window.ts'))).rejects.toThrow(/mock/);
});
