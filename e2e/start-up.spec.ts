import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Driver from 'better-sqlite3-multiple-ciphers';
import * as keytar from 'keytar';
import { lockProfile } from '../main/storage/profile-lock.ts';
import { expect, test } from './fixtures.ts';
import { cleanEnv } from './lanes/lane.ts';
import { galenaPage } from './pages/galena-page.ts';

const databaseOf = (profile: string): string => path.join(profile, 'galena.db');

test('a second Galena on the profile brings the first to the front and leaves', async ({
  galena,
}) => {
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
  await galena.evaluateMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
  }, undefined);
  const [program = '', ...args] = galena.command;
  const second = spawn(program, args, { env: cleanEnv({}), stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const isMinimized = () =>
    galena.evaluateMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized() ?? true,
      undefined,
    );
  await expect.poll(isMinimized).toBe(false);
});

test('a damaged database is told, stays as it is, and can be put aside', async ({ galena }) => {
  const { profile } = galena;
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
  await galena.close();
  writeFileSync(databaseOf(profile), 'no database any more');
  await galena.relaunch();
  await expect(galena.page.getByRole('alert')).toContainText('The database is damaged');
  expect(readFileSync(databaseOf(profile), 'utf8')).toBe('no database any more');

  await galena.page.getByRole('button', { name: 'Put the file aside and start fresh' }).click();
  await galena.page.getByRole('alertdialog').getByRole('button', { name: 'Start fresh' }).click();
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
});

test('a database of a newer Galena is told and not touched', async ({ galena }) => {
  const { profile, keychainService } = galena;
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
  await galena.close();
  const key = await keytar.getPassword(keychainService, 'database key');
  const db = new Driver(databaseOf(profile));
  db.pragma("cipher = 'aegis'");
  db.pragma(`key = 'raw:${key}'`);
  db.pragma('user_version = 4000');
  db.close();
  const before = readFileSync(databaseOf(profile));

  await galena.relaunch();
  await expect(galena.page.getByRole('alert')).toContainText('newer Galena');
  await expect(
    galena.page.getByRole('button', { name: 'Put the file aside and start fresh' }),
  ).toBeHidden();
  await galena.close();
  expect(readFileSync(databaseOf(profile)).equals(before)).toBe(true);
});

test('a page that crashes is opened again', async ({ galena }) => {
  await expect(galenaPage(galena.page).field('Access token')).toBeVisible();
  const cause = await galena.evaluateMain(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve('loaded again'));
        contents?.forcefullyCrashRenderer();
      }),
    undefined,
  );
  expect(cause).toBe('loaded again');
  const log = readFileSync(path.join(galena.profile, 'logs', 'galena.log'), 'utf8');
  expect(log).toMatch(/"event":"page.gone","reason":"(crashed|killed)"/);
});

test('whoever starts Galena while it is still closing gets its window back', async ({ galena }) => {
  const { usePractice, fill, submit, sendNow, lastLead } = galenaPage(galena.page);
  await usePractice();
  galena.practice.setFaults({ faults: [{ kind: 'timeout-before-commit', path: '/contacts' }] });
  await fill({ name: 'Winston Smith' });
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Sending');
  const countWindows = () =>
    galena.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined);
  await galena.evaluateMain(({ app }) => {
    app.once('will-quit', () => app.emit('second-instance', {}, [], '', {}));
    app.quit();
  }, undefined);
  await expect.poll(countWindows).toBe(0);
  await expect.poll(countWindows).toBe(1);
});

test('a Galena on another computer that shares the drive is told, and comes in after the first', async ({
  galena,
}) => {
  const { usePractice } = galenaPage(galena.page);
  await usePractice();
  await galena.close();
  const elsewhere = lockProfile(databaseOf(galena.profile));
  await galena.relaunch();
  await expect(galena.page.getByRole('alert')).toContainText('Another Galena has these leads open');
  await expect(galena.page.getByRole('button', { name: /start fresh/ })).toBeHidden();
  if (elsewhere.kind === 'held') elsewhere.release();
  await galena.page.getByRole('button', { name: 'Try again' }).click();
  await expect(galenaPage(galena.page).newLead).toBeVisible();
});

test('on a drive that gives no shared memory leads are kept through a kill, and sent', async ({
  galena,
}) => {
  await galenaPage(galena.page).usePractice();
  await galena.close();
  mkdirSync(`${databaseOf(galena.profile)}-shm`);
  await galena.relaunch();
  const before = galenaPage(galena.page);
  await before.fill({ name: 'Winston Smith', email: 'winston.smith@acme.example' });
  await before.submit();
  await expect(before.field('Name')).toHaveValue('');
  await galena.kill();
  await galena.relaunch();
  await expect(galenaPage(galena.page).connection).toContainText('0 waiting', { timeout: 15_000 });
  expect(galena.practice.contacts()).toMatchObject([{ name: 'Winston Smith' }]);
});
