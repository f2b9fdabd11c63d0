import { randomUUID } from 'node:crypto';
import { test as base, type Page, type TestInfo } from 'playwright/test';
import { keepEvidence, startEvidence } from './evidence.ts';
import { whyNoElectron } from './lanes/electron.ts';
import type { Lane, LaunchedApp, LaunchOptions } from './lanes/lane.ts';
import { openPractice, type Practice } from './practice.ts';
import {
  conformanceApp,
  galenaEnv,
  launchOn,
  projectFolder,
  renewConformance,
  type SharedApps,
  withProfile,
  withSharedApps,
} from './shared-apps.ts';

export { expect } from 'playwright/test';

/** What every spec may use of an app under test. */
export type OpenApp = Pick<LaunchedApp, 'page' | 'evaluateMain' | 'pageOrigin'> & {
  readonly profile: string;
};

/** An app under test that may be closed or killed and opened again on the same profile. */
export type RunningApp = OpenApp &
  Omit<LaunchedApp, 'context'> & {
    /** Opens the app again; if it still runs, it is closed first. */
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
  readonly sharedApps: SharedApps;
};
type Fixtures = {
  /** A folder for this test; removed after it. */
  readonly profile: string;
  /** Galena with its own practice workspace. */
  readonly openGalena: (options?: GalenaOptions) => Promise<Galena>;
  readonly openApp: (
    appFolder: string,
    env: Readonly<Record<string, string>>,
    switches?: readonly string[],
  ) => Promise<RunningApp>;
  /** The tiny app that tests what Galena needs of Electron. */
  readonly app: RunningApp;
  /** One shared app, for specs that change nothing in it except the page's address. */
  readonly sharedApp: OpenApp;
  readonly galena: Galena;
  /** One shared Galena, for specs that change only the page's own state. Never connected. */
  readonly sharedGalena: OpenApp & Pick<Galena, 'practice'>;
};

const skipWithoutRuntime = (lane: Lane, testInfo: TestInfo): void => {
  const reason = lane === 'electron' ? whyNoElectron() : undefined;
  testInfo.skip(reason !== undefined, reason ?? '');
};

/** Opens an app for a test, and opens it again for every relaunch. */
const createRunner = (lane: Lane, testInfo: TestInfo) => {
  const running: { app: LaunchedApp; name: string }[] = [];

  const open = async (options: LaunchOptions) => {
    const app = await launchOn(lane, options);
    running.push({ app, name: `app-${running.length + 1}` });
    await startEvidence(app);
    return app;
  };
  const closeAll = async () => {
    const ends = [];
    for (const { app, name } of running) {
      await keepEvidence(app, name, testInfo);
      ends.push(...(await Promise.allSettled([app.close()])));
    }
    // Every app has ended by now, even if another one had to be killed.
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

  sharedApps: [({ lane }, use) => withSharedApps(lane, use), { scope: 'worker' }],

  sharedApp: async ({ lane, sharedApps }, use, testInfo) => {
    skipWithoutRuntime(lane, testInfo);
    const app = await sharedApps.conformance();
    await startEvidence(app);
    await renewConformance(app);
    await use(app);
    await keepEvidence(app, 'app', testInfo);
  },

  sharedGalena: async ({ lane, sharedApps }, use, testInfo) => {
    skipWithoutRuntime(lane, testInfo);
    const app = await sharedApps.galena();
    await startEvidence(app);
    await app.page.reload();
    await use(app);
    await keepEvidence(app, 'app', testInfo);
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
      const ours = galenaEnv(practice, keychainService);
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
