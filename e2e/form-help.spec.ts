import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** How the form helps the rep, through the real window and into Intercom. */

const SIGNATURE = `Mit freundlichen Grüßen

Dr. Julia Sommer
Head of Sales
Oceania Records GmbH
Mobil: +49 171 2345678
julia.sommer@oceania.example`;

/** Pastes like the system's clipboard: no test may change what the user has copied. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);

test('a paste is read in a thread of its own, which the built bundle has', async ({ galena }) => {
  const { usePractice, field } = galenaPage(galena.page);
  await usePractice('2.16');
  await paste(galena.page, SIGNATURE);
  await expect(field('Name')).toHaveValue('Julia Sommer');
  const log = join(galena.profile, 'logs', 'galena.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8') : '';
  expect(lines).not.toContain('paste.thread-failed');
});

for (const version of ['2.16', '1.3'] as const) {
  test(`a pasted signature is a lead with a company on ${version}`, async ({ galena }) => {
    const { usePractice, field, submit, sendNow, lastLead } = galenaPage(galena.page);
    await usePractice(version);
    await paste(galena.page, SIGNATURE);
    await expect(field('Name')).toHaveValue('Julia Sommer');
    await expect(galena.page.getByRole('status', { name: 'Pasted' })).toContainText(
      'Head of Sales',
    );
    await galena.page.getByRole('button', { name: 'Rest into the note' }).click();
    await field('Tags').fill('Fair, Hot lead');
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Created');
    const { practice } = galena;
    await expect
      .poll(() => practice.notes().map(({ body }) => body))
      .toEqual([expect.stringContaining('Head of Sales')]);
    const [contact] = practice.contacts();
    expect(contact).toMatchObject({
      name: 'Julia Sommer',
      email: 'julia.sommer@oceania.example',
      phone: '+491712345678',
    });
    const nameOf = (id: string) => practice.companies().find((one) => one.id === id)?.name;
    expect(contact?.companyIds.map(nameOf)).toEqual(['Oceania Records GmbH']);
    expect(contact?.tags).toHaveLength(2);
  });

  test(`who is in Intercom ${version} already is told, and is updated instead`, async ({
    galena,
  }) => {
    const { usePractice, create, field, submit, sendNow, lastLead } = galenaPage(galena.page);
    await usePractice(version);
    const email = 'winston@acme.example';
    await create({ name: 'Winston', email });
    const { practice } = galena;
    const before = practice.contacts()[0]?.id;

    await field('Email').fill(email);
    const duplicates = galena.page.getByRole('region', { name: 'Possible duplicates' });
    await expect(duplicates).toContainText('Same email');
    await duplicates.getByRole('button', { name: 'Use as update' }).first().click();
    await field('Name').fill('Winston Smith');
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Updated');
    expect(practice.contacts()).toMatchObject([{ id: before, name: 'Winston Smith', email }]);
  });
}

test('the workspace’s own attributes have controls of their own, and reach Intercom', async ({
  galena,
}) => {
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(galena.page);
  await usePractice();
  await field('Name').fill('Winston');
  await field('Job title').fill('Clerk');
  await field('team_mates').fill('12');
  await field('paid_subscriber').selectOption({ label: 'Yes' });
  await field('follow_up_at').fill('2026-12-01');
  await field('lead_source').selectOption({ index: 1 });
  await field('Owner').selectOption({ index: 1 });
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  await expect
    .poll(() => galena.practice.contacts()[0])
    .toMatchObject({
      customAttributes: {
        job_title: 'Clerk',
        team_mates: 12,
        paid_subscriber: true,
        follow_up_at: Date.UTC(2026, 11, 1, 12) / 1_000,
        lead_source: expect.any(String),
      },
      ownerId: expect.any(String),
    });
});

test('a step that Intercom refuses is retried alone from the outbox', async ({ galena }) => {
  const { usePractice, field, submit, sendNow, lastLead, goTo } = galenaPage(galena.page);
  await usePractice();
  const { practice } = galena;
  practice.setFaults({ faults: [{ kind: 'forbidden', path: '/tags' }] });
  await field('Name').fill('Winston');
  await field('Tags').fill('Fair');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Step refused');
  await goTo('Outbox');
  const row = galena.page.getByRole('listitem', { name: 'Winston' });
  await expect(row).toContainText('Intercom has this lead.');
  practice.setFaults({ faults: [] });
  await row.getByRole('button', { name: 'Retry' }).click();
  await expect(galena.page.getByText('Nothing waits')).toBeVisible();
  expect(practice.contacts()).toHaveLength(1);
  expect(practice.contacts()[0]?.tags).toHaveLength(1);
});

test('a date without its year is told at its field, and no lead is made without it', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
  await usePractice();
  await field('Name').fill('Winston');
  await page.getByRole('button', { name: 'Add attribute' }).click();
  await field('Attribute 1').fill('since');
  await field('Type 1').selectOption('date');
  // Another test's window that opens meanwhile takes the display's focus, in the middle of a date.
  await expect(async () => {
    await field('Value 1').focus();
    await page.keyboard.type('1231');
    const isHalf = (input: HTMLInputElement) => input.validity.badInput;
    expect(await field('Value 1').evaluate(isHalf)).toBe(true);
  }).toPass();
  await submit();
  await expect(page.getByText('This date is not complete.')).toBeVisible();
  // Asked in the page: tests share the display, which decides whose window is in front.
  const isActive = (input: HTMLInputElement) => input === document.activeElement;
  await expect.poll(() => field('Value 1').evaluate(isActive)).toBe(true);
  await field('Value 1').fill('');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([{ name: 'Winston' }]);
});

test('a name typed on after an empty lead was asked about does not make one', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, submit } = galenaPage(page);
  await usePractice();
  await submit();
  await expect(page.getByRole('button', { name: 'Go back' })).toBeFocused();
  await page.keyboard.type('Ann Lee');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  expect(practice.contacts()).toEqual([]);
});
