import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page, type TestInfo } from 'playwright/test';
import { launchElectron, whyNoElectron } from './lanes/electron.ts';
import type { Lane, LaunchedApp, LaunchOptions } from './lanes/lane.ts';
import { launchStandIn } from './lanes/stand-in.ts';
import { openPractice, type Practice } from './practice.ts';

export { expect } from 'playwright/test';

/** What every spec may ask of an app under test. */
export type OpenApp = Pick<LaunchedApp, 'page' | 'evaluateMain' | 'pageOrigin'> & {
  readonly profile: string;
};

/** One app under test, which may be closed or killed and opened again on the same profile. */
export type RunningApp = OpenApp &
  Omit<LaunchedApp, 'context'> & {
    /** Opens it again; what is still running is closed first. */
    readonly relaunch: () => Promise<void>;
  };

export type Galena = RunningApp & {
  /** The practice workspace behind the button `Use the practice workspace`. */
  readonly practice: Practice;
  /** This test's own service in the OS keychain. */
  readonly keychainService: string;
};

type GalenaOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly switches?: readonly string[];
};

type Options = {
  readonly lane: Lane;
  /** The worker's tiny app, started when the first spec asks for it. */
  readonly shared: () => Promise<{ readonly app: LaunchedApp; readonly profile: string }>;
};
type Fixtures = {
  /** A folder of its own, gone after the test. */
  readonly profile: string;
  /** Galena with a practice workspace of its own. */
  readonly openGalena: (options?: GalenaOptions) => Promise<Galena>;
  readonly openApp: (
    appFolder: string,
    env: Readonly<Record<string, string>>,
    switches?: readonly string[],
  ) => Promise<RunningApp>;
  /** The tiny app that pins what Galena relies on. */
  readonly app: RunningApp;
  /** The same for specs that leave nothing behind in it but where its page is: one for all of them. */
  readonly sharedApp: OpenApp;
  readonly galena: Galena;
};

const projectFolder = path.resolve(import.meta.dirname, '..');
const conformanceApp = path.join(import.meta.dirname, 'conformance-app');
const TRACE = { snapshots: true, sources: true };
const launchers = { electron: launchElectron, 'stand-in': launchStandIn };

const skipWithoutRuntime = (lane: Lane, testInfo: TestInfo): void => {
  const reason = lane === 'electron' ? whyNoElectron() : undefined;
  testInfo.skip(reason !== undefined, reason ?? '');
};

const withProfile = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galena-e2e-'));
  await use(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
};

const isFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

/** Keeps a trace, which `end` ends, and what the app said where a test failed. */
const keepEvidence = async (
  app: LaunchedApp,
  name: string,
  testInfo: TestInfo,
  end: 'stop' | 'stopChunk' = 'stop',
): Promise<void> => {
  const trace = testInfo.outputPath(`${name}.zip`);
  const stop = app.context.tracing[end](isFailed(testInfo) ? { path: trace } : {});
  // An app that was killed has no trace to give.
  const isKept = await stop.then(
    () => true,
    () => false,
  );
  if (!isFailed(testInfo)) return;
  if (isKept) await testInfo.attach(name, { path: trace });
  await testInfo.attach(`${name} output`, { body: app.output(), contentType: 'text/plain' });
};

/** Ends when the driver has the new document too: main knows of it earlier. */
const beginAnew = async ({ page, evaluateMain }: LaunchedApp): Promise<void> => {
  await page.evaluate(() => Reflect.set(window, 'isOld', true));
  await evaluateMain(() => Reflect.get(globalThis, 'beginAnew')(), undefined);
  await page.waitForFunction(
    () => !Reflect.has(window, 'isOld') && document.readyState === 'complete',
  );
};

/** Opens an app for a test, and every relaunch of it. */
const createRunner = (lane: Lane, testInfo: TestInfo) => {
  const running: { app: LaunchedApp; name: string }[] = [];

  const open = async (options: LaunchOptions) => {
    const app = await launchers[lane](options);
    running.push({ app, name: `trace-${running.length + 1}` });
    await app.context.tracing.start(TRACE).catch(() => undefined);
    return app;
  };
  const closeAll = async () => {
    const ends = [];
    for (const { app, name } of running) {
      await keepEvidence(app, name, testInfo);
      ends.push(...(await Promise.allSettled([app.close()])));
    }
    // Every app is gone by now, also beside one that had to be killed.
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
  return { open, closeAll };
};

const toRunningApp = (
  first: LaunchedApp,
  profile: string,
  launchAgain: () => Promise<LaunchedApp>,
): RunningApp => {
  let app = first;
  return {
    profile,
    get page(): Page {
      return app.page;
    },
    get exited() {
      return app.exited;
    },
    evaluateMain: (work, argument) => app.evaluateMain(work, argument),
    pageOrigin: first.pageOrigin,
    command: first.command,
    output: () => app.output(),
    close: () => app.close(),
    kill: () => app.kill(),
    relaunch: async () => {
      await app.close();
      app = await launchAgain();
    },
  };
};

export const test = base.extend<Fixtures, Options>({
  lane: ['stand-in', { option: true, scope: 'worker' }],

  shared: [
    async ({ lane }, use) => {
      await withProfile(async (profile) => {
        let launched: Promise<LaunchedApp> | undefined;
        const launch = async () => {
          const app = await launchers[lane]({ appFolder: conformanceApp, profile, env: {} });
          await app.context.tracing.start(TRACE);
          return app;
        };
        await use(async () => {
          launched ??= launch();
          return { app: await launched, profile };
        });
        await (await launched)?.close();
      });
    },
    { scope: 'worker' },
  ],

  sharedApp: async ({ lane, shared }, use, testInfo) => {
    skipWithoutRuntime(lane, testInfo);
    const { app, profile } = await shared();
    await app.context.tracing.startChunk();
    await beginAnew(app);
    await use({ ...app, profile });
    await keepEvidence(app, 'trace', testInfo, 'stopChunk');
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find dependencies
  profile: ({}, use) => withProfile(use),

  openApp: async ({ lane, profile }, use, testInfo) => {
    skipWithoutRuntime(lane, testInfo);
    const runner = createRunner(lane, testInfo);
    await use(async (appFolder, env, switches = []) => {
      const launch = () => runner.open({ appFolder, profile, env, switches });
      return toRunningApp(await launch(), profile, launch);
    });
    await runner.closeAll();
  },

  app: async ({ openApp }, use) => {
    await use(await openApp(conformanceApp, {}));
  },

  openGalena: async ({ openApp }, use) => {
    const opened: Practice[] = [];
    await use(async ({ env = {}, switches = [] } = {}) => {
      const practice = await openPractice();
      opened.push(practice);
      const keychainService = `Galena e2e ${randomUUID()}`;
      const { url, token } = practice;
      const ours = {
        GALENA_KEYCHAIN_SERVICE: keychainService,
        GALENA_PRACTICE: JSON.stringify({ url, token }),
      };
      const app = await openApp(projectFolder, { ...ours, ...env }, switches);
      const extra = { practice, keychainService };
      return Object.defineProperties(extra, Object.getOwnPropertyDescriptors(app)) as Galena;
    });
    for (const practice of opened) await practice.close();
  },

  galena: async ({ openGalena }, use) => {
    await use(await openGalena());
  },
});
