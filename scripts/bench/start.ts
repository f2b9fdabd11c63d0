import type { Page } from 'playwright';
import type { LaunchedApp } from '../../e2e/lanes/lane.ts';
import { type Figure, median } from './figures.ts';
import { type OpenedApp, openConnectedApp } from './opened-app.ts';

const STARTS = 5;
const RELOADS = 3;
const MAIN_LIMIT_MS = 100;
const PAGE_LIMIT_MS = 250;

/** The start time from the stand-in's marks; Electron sets none. See e2e/stand-in/cli.ts. */
const readMainStart = ({ evaluateMain }: LaunchedApp): Promise<number | null> =>
  evaluateMain(() => {
    const [from] = performance.getEntriesByName('main bundle');
    const [to] = performance.getEntriesByName('first window');
    return from && to ? to.startTime - from.startTime : null;
  }, undefined);

/** Marks when the form takes keys: the cursor is in its first field. */
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

/** When the form of a cold start took keys, at the latest: the bench looks only once connected. */
const readColdInteractive = async (page: Page): Promise<number> => {
  const seen = await page.waitForFunction(() => {
    const first = document.querySelector('form[aria-label="New lead"] input');
    return first !== null && document.activeElement === first ? performance.now() : null;
  });
  return (await seen.jsonValue()) ?? Number.NaN;
};

type Starts = {
  readonly main: number[];
  readonly paint: number[];
  readonly cold: number[];
  readonly interactive: number[];
};

/** Opens the app several times on its profile, and reloads its page a few times each. */
export const measureStarts = async (opened: OpenedApp): Promise<Starts> => {
  const times: Starts = { main: [], paint: [], cold: [], interactive: [] };
  for (let start = 0; start < STARTS; start += 1) {
    const app = await opened.reopen();
    times.cold.push(await readColdInteractive(app.page));
    const mainMs = await readMainStart(app);
    if (mainMs !== null) times.main.push(mainMs);
    times.paint.push(await readFirstPaint(app.page));
    await markInteractive(app.page);
    for (let reload = 0; reload < RELOADS; reload += 1) {
      times.interactive.push(await readInteractive(app.page));
    }
  }
  return times;
};

/** @param where what is special about these starts, in a few words */
export const startFigures = (
  bench: string,
  where: string,
  { main, paint, cold, interactive }: Starts,
): readonly Figure[] => {
  const row = { bench, unit: 'ms' } as const;
  const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
  const mainRow = {
    ...row,
    what: `${where}main bundle evaluated, window asked for, median of ${main.length} starts`,
    value: median(main),
    target: atMost(MAIN_LIMIT_MS),
  };
  return [
    ...(main.length > 0 ? [mainRow] : []),
    {
      ...row,
      what: `${where}navigation → form takes keys, median of ${interactive.length} loads`,
      value: median(interactive),
      target: atMost(PAGE_LIMIT_MS),
    },
    {
      ...row,
      what: `${where}navigation → first paint of a cold start, median of ${paint.length}`,
      value: median(paint),
      target: null,
    },
    {
      ...row,
      what: `${where}navigation → form takes keys in a cold start, at the most, median of ${cold.length}`,
      value: median(cold),
      target: null,
    },
  ];
};

/** From the main bundle to the window, and from the navigation to a form that takes keys. */
export const benchStart = async (folder: string): Promise<readonly Figure[]> => {
  const opened = await openConnectedApp(folder, 'start');
  try {
    return startFigures('start', '', await measureStarts(opened));
  } finally {
    await opened.close();
  }
};
