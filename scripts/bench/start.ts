import type { Page } from 'playwright';
import type { LaunchedApp } from '../../e2e/lanes/lane.ts';
import { type Figure, median } from './figures.ts';
import { openConnectedApp } from './opened-app.ts';

const STARTS = 5;
const RELOADS = 3;
const MAIN_LIMIT_MS = 100;
const PAGE_LIMIT_MS = 250;

/** The stand-in's marks; Electron leaves none. See e2e/stand-in/cli.ts. */
const readMainStart = ({ evaluateMain }: LaunchedApp): Promise<number | null> =>
  evaluateMain(() => {
    const [from] = performance.getEntriesByName('main bundle');
    const [to] = performance.getEntriesByName('first window');
    return from && to ? to.startTime - from.startTime : null;
  }, undefined);

/** The form is there and takes keys: its first field has the cursor. */
const markInteractive = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.addEventListener(
      'focusin',
      ({ target }) => {
        const form = target instanceof HTMLInputElement ? target.form : null;
        if (form?.getAttribute('aria-label') === 'New lead') performance.mark('interactive');
      },
      { capture: true },
    );
  });
};

const readInteractive = async (page: Page): Promise<number> => {
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0);
  return page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? 0);
};

const readFirstPaint = async (page: Page): Promise<number> => {
  await page.getByRole('form', { name: 'New lead' }).waitFor();
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
};

/** From the main bundle to the window, and from the navigation to a form that takes keys. */
export const benchStart = async (folder: string): Promise<readonly Figure[]> => {
  const opened = await openConnectedApp(folder, 'start');
  const main: number[] = [];
  const paint: number[] = [];
  const interactive: number[] = [];
  try {
    for (let start = 0; start < STARTS; start += 1) {
      const app = await opened.reopen();
      const mainMs = await readMainStart(app);
      if (mainMs !== null) main.push(mainMs);
      paint.push(await readFirstPaint(app.page));
      await markInteractive(app.page);
      for (let reload = 0; reload < RELOADS; reload += 1) {
        interactive.push(await readInteractive(app.page));
      }
    }
  } finally {
    await opened.close();
  }
  const row = { bench: 'start', unit: 'ms' } as const;
  const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
  const mainRow = {
    ...row,
    what: `main bundle evaluated, window asked for, median of ${main.length} starts`,
    value: median(main),
    target: atMost(MAIN_LIMIT_MS),
  };
  return [
    ...(main.length > 0 ? [mainRow] : []),
    {
      ...row,
      what: `navigation → form takes keys, median of ${interactive.length} loads`,
      value: median(interactive),
      target: atMost(PAGE_LIMIT_MS),
    },
    {
      ...row,
      what: `navigation → first paint of a cold start, median of ${paint.length}`,
      value: median(paint),
      target: null,
    },
  ];
};
