import type { Page } from 'playwright';
import { fillLead } from '../tour/screens.ts';
import { type Figure, percentile } from './figures.ts';
import { benchLead } from './leads.ts';
import { openConnectedApp } from './opened-app.ts';

const ROUNDS = 6;
const WARM_UP = 60;
const OPENINGS = 60;
/** Faster than anybody types, but slow enough that one key is done before the next. */
const BETWEEN_KEYS_MS = 30;
const GLYPH_LIMIT_MS = 16;
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

const TEXTS = [
  ['Name', ' Winston Smith'],
  ['Email', '.winston.smith@acme.example'],
  ['Phone', ' 555 1234'],
  ['Company', 'Acme Industries'],
  ['Tags', 'fair, call back'],
  ['Note', 'Wants a quote by Friday.'],
] as const;

/**
 * Measures in the page, from the moment when the browser got the key: to the moment when all of the
 * page's work on the text is done, and to the end of the frame that shows it. The second time
 * includes the wait for the screen's next frame, which comes every 16.7 ms in any case.
 */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let pressedAt: number | null = null;
    const afterTask = (work: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    };
    const measure = (name: string, start: number): void =>
      void performance.measure(name, { start, end: performance.now() });
    const hear = ({ key, timeStamp, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (key.length === 1) pressedAt = timeStamp;
      if (key === '1' && (ctrlKey || metaKey)) performance.mark('open', { startTime: timeStamp });
    };
    const see = (): void => {
      const start = pressedAt;
      pressedAt = null;
      if (start === null) return;
      requestAnimationFrame(() => afterTask(() => measure('glyph', start)));
      afterTask(() => measure('text', start));
    };
    const focus = ({ target }: FocusEvent): void => {
      const start = performance.getEntriesByName('open').at(-1)?.startTime;
      const first = document.querySelector('form[aria-label="New lead"] input');
      if (start === undefined || target !== first) return;
      performance.clearMarks('open');
      measure('opened', start);
    };
    window.addEventListener('keydown', hear, { capture: true });
    window.addEventListener('input', see, { capture: true });
    window.addEventListener('focusin', focus, { capture: true });
  });

const readTimes = (page: Page, name: string): Promise<readonly number[]> =>
  page.evaluate(
    (entryName) => performance.getEntriesByName(entryName).map(({ duration }) => duration),
    name,
  );

/** Types into a form in which every field is shown and has a text. */
const typeEverywhere = async (page: Page): Promise<void> => {
  await fillLead(page, benchLead('typing', 1));
  await page.keyboard.press(`${MOD}+e`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [label, text] of TEXTS) {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
    }
  }
};

const openAgainAndAgain = async (page: Page): Promise<void> => {
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.keyboard.press(`${MOD}+3`);
    await page.getByRole('heading', { name: 'Outbox', level: 1 }).waitFor();
    await page.keyboard.press(`${MOD}+1`);
    await page.waitForFunction(
      (wanted) => performance.getEntriesByName('opened').length >= wanted,
      opening + 1,
    );
  }
};

/** Real key events in the real window. */
export const benchTyping = async (folder: string): Promise<readonly Figure[]> => {
  const { app, close } = await openConnectedApp(folder, 'typing');
  try {
    await watchKeys(app.page);
    await typeEverywhere(app.page);
    await openAgainAndAgain(app.page);
    const text = (await readTimes(app.page, 'text')).slice(WARM_UP);
    const glyph = (await readTimes(app.page, 'glyph')).slice(WARM_UP);
    const opened = await readTimes(app.page, 'opened');
    const row = { bench: 'typing', unit: 'ms' } as const;
    const target = { kind: 'at-most', value: GLYPH_LIMIT_MS } as const;
    return [
      {
        ...row,
        what: `keystroke → the page is done with it, p99 of ${text.length}`,
        value: percentile(text, 0.99),
        target: null,
      },
      {
        ...row,
        what: 'keystroke → frame that shows it, p50',
        value: percentile(glyph, 0.5),
        target: null,
      },
      {
        ...row,
        what: 'keystroke → frame that shows it, p99',
        value: percentile(glyph, 0.99),
        target,
      },
      {
        ...row,
        what: `key for New lead → cursor in the first field, p95 of ${opened.length}`,
        value: percentile(opened, 0.95),
        target: null,
      },
    ];
  } finally {
    await close();
  }
};
