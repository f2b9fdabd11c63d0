import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** The focused element is never hidden behind the foot of the window (WCAG 2.4.11). */

const SIZES = [
  { width: 1100, height: 760 },
  { width: 720, height: 480 },
  // The smallest window at 200 % zoom.
  { width: 550, height: 380 },
] as const;

/** The focused element, and whether it is what one sees at its centre. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const box = activeElement?.getBoundingClientRect();
    const x = (box?.left ?? 0) + (box?.width ?? 0) / 2;
    const y = (box?.top ?? 0) + (box?.height ?? 0) / 2;
    const seen = document.elementFromPoint(x, y);
    return {
      name: activeElement?.getAttribute('name') ?? activeElement?.textContent ?? '',
      // The proposed text lies over the field and lets every press through.
      isSeen: activeElement !== document.body && (activeElement?.contains(seen) ?? false),
      isEnd: activeElement?.hasAttribute('data-enter-end') ?? false,
    };
  });

for (const size of SIZES) {
  test(`no field hides behind a duplicate at ${size.width} × ${size.height}`, async ({
    galena,
  }) => {
    const { page, practice } = galena;
    await galenaPage(page).usePractice();
    const { create, field } = galenaPage(page);
    const email = 'winston@acme.example';
    await create({ name: 'Winston', email });
    await page.setViewportSize(size);
    const duplicates = page.getByRole('region', { name: 'Possible duplicates' });
    await field('Email').focus();
    await page.keyboard.type(email);
    await expect(duplicates).toContainText('Same email');
    await expect.poll(async () => (await lookAtFocus(page)).isSeen).toBe(true);

    await page.keyboard.press('ControlOrMeta+1');
    const seen = [];
    do {
      seen.push(await lookAtFocus(page));
      await page.keyboard.press('Tab');
    } while (seen.length < 50 && !seen.at(-1)?.isEnd);
    expect(seen.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const names = seen.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['name', 'email', 'tags', 'ownerId']));
    expect(names).toContain('Create anyway');
    expect(practice.contacts()).toHaveLength(1);
  });
}
