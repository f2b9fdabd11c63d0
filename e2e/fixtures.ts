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

/** One app under test, which may be closed or killed and opened again on the same profile. */
export type RunningApp = Omit<LaunchedApp, 'context'> & {
  readonly profile: string;
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

type Options = { readonly lane: Lane };
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
  readonly galena: Galena;
};

const projectFolder = path.resolve(import.meta.dirname, '..');

const isFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

/** Keeps a trace and what the app said where a test failed. */
const keepEvidence = async (app: LaunchedApp, name: string, testInfo: TestInfo): Promise<void> => {
  const trace = testInfo.outputPath(`${name}.zip`);
  const stop = app.context.tracing.stop(isFailed(testInfo) ? { path: trace } : {});
  // An app that was killed has no trace to give.
  const isKept = await stop.then(
    () => true,
    () => false,
  );
  if (!isFailed(testInfo)) return;
  if (isKept) await testInfo.attach(name, { path: trace });
  await testInfo.attach(`${name} output`, { body: app.output(), contentType: 'text/plain' });
};

/** Opens an app for a test, and every relaunch of it. */
const createRunner = (lane: Lane, testInfo: TestInfo) => {
  const launch = lane === 'electron' ? launchElectron : launchStandIn;
  const running: { app: LaunchedApp; name: string }[] = [];

  const open = async (options: LaunchOptions) => {
    const app = await launch(options);
    running.push({ app, name: `trace-${running.length + 1}` });
    await app.context.tracing.start({ snapshots: true, sources: true }).catch(() => undefined);
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

export const test = base.extend<Fixtures & Options>({
  lane: ['stand-in', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find dependencies
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'galena-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  openApp: async ({ lane, profile }, use, testInfo) => {
    const reason = lane === 'electron' ? whyNoElectron() : undefined;
    testInfo.skip(reason !== undefined, reason ?? '');
    const runner = createRunner(lane, testInfo);
    await use(async (appFolder, env, switches = []) => {
      const launch = () => runner.open({ appFolder, profile, env, switches });
      return toRunningApp(await launch(), profile, launch);
    });
    await runner.closeAll();
  },

  app: async ({ openApp }, use) => {
    await use(await openApp(path.join(import.meta.dirname, 'conformance-app'), {}));
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
