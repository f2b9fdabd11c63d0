import path from 'node:path';
import { expect, type RunningApp, test } from './fixtures.ts';

/** Settings for the whole computer reach the page. */

const conformanceApp = path.join(import.meta.dirname, 'conformance-app');

/** Playwright can answer in place of the computer; here the computer itself must answer. */
const askComputer = ({ page }: RunningApp): Promise<void> =>
  page.emulateMedia({ reducedMotion: null, forcedColors: null, colorScheme: null });

const matches = ({ page }: RunningApp, query: string): Promise<boolean> =>
  page.evaluate((asked) => matchMedia(asked).matches, query);

// Chromium reads it from the desktop; its own switch has the same effect
// (docs/api/command-line-switches.md: Chromium's switches are passed on). renderer/ui/tokens.css is
// what Galena does with it.
test('less motion reaches the page, and is not there unasked', async ({ openApp }) => {
  const query = '(prefers-reduced-motion: reduce)';
  const asked = await openApp(conformanceApp, {}, ['--force-prefers-reduced-motion']);
  await askComputer(asked);
  expect(await matches(asked, query)).toBe(true);
  await asked.close();
  const unasked = await openApp(conformanceApp, {});
  await askComputer(unasked);
  expect(await matches(unasked, query)).toBe(false);
});

test('with less motion nothing in Galena moves', async ({ openGalena }) => {
  const galena = await openGalena({ switches: ['--force-prefers-reduced-motion'] });
  await askComputer(galena);
  await expect(galena.page.getByRole('button').first()).toBeVisible();
  const durations = await galena.page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [transitionDuration, animationDuration];
    }),
  );
  const slow = durations
    .flatMap((text) => text.split(', '))
    .filter((text) => parseFloat(text) > 0.01);
  expect(slow).toEqual([]);
});

// docs/api/native-theme.md: `shouldUseHighContrastColors`. On Linux the desktop's forced colours do
// not reach a page (seen with Chromium 114), so the test sets them through the page's driver.
test('forced colours reach the page', async ({ app }) => {
  const query = '(forced-colors: active)';
  expect(await matches(app, query)).toBe(false);
  await app.page.emulateMedia({ forcedColors: 'active' });
  expect(await matches(app, query)).toBe(true);
});

// docs/api/native-theme.md, "nativeTheme.themeSource"; electron#22846: an open page gets the
// change.
test('dark and light reach a page that is open', async ({ app }) => {
  await askComputer(app);
  for (const source of ['dark', 'light'] as const) {
    await app.evaluateMain(({ nativeTheme }, next) => {
      nativeTheme.themeSource = next;
    }, source);
    await expect.poll(() => matches(app, `(prefers-color-scheme: ${source})`)).toBe(true);
  }
});
