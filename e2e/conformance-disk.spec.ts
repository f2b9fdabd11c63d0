import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';
import { filesBelow, filesWith } from './profile-files.ts';

/** What Chromium and Galena write to the disk, and where. */

// docs/api/app.md, "app.getPath": `sessionData` is where Chromium keeps data of pages. It is
// `userData` unless an app moves it; `--user-data-dir` moves both.
test('what a page stores lies below userData, and nothing is left where userData would be by itself', async ({
  app,
}) => {
  await app.page.evaluate(() => localStorage.setItem('kept', 'stored by the page'));
  const { userData, sessionData, usual } = await app.evaluateMain(
    ({ app: main }) => ({
      userData: main.getPath('userData'),
      sessionData: main.getPath('sessionData'),
      usual: `${main.getPath('appData')}/${main.getName()}`,
    }),
    undefined,
  );
  expect([userData, sessionData]).toEqual([app.profile, app.profile]);
  await app.close();
  const files = filesBelow(app.profile).map((file) => file.split(path.sep).join('/'));
  expect(files.some((file) => file.includes('/Local Storage/leveldb/'))).toBe(true);
  expect(existsSync(usual)).toBe(false);
});

// electron#22995: Chromium has many ways of its own to the disk: caches, sessions, spelling, crash
// dumps.
test('nothing that a rep typed can be read from the disk, whatever ended the page and Galena', async ({
  galena,
}) => {
  const { usePractice, fill, field, newLead } = galenaPage(galena.page);
  await usePractice();
  const typed = { name: 'Winifred Unwritten', email: 'winifred.unwritten@acme.example' };
  await fill(typed);
  await field('Note').fill('She never wrote this down');
  await expect(newLead).toContainText('Saved');
  const isOpenAgain = galena.evaluateMain(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<boolean>((resolve) => {
      contents?.once('did-finish-load', () => resolve(true));
      contents?.forcefullyCrashRenderer();
    });
  }, undefined);
  expect(await isOpenAgain).toBe(true);
  await galena.kill();

  for (const text of ['Winifred', 'winifred.unwritten', 'never wrote this down']) {
    expect(filesWith(galena.profile, text)).toEqual([]);
  }
  expect(filesBelow(galena.profile).length).toBeGreaterThan(1);
});
