import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';
import { filesBelow, filesWith } from './profile-files.ts';

/** With the operating system's own tool, not with Galena's code. */
const lookUpSecret = (service: string, account: string): string =>
  execFileSync('secret-tool', ['lookup', 'service', service, 'account', account], {
    encoding: 'utf8',
  });

test.describe('the token', () => {
  test.skip(process.platform !== 'linux', 'secret-tool is the keyring’s tool on Linux.');

  test('is in the keychain and in no file; no lead is readable from the disk', async ({
    galena,
  }) => {
    const { practice, keychainService, profile } = galena;
    const { usePractice, create, field } = galenaPage(galena.page);
    await usePractice();
    await create({ name: 'Winston Smith', email: 'winston.smith@acme.example' });
    await field('Email').fill('julia.only.drafted@acme.example');
    await expect(galenaPage(galena.page).newLead).toContainText('Saved');
    await galena.close();

    expect(lookUpSecret(keychainService, 'workspace practice')).toBe(practice.token);
    expect(filesBelow(profile).length).toBeGreaterThan(1);
    expect(filesWith(profile, practice.token)).toEqual([]);
    expect(filesWith(profile, 'winston.smith')).toEqual([]);
    expect(filesWith(profile, 'julia.only.drafted')).toEqual([]);
  });

  test('is not in the page: neither in what it shows nor in what it can ask for', async ({
    galena,
  }) => {
    const { usePractice, create, goTo } = galenaPage(galena.page);
    await usePractice();
    await create({ name: 'Winston Smith' });
    await goTo('Settings');
    const all = await galena.page.evaluate(async () => {
      const { readApp, readSession, readStatus, listOutbox, listHistory, readEntry, readAttempt } =
        window.galena;
      const history = await listHistory({ search: '', after: null });
      const id = history.ok ? (history.value.entries[0]?.id ?? '') : '';
      const details = await readEntry({ id });
      const attempts = details.ok ? details.value.attempts : [];
      return JSON.stringify([
        await readApp(),
        await readSession(),
        await readStatus(),
        await listOutbox(),
        details,
        await Promise.all(attempts.map((attempt) => readAttempt({ id: attempt.id }))),
        document.documentElement.outerHTML,
      ]);
    });
    expect(all).toContain(galena.practice.token.slice(-4));
    expect(all).not.toContain(galena.practice.token);
  });

  test('is gone from the keychain after disconnecting', async ({ galena }) => {
    const { usePractice, goTo, field } = galenaPage(galena.page);
    await usePractice();
    await goTo('Settings');
    await galena.page.getByRole('button', { name: 'Disconnect' }).click();
    await galena.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Disconnect now' })
      .click();
    await expect(field('Access token')).toBeVisible();
    expect(() => lookUpSecret(galena.keychainService, 'workspace practice')).toThrow();
  });
});
