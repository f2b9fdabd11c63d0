import type { Page } from 'playwright';
import type { Attempt } from '../../preload/contract/attempt.ts';
import type { EntryDetails, EntrySummary } from '../../preload/contract/entry.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Settings, Status } from '../../preload/contract/status.ts';
// Tells rooms that import this file about the bridge.
import type {} from '../window.d.ts';

const good = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`Galena answered: ${result.error.code}: ${result.error.message}`);
};

/** Calls of the page, made in Galena's window. */
export const saveSettings = async (page: Page, settings: Settings): Promise<void> => {
  good(await page.evaluate((next) => window.galena.saveSettings(next), settings));
};

/** Gives Galena another token of the same workspace. */
export const giveToken = async (
  page: Page,
  token: string,
  apiVersion: ApiVersion,
): Promise<void> => {
  const input = { token, region: 'us', apiVersion, shouldCreateRef: true } as const;
  good(await page.evaluate((next) => window.galena.connect(next), input));
};

export const readStatus = async (page: Page): Promise<Status> =>
  good(await page.evaluate(() => window.galena.readStatus()));

/** The rep's answer about a lead when nobody else knows whether Intercom has it. */
export const answerEntry = async (
  page: Page,
  id: string,
  answer: 'is-there' | 'send-again',
): Promise<void> => {
  good(await page.evaluate((request) => window.galena.answerEntry(request), { id, answer }));
};

export const readDrafts = async (page: Page): Promise<readonly EntrySummary[]> =>
  good(await page.evaluate(() => window.galena.listDrafts()));

export const readEntry = async (page: Page, id: string): Promise<EntryDetails> =>
  good(await page.evaluate((entryId) => window.galena.readEntry({ id: entryId }), id));

type HistoryPage = { readonly entries: readonly EntrySummary[]; readonly next: string | null };

const readPage = async (page: Page, after: string | null): Promise<HistoryPage> => {
  const ask = { search: '', after };
  return good(await page.evaluate((request) => window.galena.listHistory(request), ask));
};

/** The leads that were submitted last. */
export const readRecent = async (page: Page): Promise<readonly EntrySummary[]> =>
  (await readPage(page, null)).entries;

/** All leads that were ever submitted, newest first. */
export const readHistory = async (page: Page): Promise<readonly EntrySummary[]> => {
  let { entries, next } = await readPage(page, null);
  while (next !== null) {
    const older = await readPage(page, next);
    entries = [...entries, ...older.entries];
    next = older.next;
  }
  return entries;
};

export const readAttempt = async (page: Page, id: string): Promise<Attempt> =>
  good(await page.evaluate((attemptId) => window.galena.readAttempt({ id: attemptId }), id));
