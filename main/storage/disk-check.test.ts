import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { askDisk } from './disk-check.ts';

test('a disk that takes a file has answered, and keeps nothing of it', async () => {
  const folder = tempFolder();
  await askDisk(join(folder, 'galena.db'));
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that refuses has answered too', async () => {
  await expect(askDisk(join(tempFolder(), 'gone', 'galena.db'))).resolves.toBeUndefined();
});
