import type { Page } from 'playwright/test';
import { WINDOW_FRAME } from '../main/security/window-options.ts';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** Everything by keyboard; the keys besides the texts themselves are counted. */

const WHOLE_LEAD = [
  'Winston Smith',
  'winston.smith@acme.example',
  '+353 87 555 1234',
  'Acme Industries',
  'Fair, Call back',
  'Wants a quote by Friday.',
] as const;

/** Counts keys that reach the page. A combination counts as one key; the texts do not count. */
const countKeys = async (page: Page) => {
  let typed = 0;
  await page.evaluate(() => {
    const held = new Set(['Control', 'Meta', 'Shift', 'Alt']);
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (!held.has(key)) performance.mark('key');
      },
      { capture: true },
    );
  });
  return {
    type: async (text: string): Promise<void> => {
      typed += text.length;
      await page.keyboard.type(text);
    },
    press: (keys: string): Promise<void> => page.keyboard.press(keys),
    /** Since the start, or since the last call. */
    beyondText: async (): Promise<number> => {
      const all = await page.evaluate(() => {
        const { length } = performance.getEntriesByName('key');
        performance.clearMarks('key');
        return length;
      });
      const beyond = all - typed;
      typed = 0;
      return beyond;
    },
  };
};

/** From the token's field, where the cursor is, to the button. */
const connectByKeys = async (page: Page): Promise<void> => {
  await expect(page.getByLabel('Access token')).toBeFocused();
  const practice = page.getByRole('button', { name: 'Use the practice workspace' });
  const isThere = () => practice.evaluate((button) => document.activeElement === button);
  while (!(await isThere())) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
};

test('a lead of six fields takes 6 keys beyond its texts, and one more sends it at once', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { lastLead, field } = galenaPage(page);
  await connectByKeys(page);
  const { type, press, beyondText } = await countKeys(page);
  for (const [index, text] of WHOLE_LEAD.entries()) {
    if (index > 0) await press('Tab');
    await type(text);
  }
  await press('ControlOrMeta+Enter');
  expect(await beyondText()).toBe(6);
  await expect(lastLead).toContainText('Winston Smith');
  await expect(lastLead).toContainText('Held');
  await expect(field('Name')).toBeFocused();
  await press('ControlOrMeta+Shift+S');
  expect(await beyondText()).toBe(1);
  await expect(lastLead).toContainText('Created');

  const [name, email] = WHOLE_LEAD;
  expect(practice.contacts()).toMatchObject([{ name, email, phone: '+353875551234' }]);
  expect(practice.companies().at(-1)?.name).toBe('Acme Industries');
  expect(practice.notes()[0]?.body).toContain('Wants a quote by Friday.');
  expect(practice.tags().map((tag) => tag.name)).toEqual(
    expect.arrayContaining(['Fair', 'Call back']),
  );
});

test('at a booth the company stays: 2 keys for the next name and email', async ({ galena }) => {
  const { page, practice } = galena;
  const { lastLead, field } = galenaPage(page);
  await connectByKeys(page);
  await page.evaluate(() => window.galena.saveSettings({ holdSeconds: 0 }));
  const { type, press, beyondText } = await countKeys(page);
  await type('Ann Example');
  for (let tabs = 0; tabs < 3; tabs += 1) await press('Tab');
  await type('Booth 7');
  await press('ControlOrMeta+Shift+Enter');
  expect(await beyondText()).toBe(4);
  await expect(field('Name')).toHaveValue('');
  await expect(field('Name')).toBeFocused();
  await expect(field('Company')).toHaveValue('Booth 7');
  await type('Bob Example');
  await press('Tab');
  await type('bob@acme.example');
  await press('ControlOrMeta+Enter');
  expect(await beyondText()).toBe(2);
  await expect(lastLead).toContainText('Bob Example');
  await expect(field('Company')).toHaveValue('');
  const companiesOf = ({ companyIds }: { readonly companyIds: readonly string[] }) =>
    practice.companies().filter(({ id }) => companyIds.includes(id));
  await expect
    .poll(() => practice.contacts().map((each) => [each.name, companiesOf(each)[0]?.name]))
    .toEqual([
      ['Ann Example', 'Booth 7'],
      ['Bob Example', 'Booth 7'],
    ]);
});

test('one key takes a lead back, and one opens the history', async ({ galena }) => {
  const { page, practice } = galena;
  const { lastLead, field, history, details } = galenaPage(page);
  await connectByKeys(page);
  const { type, press, beyondText } = await countKeys(page);
  await type('Winston Smith');
  await press('ControlOrMeta+Enter');
  await expect(lastLead).toContainText('Held');
  await beyondText();
  await press('ControlOrMeta+Z');
  expect(await beyondText()).toBe(1);
  await expect(field('Name')).toHaveValue('Winston Smith');
  // The text of the first time is gone before the second is waited for.
  await expect(lastLead).toContainText('Draft');
  await press('ControlOrMeta+Enter');
  await expect(lastLead).toContainText('Held');
  await press('ControlOrMeta+Shift+S');
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toHaveLength(1);

  await beyondText();
  await press('ControlOrMeta+4');
  expect(await beyondText()).toBe(1);
  await expect(history.getByRole('row').filter({ hasText: 'Winston Smith' })).toBeVisible();
  await press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search history' })).toBeFocused();
  await press('Tab');
  await press('Enter');
  await expect(details).toBeFocused();
  expect(await beyondText()).toBe(3);
  await expect(details).toContainText('"type": "contact"');
});

test('the palette does what is asked for by a few letters and 2 keys', async ({ galena }) => {
  const { page } = galena;
  const { field } = galenaPage(page);
  await connectByKeys(page);
  const { type, press, beyondText } = await countKeys(page);
  await press('ControlOrMeta+K');
  await type('out');
  await press('Enter');
  expect(await beyondText()).toBe(2);
  await expect(page.getByRole('heading', { name: 'Outbox', level: 1 })).toBeFocused();
  await press('ControlOrMeta+1');
  await expect(field('Name')).toBeFocused();
  // Nothing waits here: what is typed directly after a dialog has closed goes into the field.
  await press('ControlOrMeta+K');
  await press('Escape');
  await type('Ann');
  await expect(field('Name')).toHaveValue('Ann');
  await press('ControlOrMeta+K');
  await type('more');
  await press('Enter');
  await expect(field('Avatar URL')).toBeFocused();
});

test('the keys are told, and the smallest window scrolls them by key', async ({ galena }) => {
  const { page } = galena;
  const { newLead } = galenaPage(page);
  await connectByKeys(page);
  await galena.evaluateMain(({ BrowserWindow }, { minWidth, minHeight }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(minWidth, minHeight);
  }, WINDOW_FRAME);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(720);
  const isTooWide = (form: Element) =>
    [...document.querySelectorAll('main, main *')].some(
      (each) => each.contains(form) && each.scrollWidth > each.clientWidth,
    );
  expect(await newLead.evaluate(isTooWide)).toBe(false);
  await page.keyboard.press('ControlOrMeta+4');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeFocused();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeFocused();
  await expect(keys.getByText('Close its details')).not.toBeInViewport();
  await page.keyboard.press('End');
  await expect(keys.getByText('Close its details')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeFocused();
});

test('Tab goes through the form as it is read, and no field hides behind the buttons', async ({
  galena,
}) => {
  const { page } = galena;
  const { newLead } = galenaPage(page);
  await connectByKeys(page);
  await galena.evaluateMain(({ BrowserWindow }, { minWidth, minHeight }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(minWidth, minHeight);
  }, WINDOW_FRAME);
  await expect.poll(() => page.evaluate(() => innerHeight)).toBeLessThanOrEqual(480);
  await page.keyboard.press('ControlOrMeta+E');
  await page.keyboard.press('ControlOrMeta+1');
  const main = newLead.getByRole('button', { name: 'Create lead' });
  const seen = [];
  while (!(await main.evaluate((button) => document.activeElement === button))) {
    seen.push(
      await main.evaluate((button) => {
        const field = document.activeElement?.getBoundingClientRect();
        const grid = document.querySelector('[data-field]')?.getBoundingClientRect();
        return {
          // Relative to the top of the grid, because the form scrolls below it.
          top: (field?.top ?? 0) - (grid?.top ?? 0),
          left: field?.left ?? 0,
          room: button.getBoundingClientRect().top - (field?.bottom ?? 0),
        };
      }),
    );
    await page.keyboard.press('Tab');
  }
  const read = seen.toSorted((a, b) =>
    Math.abs(a.top - b.top) < 9 ? a.left - b.left : a.top - b.top,
  );
  expect(seen).toEqual(read);
  expect(seen.length).toBeGreaterThan(9);
  for (const { room } of seen) expect(room).toBeGreaterThan(0);
});
