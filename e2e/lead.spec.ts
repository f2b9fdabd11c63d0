import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** A lead's way through the whole app: form, disk, Intercom, history. */

const winston = {
  name: 'Winston Smith',
  email: 'winston.smith@acme.example',
  phone: '+353 87 555 1234',
};

const leadNumber = (email: unknown): number => Number(/\d+/.exec(String(email))?.[0]);

for (const version of ['2.16', '1.3'] as const) {
  test(`a lead reaches Intercom ${version} and its answer can be read`, async ({ galena }) => {
    const { usePractice, fill, submit, sendNow, lastLead, openDetails, details, field } =
      galenaPage(galena.page);
    await usePractice(version);
    await fill(winston);
    await submit();
    await expect(field('Name')).toBeFocused();
    await expect(field('Name')).toHaveValue('');
    await sendNow();
    await expect(lastLead).toContainText('Created');

    expect(galena.practice.contacts()).toMatchObject([{ email: winston.email }]);
    await openDetails(winston.name);
    await expect(details).toContainText('"type": "contact"');
    await expect(details).toContainText(`intercom-version${version}`);
    await expect(details).not.toContainText(galena.practice.token);
  });
}

test('the history is there after a restart, and so is the connection', async ({ galena }) => {
  const first = galenaPage(galena.page);
  await first.usePractice();
  await first.create(winston);
  await galena.relaunch();
  const second = galenaPage(galena.page);
  await expect(second.connection).toContainText('Practice workspace');
  await second.openDetails(winston.name);
  await expect(second.details).toContainText('"type": "contact"');
});

test('what was typed comes back after a kill', async ({ galena }) => {
  const first = galenaPage(galena.page);
  await first.usePractice();
  await first.fill(winston);
  await expect(first.newLead).toContainText('Saved');
  await galena.kill();
  await galena.relaunch();
  const { field } = galenaPage(galena.page);
  await expect(field('Name')).toHaveValue(winston.name);
  await expect(field('Email')).toHaveValue(winston.email);
  await expect(field('Phone')).toHaveValue(winston.phone);
});

test('a lead pressed twice is one lead', async ({ galena }) => {
  const { usePractice, fill, sendNow, lastLead } = galenaPage(galena.page);
  await usePractice();
  await fill(winston);
  await galena.page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      each.textContent?.startsWith('Create lead'),
    );
    button?.click();
    button?.click();
  });
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(galena.practice.contacts()).toHaveLength(1);
});

test('a rep who types faster than leads are stored gets every lead right', async ({ galena }) => {
  test.slow();
  const { page, practice } = galena;
  const { usePractice, newLead } = galenaPage(page);
  await usePractice();
  await page.evaluate(() => window.galena.saveSettings({ holdSeconds: 0 }));
  const leads = Array.from({ length: 20 }, (_, index) => ({
    name: `Rep ${index} Ünal`,
    email: `rep${index}@example.com`,
  }));
  await expect(newLead).toBeVisible();
  for (const { name, email } of leads) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('ControlOrMeta+Enter');
  }
  await expect.poll(() => practice.contacts().length, { timeout: 60_000 }).toBe(leads.length);
  const made = practice.contacts().map(({ name, email }) => ({ name, email }));
  expect(made.toSorted((a, b) => leadNumber(a.email) - leadNumber(b.email))).toEqual(leads);
});

test('without a network the lead waits, and goes when the network is back', async ({ galena }) => {
  const { usePractice, fill, submit, sendNow, lastLead, connection, field } = galenaPage(
    galena.page,
  );
  await usePractice();
  await galena.practice.pause();
  await fill(winston);
  await submit();
  await sendNow();
  await expect(connection).toContainText('Offline');
  await expect(connection).toContainText('1 waiting');
  await expect(field('Name')).toHaveValue('');
  await galena.practice.resume();
  await expect(lastLead).toContainText('Created', { timeout: 20_000 });
  await expect(connection).toContainText('Online');
  expect(galena.practice.contacts()).toHaveLength(1);
});

test('a computer that wakes up sends at once what waited for a network', async ({ galena }) => {
  const { usePractice, fill, submit, sendNow, lastLead, connection } = galenaPage(galena.page);
  await usePractice();
  await galena.practice.pause();
  await fill(winston);
  await submit();
  await sendNow();
  await expect(connection).toContainText('Offline');
  await galena.practice.resume();
  await galena.evaluateMain(({ powerMonitor }) => powerMonitor.emit('resume'), undefined);
  await expect(lastLead).toContainText('Created');
  expect(galena.practice.contacts()).toHaveLength(1);
});

test('an empty lead is made after one question', async ({ galena }) => {
  const { usePractice, submit, sendNow, lastLead } = galenaPage(galena.page);
  await usePractice();
  await submit();
  const question = galena.page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Go back' }).click();
  expect(galena.practice.contacts()).toEqual([]);
  await submit();
  await question.getByRole('button', { name: 'Create empty lead' }).click();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(galena.practice.contacts()).toHaveLength(1);
});

test('a refusal shows Intercom’s words, and the lead can be edited and sent again', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, fill, submit, sendNow, lastLead, field, goTo } = galenaPage(page);
  await usePractice('2.16');
  await fill(winston);
  await page.getByRole('button', { name: 'Add attribute' }).click();
  await field('Attribute 1').fill('nowhere_to_be_found');
  await field('Value 1').fill('x');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText("Custom attribute 'nowhere_to_be_found' does not exist");

  await goTo('Outbox');
  await page.getByRole('listitem').getByRole('button', { name: 'Edit' }).click();
  await expect(field('Name')).toHaveValue(winston.name);
  await page.getByRole('button', { name: 'Remove attribute 1' }).click();
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toHaveLength(1);
});

test('a held lead can be taken back, and nothing of it reaches Intercom', async ({ galena }) => {
  const { usePractice, fill, submit, lastLead, field } = galenaPage(galena.page);
  await usePractice();
  await fill(winston);
  await submit();
  await lastLead.getByRole('button', { name: 'Undo' }).click();
  await expect(field('Name')).toHaveValue(winston.name);
  await expect(field('Email')).toHaveValue(winston.email);
  await expect(field('Name')).toBeFocused();
  expect(
    galena.practice.calls().filter(({ method, path }) => method === 'POST' && path === '/contacts'),
  ).toEqual([]);
});

for (const version of ['2.16', '1.3'] as const) {
  test(`a lead whose answer was lost is found again on ${version}, and made once`, async ({
    galena,
  }) => {
    const { usePractice, fill, submit, sendNow, lastLead } = galenaPage(galena.page);
    await usePractice(version);
    galena.practice.setFaults({
      faults: [{ kind: 'reset-after-commit', method: 'POST', path: '/contacts', times: 1 }],
    });
    await fill(winston);
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Uncertain');
    await expect(lastLead).toContainText('Created', { timeout: 15_000 });
    expect(galena.practice.contacts()).toHaveLength(1);
  });
}
