import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchElectron } from './lanes/electron.ts';
import type { Lane, LaunchedApp, LaunchOptions } from './lanes/lane.ts';
import { launchStandIn } from './lanes/stand-in.ts';
import { openPractice, type Practice } from './practice.ts';

export const projectFolder = path.resolve(import.meta.dirname, '..');
export const conformanceApp = path.join(import.meta.dirname, 'conformance-app');

const launchers = { electron: launchElectron, 'stand-in': launchStandIn };

export const launchOn = (lane: Lane, options: LaunchOptions): Promise<LaunchedApp> =>
  launchers[lane](options);

/** A folder that is removed after its use. */
export const withProfile = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galena-e2e-'));
  await use(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** The environment of a Galena with a test's own keychain service and practice workspace. */
export const galenaEnv = ({ url, token }: Practice, keychainService: string) => ({
  GALENA_KEYCHAIN_SERVICE: keychainService,
  GALENA_PRACTICE: JSON.stringify({ url, token }),
});

type SharedApp = LaunchedApp & { readonly profile: string };

/** Apps that all specs of one worker share; each starts when the first spec needs it. */
export type SharedApps = {
  readonly conformance: () => Promise<SharedApp>;
  readonly galena: () => Promise<SharedApp & { readonly practice: Practice }>;
};

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  const get = () => {
    made ??= make();
    return made;
  };
  return { get, made: () => made };
};

/** Holds the apps while `use` runs. If an app cannot start or end, the spec that uses it fails. */
export const withSharedApps = (
  lane: Lane,
  use: (apps: SharedApps) => Promise<void>,
): Promise<void> =>
  withProfile(async (folder) => {
    const launch = async (appFolder: string, env: LaunchOptions['env']): Promise<SharedApp> => {
      const profile = path.join(folder, randomUUID());
      return { ...(await launchOn(lane, { appFolder, profile, env })), profile };
    };
    const conformance = once(() => launch(conformanceApp, {}));
    const galena = once(async () => {
      const practice = await openPractice();
      const env = galenaEnv(practice, `Galena e2e ${randomUUID()}`);
      return { ...(await launch(projectFolder, env)), practice };
    });
    await use({ conformance: conformance.get, galena: galena.get });
    await (await conformance.made())?.close();
    const opened = await galena.made();
    await opened?.close();
    await opened?.practice.close();
  });

/** A reload removes what a spec did to a page. Main hears of the new document first. */
export const renewConformance = async ({ page, evaluateMain }: LaunchedApp): Promise<void> => {
  await page.evaluate(() => Reflect.set(window, 'isOld', true));
  await evaluateMain(() => Reflect.get(globalThis, 'beginAnew')(), undefined);
  await page.waitForFunction(
    () => !Reflect.has(window, 'isOld') && document.readyState === 'complete',
  );
};
