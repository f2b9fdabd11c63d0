import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { replySchema } from '../stand-in/remote.ts';
import { toWebUrl } from '../stand-in/urls.ts';
import { watchChild } from './child.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions, sandboxSwitches } from './lane.ts';

const cli = path.resolve(import.meta.dirname, '..', 'stand-in', 'cli.ts');

/** Chromium announces its DevTools address on stderr, with Electron's words. */
const waitForAddress = (child: ChildProcess, output: () => string): Promise<string> =>
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

const evaluateIn = (child: ChildProcess): LaunchedApp['evaluateMain'] => {
  let lastId = 0;
  return (work, argument) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const hear = (message: unknown) => {
        const reply = replySchema.parse(message);
        if (reply.id !== id) return;
        child.off('message', hear);
        if (reply.error !== undefined) reject(new Error(reply.error));
        // What a test's own function returns is typed by the test.
        else resolve(reply.value as never);
      };
      child.on('message', hear);
      child.send({ id, source: String(work), argument }, (error) => {
        if (error) reject(error);
      });
    });
};

/** The page of the app's window, once it is past Chromium's own blank page. */
const waitForPage = async (context: BrowserContext): Promise<Page> => {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL((url) => url.protocol !== 'about:' && url.protocol !== 'data:');
  return page;
};

const connect = async (address: string) => {
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium offers no browser context.');
  return { browser, context, page: await waitForPage(context) };
};

/** The one thing in which a page can tell the lanes apart: see stand-in/urls.ts. */
const pageOrigin = (appOrigin: string): string => {
  const scheme = new URL(appOrigin).protocol.slice(0, -1);
  return new URL(toWebUrl(appOrigin, new Set([scheme]))).origin;
};

export const launchStandIn = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const switches = [
    ...sandboxSwitches(isLinuxRoot()),
    `--user-data-dir=${options.profile}`,
    '--remote-debugging-port=0',
    ...(options.switches ?? []),
  ];
  const command = [process.execPath, cli, ...switches, options.appFolder] as const;
  const [program, ...args] = command;
  const standIn = spawn(program, args, {
    env: cleanEnv(options.env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { output, exited, kill, closeBy } = watchChild(standIn);
  const connected = connect(await waitForAddress(standIn, output)).catch(async (cause) => {
    await kill();
    throw new Error(`The app has no window to drive.\n${output()}`, { cause });
  });
  const { browser, context, page } = await connected;
  const close = async () => {
    // Chromium takes its time to leave while somebody else is still connected.
    await browser.close().catch(() => undefined);
    return closeBy(() => standIn.kill('SIGTERM'));
  };
  const evaluateMain = evaluateIn(standIn);
  return { page, context, evaluateMain, pageOrigin, command, output, exited, close, kill };
};
