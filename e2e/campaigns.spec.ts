import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

const openCampaigns = async (page: Page): Promise<void> => {
  await galenaPage(page).goTo('Settings');
  await page.getByRole('button', { name: 'Campaigns…' }).click();
  await expect(page.getByRole('list', { name: 'Campaigns' })).toBeVisible();
};

const rowOf = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

/** By keyboard only: the form opens with the cursor in the name. */
const makeCampaign = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'New campaign' }).press('Enter');
  await page.keyboard.type(name);
  await page.getByLabel('Show Email').press('Alt+ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByLabel('Note', { exact: true }).pressSequentially('Met at {campaign}.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(rowOf(page, name)).toContainText(/required: .Email/);
};

test('a campaign made by keyboard is in use after a restart, and named in the settings', async ({
  galena,
}) => {
  await galenaPage(galena.page).usePractice();
  await openCampaigns(galena.page);
  await makeCampaign(galena.page, 'Web Summit');
  await rowOf(galena.page, 'Web Summit').getByRole('button', { name: 'Use' }).press('Enter');
  await expect(rowOf(galena.page, 'Web Summit')).toContainText('In use');
  await expect(
    rowOf(galena.page, 'Web Summit').getByRole('button', { name: 'Edit' }),
  ).toBeFocused();

  await galena.relaunch();
  await galenaPage(galena.page).goTo('Settings');
  await expect(galena.page.getByRole('region', { name: 'Campaigns' })).toContainText('Web Summit');
  await openCampaigns(galena.page);
  await rowOf(galena.page, 'Web Summit').getByRole('button', { name: 'Edit' }).click();
  await expect(galena.page.getByLabel('Email required for us')).toBeChecked();
});

test('a file that is no file of campaigns is refused, and says so', async ({ galena }) => {
  await openCampaigns(galena.page);
  await galena.page.getByLabel('Campaign file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"leads":[]}'),
  });
  await expect(galenaPage(galena.page).alert).toContainText('no file of Galena’s campaigns');
});

test('an exported file brings back what was deleted', async ({ galena, lane }) => {
  test.skip(lane === 'electron', 'Electron asks with the system’s own window where to save.');
  const { page } = galena;
  await openCampaigns(page);
  await makeCampaign(page, 'Web Summit');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export…' }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('galena-campaigns.json');

  await rowOf(page, 'Web Summit').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete campaign' }).click();
  await expect(rowOf(page, 'Web Summit')).toHaveCount(0);
  await page.getByLabel('Campaign file').setInputFiles(file);
  await expect(page.getByText('1 added, 0 changed.')).toBeVisible();
  await expect(rowOf(page, 'Web Summit')).toContainText('a note');
});
