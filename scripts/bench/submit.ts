import type { Page } from 'playwright';
import { fillLead } from '../tour/screens.ts';
import { type Figure, percentile } from './figures.ts';
import { benchLead } from './leads.ts';
import { openConnectedApp } from './opened-app.ts';

const SUBMITS = 200;
const WARM_UP = 20;
const SUBMIT_KEYS = process.platform === 'darwin' ? 'Meta+Enter' : 'Control+Enter';

/**
 * Measures in the page: from the moment when the browser got the key to the moment when the form is
 * empty with the cursor in its first field, and to the end of the frame that shows it. Galena
 * clears the form only after main has committed the lead, so the commit is included.
 */
const watchSubmits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let pressedAt: number | null = null;
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) pressedAt = event.timeStamp;
    };
    const see = ({ target }: FocusEvent): void => {
      const start = pressedAt;
      const first = document.querySelector('form[aria-label="New lead"] input');
      if (start === null || target !== first || !(first instanceof HTMLInputElement)) return;
      if (first.value !== '') return;
      pressedAt = null;
      performance.measure('clear', { start, end: performance.now() });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure('shown', { start, end: performance.now() });
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', hear, { capture: true });
    window.addEventListener('focusin', see, { capture: true });
  });

const readTimes = async (page: Page, name: string): Promise<readonly number[]> => {
  const times = await page.evaluate(
    (entryName) => performance.getEntriesByName(entryName).map(({ duration }) => duration),
    name,
  );
  return times.slice(WARM_UP);
};

const submitOne = async (page: Page, number: number): Promise<void> => {
  await fillLead(page, benchLead('submit', number));
  await page.keyboard.press(SUBMIT_KEYS);
  await page.waitForFunction(
    (wanted) => performance.getEntriesByName('shown').length >= wanted,
    number + 1,
  );
};

type SubmitBench = { readonly bench: string; readonly where: string; readonly submits: number };

const target = (value: number) => ({ kind: 'at-most', value }) as const;

/**
 * Submits leads with real key events in the real window.
 * @param where what is special about this window, in a few words
 */
export const measureSubmits = async (
  page: Page,
  { bench, where, submits }: SubmitBench,
): Promise<readonly Figure[]> => {
  await watchSubmits(page);
  for (let number = 0; number < WARM_UP + submits; number += 1) await submitOne(page, number);
  const clear = await readTimes(page, 'clear');
  const shown = await readTimes(page, 'shown');
  const row = { bench, unit: 'ms' } as const;
  const what = `${where}key → on disk → form clear and focused`;
  return [
    {
      ...row,
      what: `${what}, p50 of ${clear.length}`,
      value: percentile(clear, 0.5),
      target: null,
    },
    { ...row, what: `${what}, p95`, value: percentile(clear, 0.95), target: target(16) },
    { ...row, what: `${what}, p99`, value: percentile(clear, 0.99), target: target(33) },
    {
      ...row,
      what: `${where}key → frame that shows it, p95`,
      value: percentile(shown, 0.95),
      target: null,
    },
  ];
};

/** With the default undo window of reps. */
export const benchSubmit = async (folder: string): Promise<readonly Figure[]> => {
  const { app, close } = await openConnectedApp(folder, 'submit');
  try {
    return await measureSubmits(app.page, { bench: 'submit', where: '', submits: SUBMITS });
  } finally {
    await close();
  }
};
