import type { Locator, Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** Ctrl+Z in the real window, where the browser has its own undo history. */

const UNDO = 'ControlOrMeta+z';
const REDO = 'ControlOrMeta+Shift+z';

/** Pastes like the system's clipboard: no test may change what the user has copied. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);

/** A browser's undo removes a few letters at a time. */
const undoTyping = async (page: Page, field: Locator, until: string): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press(UNDO);
    await expect(field).toHaveValue(until, { timeout: 100 });
  }).toPass();
};

test('what was put right is taken back after what was typed behind it, and given back', async ({
  galena,
}) => {
  const { page } = galena;
  const { usePractice, field } = galenaPage(page);
  await usePractice();
  await field('Name').focus();
  await page.keyboard.type('JULIA SOMMER');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /Put right/ }).click();
  await expect(field('Name')).toHaveValue('Julia Sommer');
  await field('Name').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' X');
  await expect(field('Name')).toHaveValue('Julia Sommer X');
  await undoTyping(page, field('Name'), 'Julia Sommer');
  await page.keyboard.press(UNDO);
  await expect(field('Name')).toHaveValue('JULIA SOMMER');
  await page.keyboard.press(UNDO);
  await expect(field('Name')).toHaveValue('');
  await page.keyboard.press(REDO);
  await expect(field('Name')).toHaveValue('JULIA SOMMER');
  await page.keyboard.press(REDO);
  await expect(field('Name')).toHaveValue('Julia Sommer');
});

test('a phone that was written out is taken back, also after other fields were typed in', async ({
  galena,
}) => {
  const { page } = galena;
  const { usePractice, field } = galenaPage(page);
  await usePractice();
  await field('Phone').focus();
  await page.keyboard.type('+49 171 1234567');
  await page.keyboard.press('Tab');
  await expect(field('Phone')).toHaveValue('+491711234567');
  await page.keyboard.type('Oceania');
  await undoTyping(page, field('Company'), '');
  await expect(field('Phone')).toHaveValue('+491711234567');
  await page.keyboard.press(UNDO);
  await expect(field('Phone')).toHaveValue('+49 171 1234567');
  await expect(field('Phone')).toBeFocused();
});

test('a paste is taken back as a whole, and a proposal by itself', async ({ galena }) => {
  const { page } = galena;
  const { usePractice, field } = galenaPage(page);
  await usePractice();
  await field('Email').focus();
  await page.keyboard.type('w.smith@oceania-records.example');
  await field('Company').focus();
  await expect(page.getByText(/^Tab takes .“/).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field('Company')).not.toHaveValue('');
  await paste(page, 'Julia Sommer\nMobil: +49 171 2345678\n');
  await expect(field('Name')).toHaveValue('Julia Sommer');
  await page.keyboard.press(UNDO);
  await expect(field('Name')).toHaveValue('');
  await expect(field('Phone')).toHaveValue('');
  await expect(field('Company')).not.toHaveValue('');
  await page.keyboard.press(UNDO);
  await expect(field('Company')).toHaveValue('');
  await expect(field('Email')).toHaveValue('w.smith@oceania-records.example');
});

test('Undo after submit survives a stray key, which the browser takes back first', async ({
  galena,
}) => {
  const { page } = galena;
  const { usePractice, field, submit, lastLead } = galenaPage(page);
  await usePractice();
  await field('Name').focus();
  await page.keyboard.type('Winston');
  await submit();
  await expect(lastLead).toContainText('Held');
  await expect(field('Name')).toHaveValue('');
  await page.keyboard.type('x');
  await expect(field('Name')).toHaveValue('x');
  await page.keyboard.press(UNDO);
  await expect(field('Name')).toHaveValue('');
  await page.keyboard.press(UNDO);
  await expect(field('Name')).toHaveValue('Winston');
});
