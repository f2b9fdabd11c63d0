import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import keytar from 'keytar';
import type { Page } from 'playwright/test';
import { expect, type Galena, test } from './fixtures.ts';
import { cleanEnv } from './lanes/lane.ts';
import { galenaPage } from './pages/galena-page.ts';
import { isLinuxRoot } from './stand-in/chromium.ts';

/** What Galena finds in the folder of its files, and files that are dropped on it. */

const BLOCKS: Readonly<Record<string, (logs: string) => void>> = {
  'a file in its place': (logs) => writeFileSync(logs, 'x'),
  'a link to nowhere in its place': (logs) => symlinkSync(`${logs}-gone/x`, logs),
  'no right to write in it': (logs) => mkdirSync(logs, 0o500),
};

/** What it says on stderr in another start: earlier output was lost before the test listened. */
const complaintOf = async (galena: Galena): Promise<string> => {
  const [program = '', ...args] = galena.command;
  const env = cleanEnv({ GALENA_KEYCHAIN_SERVICE: galena.keychainService });
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  try {
    let said = '';
    for await (const chunk of child.stderr) {
      said += chunk;
      const [sentence] = /Galena cannot keep its log .*\n/.exec(said) ?? [];
      if (sentence) return sentence;
    }
    return said;
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
};

for (const [what, block] of Object.entries(BLOCKS)) {
  test(`with ${what} the folder of the log keeps nobody from entering leads, and it is said`, async ({
    profile,
    openGalena,
  }) => {
    test.skip(process.platform === 'win32', 'Windows has neither such links nor such permissions.');
    test.skip(isLinuxRoot() && what.startsWith('no right'), 'Root may write everywhere.');
    block(path.join(profile, 'logs'));
    const galena = await openGalena();
    await expect(galena.page.getByText(/Galena cannot keep its log/)).toBeVisible();
    const { usePractice, create } = galenaPage(galena.page);
    await usePractice();
    await create({ name: 'Winston Smith' });
    await galena.close();
    expect(await complaintOf(galena)).toMatch(/logs.galena\.log \(.+\)\. .*leads are safe/);
  });
}

test('a keychain entry that is no key is told as a missing key, and the file stays', async ({
  galena,
}) => {
  const { field } = galenaPage(galena.page);
  await expect(field('Access token')).toBeVisible();
  await galena.close();
  const database = path.join(galena.profile, 'galena.db');
  const before = readFileSync(database);
  const key = await keytar.getPassword(galena.keychainService, 'database key');
  await keytar.setPassword(galena.keychainService, 'database key', 'correct horse battery');
  await galena.relaunch();
  await expect(galena.page.getByRole('alert')).toContainText('no key of Galena’s');
  expect(readFileSync(database).equals(before)).toBe(true);
  await keytar.setPassword(galena.keychainService, 'database key', key ?? '');
  await galena.page.getByRole('button', { name: 'Try again' }).click();
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
});

test('a garbled lock file keeps nobody out', async ({ profile, openGalena }) => {
  writeFileSync(path.join(profile, 'galena.db-lock'), 'garbled '.repeat(1_000));
  const galena = await openGalena();
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
});

test('nobody else on the computer may read a file that Galena writes', async ({ galena }) => {
  test.skip(process.platform === 'win32', 'Windows has no such permissions.');
  const { usePractice, create } = galenaPage(galena.page);
  await usePractice();
  await create({ name: 'Winston Smith' });
  const ours = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /^galena/.test(name))
      .map((name) => path.join(folder, name));
  const files = [...ours(galena.profile), ...ours(path.join(galena.profile, 'logs'))];
  const names = files.map((file) => path.basename(file));
  expect(names).toEqual(expect.arrayContaining(['galena.db', 'galena.db-wal', 'galena.db-lock']));
  expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
});

/** Drops a file as a file manager does: the browser opens the file on the disk. */
const dropFile = async (page: Page, file: string): Promise<void> => {
  const chromium = await page.context().newCDPSession(page);
  const box = await page.getByLabel('Name', { exact: true }).boundingBox();
  const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', { type, ...at, data });
  }
};

test('a folder, 700 MB and a picture that are dropped are told, and a card is read', async ({
  galena,
  profile,
}) => {
  const { usePractice, field } = galenaPage(galena.page);
  await usePractice();
  const told = galena.page.getByRole('status', { name: 'Pasted' });
  const folder = path.join(profile, 'cards');
  mkdirSync(folder);
  const inFolder = (name: string): string => path.join(folder, name);
  const huge = openSync(inFolder('all.vcf'), 'w');
  ftruncateSync(huge, 700_000_000);
  closeSync(huge);
  writeFileSync(inFolder('photo.png'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
  writeFileSync(
    inFolder('card.vcf'),
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Winston Smith\r\nEMAIL:w@acme.example\r\nEND:VCARD\r\n',
  );
  writeFileSync(inFolder('closed.vcf'), 'BEGIN:VCARD');
  chmodSync(inFolder('closed.vcf'), 0o000);

  await dropFile(galena.page, folder);
  await expect(told).toContainText('That is a folder');
  await dropFile(galena.page, inFolder('all.vcf'));
  await expect(told).toContainText('too large');
  await dropFile(galena.page, inFolder('photo.png'));
  await expect(told).toContainText('no text, but a picture');
  if (!isLinuxRoot() && process.platform !== 'win32') {
    await dropFile(galena.page, inFolder('closed.vcf'));
    await expect(told).toContainText('could not be read');
  }
  await expect(field('Name')).toHaveValue('');
  await dropFile(galena.page, inFolder('card.vcf'));
  await expect(field('Name')).toHaveValue('Winston Smith');
});
