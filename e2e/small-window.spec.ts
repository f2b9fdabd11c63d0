import { WINDOW_FRAME } from '../main/security/window-options.ts';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

test('the smallest window leaves the history room for its leads', async ({ galena }) => {
  const { page } = galena;
  const { usePractice, create, goTo, history } = galenaPage(page);
  await usePractice();
  await create({ name: 'Winston Smith', email: 'winston.smith@acme.example' });
  await galena.evaluateMain(({ BrowserWindow }, { minWidth, minHeight }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(minWidth, minHeight);
  }, WINDOW_FRAME);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(720);
  await goTo('History');

  const widthOf = async (name: string) =>
    (await history.getByRole('columnheader', { name }).boundingBox())?.width;
  await expect.poll(() => widthOf('Lead')).toBeGreaterThan(200);
  await expect.poll(() => widthOf('Workspace')).toBe(0);
  await expect.poll(() => widthOf('Submitted')).toBeGreaterThan(100);
  const isScrollable = (grid: Element) => grid.scrollWidth > grid.clientWidth;
  expect(await history.evaluate(isScrollable)).toBe(false);
});
