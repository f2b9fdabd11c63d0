import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { z } from 'zod';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** Every screen, in each of the ways in which the system may ask to draw it. */

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/**
 * At some scroll positions the buttons at the foot hide half of a field, and axe takes it for a
 * small field. In use the field comes out (covered-fields.spec.ts); here the foot does not stay on
 * top.
 */
const layFootDown = `for (const one of document.querySelectorAll('*')) {
  if (getComputedStyle(one).position === 'sticky') one.style.position = 'static';
}`;

/** The page's policy allows only Galena's own scripts, so axe is loaded through the debugger. */
const openAxe = async (page: Page) => {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return async (screen: string): Promise<void> => {
    await page.evaluate(layFootDown);
    const found = await page.evaluate(`axe.run(document, {
      runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'],
    }).then(({ violations }) => violations)`);
    const violations = violationsSchema
      .parse(found)
      .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(violations, screen).toEqual([]);
  };
};

const MODES = [
  ['in light', { colorScheme: 'light', forcedColors: 'none' }, null],
  ['in dark', { colorScheme: 'dark', forcedColors: 'none' }, null],
  ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }, null],
  [
    'in a small window',
    { colorScheme: 'light', forcedColors: 'none' },
    { width: 720, height: 480 },
  ],
] as const;

const SIGNATURE = 'Dr. Julia Sommer\nOceania Records GmbH\njulia.sommer@oceania.example';

for (const [mode, media, size] of MODES) {
  test(`axe finds nothing on any screen ${mode}`, async ({ galena }) => {
    const { page } = galena;
    const { usePractice, create, field, goTo, history, details } = galenaPage(page);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    if (size) await page.setViewportSize(size);
    const check = await openAxe(page);
    await check('Connect');
    await usePractice();
    await check('an empty form');

    const email = 'julia.sommer@oceania.example';
    await create({ name: 'Julia Sommer', email });
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
    }, SIGNATURE);
    await expect(field('Email')).toHaveValue(email);
    await expect(page.getByRole('region', { name: 'Possible duplicates' })).toBeVisible();
    await check('a form with panels');

    await page.keyboard.press('ControlOrMeta+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('the palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+/');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await check('the keys');
    await page.keyboard.press('Escape');

    await goTo('Drafts');
    await expect(page.getByRole('listitem', { name: 'Julia Sommer' })).toBeVisible();
    await check('Drafts');
    await goTo('New lead');
    await expect(field('Email')).toHaveValue(email);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('status', { name: 'Last lead' })).toContainText('Held');
    await goTo('Outbox');
    await expect(page.getByRole('listitem', { name: 'Julia Sommer' })).toBeVisible();
    await check('Outbox');
    await goTo('History');
    await history.getByRole('row').filter({ hasText: 'Created' }).click();
    await expect(details).toContainText('"type": "contact"');
    await check('the history with details');
    await goTo('Settings');
    await expect(page.getByText('About')).toBeVisible();
    await check('Settings');
    await page.evaluate(() => {
      location.hash = '#/campaigns';
    });
    await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeFocused();
    await check('the campaigns');
    await page.getByRole('button', { name: 'New campaign' }).click();
    await expect(page.getByRole('form', { name: 'Campaign' })).toBeVisible();
    await check('a campaign’s form');
  });
}
