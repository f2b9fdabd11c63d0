import type { ChildProcess } from 'node:child_process';
import { type BrowserContext, chromium, type Page } from 'playwright';

/** Chromium writes its DevTools address to stderr, in the same words as Electron. */
export const waitForAddress = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const address = /DevTools listening on (ws:\S+)/.exec(output())?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stderr?.on('data', look);
    child.once('exit', (code) =>
      reject(new Error(`The app ended (${code}) before it had a window.\n${output()}`)),
    );
  });

/** The page of the app's window, once it has left Chromium's blank page. */
const waitForPage = async (context: BrowserContext): Promise<Page> => {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL((url) => url.protocol !== 'about:' && url.protocol !== 'data:');
  return page;
};

/**
 * Controls an app's window over its DevTools.
 * @param options `noDefaults`: for Electron, which refuses what Playwright sets up in a browser
 */
export const connect = async (address: string, options: { readonly noDefaults?: boolean } = {}) => {
  const browser = await chromium.connectOverCDP(address, options);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium offers no browser context.');
  return { browser, context, page: await waitForPage(context) };
};
