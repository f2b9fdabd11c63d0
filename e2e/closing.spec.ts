import { expect, type Galena, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** Closing Galena while leads can still be taken back. */

const winston = { name: 'Winston Smith', email: 'winston.smith@acme.example' };

/** Ends Galena as a rep does: on macOS by quitting, elsewhere by closing the window. */
const closeAsRep = (galena: Galena): Promise<void> =>
  galena.evaluateMain(({ app, BrowserWindow }) => {
    setImmediate(() => {
      if (process.platform === 'darwin') app.quit();
      else BrowserWindow.getAllWindows()[0]?.close();
    });
  }, undefined);

/** Holds one lead for a minute. */
const holdLead = async ({ page }: Galena): Promise<void> => {
  const { usePractice, fill, submit, lastLead } = galenaPage(page);
  await usePractice();
  await page.evaluate(() => window.galena.saveSettings({ holdSeconds: 60 }));
  await fill(winston);
  await submit();
  await expect(lastLead).toContainText('Held');
};

const question = ({ page }: Galena) =>
  page.getByRole('alertdialog', { name: '1 lead is still on the way' });

const choose = (galena: Galena, name: string): Promise<void> =>
  question(galena).getByRole('button', { name }).click();

test('a held lead can be sent before Galena closes', async ({ galena }) => {
  await holdLead(galena);
  await closeAsRep(galena);
  await choose(galena, 'Send now and close');
  expect(await galena.exited).toBe(0);
  expect(galena.practice.contacts()).toMatchObject([{ email: winston.email }]);

  await galena.relaunch();
  await galenaPage(galena.page).openDetails(winston.name);
  await expect(galenaPage(galena.page).details).toContainText('Done: Intercom has this lead.');
});

test('a held lead can be left behind, and is held still at the next start', async ({ galena }) => {
  await holdLead(galena);
  await closeAsRep(galena);
  await choose(galena, 'Close now');
  expect(await galena.exited).toBe(0);
  expect(galena.practice.contacts()).toEqual([]);

  await galena.relaunch();
  const { goTo } = galenaPage(galena.page);
  await goTo('Outbox');
  const row = galena.page.getByRole('listitem', { name: winston.name });
  await row.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(() => galena.practice.contacts().length).toBe(1);
});

test('whoever stays can take the lead back', async ({ galena }) => {
  await holdLead(galena);
  await closeAsRep(galena);
  await choose(galena, 'Stay');
  await expect(question(galena)).toBeHidden();
  const { lastLead, field } = galenaPage(galena.page);
  await lastLead.getByRole('button', { name: 'Undo' }).click();
  await expect(field('Name')).toHaveValue(winston.name);
  await closeAsRep(galena);
  expect(await galena.exited).toBe(0);
  expect(galena.practice.contacts()).toEqual([]);
});

test('sending that takes its time can be given up', async ({ galena }) => {
  await holdLead(galena);
  galena.practice.setFaults({ faults: [{ kind: 'timeout-before-commit', path: '/contacts' }] });
  await closeAsRep(galena);
  await choose(galena, 'Send now and close');
  const sending = galena.page.getByRole('alertdialog', { name: 'Sending before Galena closes' });
  await expect(sending).toContainText('Sending 1 lead…');
  await sending.getByRole('button', { name: 'Close now' }).click();
  expect(await galena.exited).toBe(0);
});

test('a page that hangs does not keep the window from closing', async ({ galena }) => {
  await holdLead(galena);
  await galena.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await closeAsRep(galena);
  expect(await galena.exited).toBe(0);
});

test('a system that ends Galena is not held up', async ({ galena }) => {
  test.skip(process.platform === 'darwin', 'A signal is there what a rep’s quitting is.');
  await holdLead(galena);
  expect(await galena.close()).toBe(0);
});

test('without a network nobody is asked', async ({ galena }) => {
  await holdLead(galena);
  const { sendNow, connection, submit, fill } = galenaPage(galena.page);
  await galena.practice.pause();
  await sendNow();
  await expect(connection).toContainText('Offline');
  await fill({ name: 'Ann Held' });
  await submit();
  await closeAsRep(galena);
  expect(await galena.exited).toBe(0);
});
