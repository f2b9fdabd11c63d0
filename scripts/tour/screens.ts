import type { Locator, Page } from 'playwright';

/** A lead as the tour types it. */
export type TourLead = { readonly name: string; readonly email: string; readonly phone: string };

const ARRIVAL_LIMIT_MS = 60_000;
const SUBMIT_KEYS = process.platform === 'darwin' ? 'Meta+Enter' : 'Control+Enter';

const lastLead = (page: Page): Locator => page.getByRole('status', { name: 'Last lead' });

const leadForm = (page: Page): Locator => page.getByRole('form', { name: 'New lead' });
const practiceButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Use the practice workspace' });

/** Opens the screen with the practice button; a profile with a workspace opens another screen. */
export const openConnect = async (page: Page): Promise<void> => {
  await practiceButton(page).or(leadForm(page)).waitFor();
  if (await practiceButton(page).isVisible()) return;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Connect another workspace' }).click();
};

export const connectToPractice = async (page: Page): Promise<void> => {
  await practiceButton(page).click();
  await leadForm(page).waitFor();
};

export const fillLead = async (page: Page, lead: TourLead): Promise<void> => {
  await page.getByRole('link', { name: 'New lead' }).click();
  await page.getByLabel('Name', { exact: true }).fill(lead.name);
  await page.getByLabel('Email', { exact: true }).fill(lead.email);
  await page.getByLabel('Phone', { exact: true }).fill(lead.phone);
};

/** Submits the form, and does not wait for the end of the undo window. */
export const submitLead = async (page: Page, lead: TourLead): Promise<void> => {
  await page.getByLabel('Phone', { exact: true }).press(SUBMIT_KEYS);
  await lastLead(page).filter({ hasText: lead.name }).waitFor();
  await lastLead(page).getByRole('button', { name: 'Send now' }).click();
};

/** Waits until the page shows a text that matches `words` for the last submitted lead. */
export const waitForLastLead = (page: Page, words: RegExp): Promise<void> =>
  lastLead(page).filter({ hasText: words }).waitFor({ timeout: ARRIVAL_LIMIT_MS });

/** Opens the lead in the history and reads the body of Intercom's answer. */
export const readAnswer = async (page: Page, lead: TourLead): Promise<unknown> => {
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('grid', { name: 'History' }).getByText(lead.name).click();
  const details = page.getByRole('region', { name: 'Lead details' });
  const body = await details.getByLabel('Response body').textContent();
  return JSON.parse(body ?? '');
};
