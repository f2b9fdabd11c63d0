import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { launchElectron } from '../../e2e/lanes/electron.ts';
import type { LaunchedApp } from '../../e2e/lanes/lane.ts';
import { launchStandIn } from '../../e2e/lanes/stand-in.ts';
import { withProfileDatabase } from '../../e2e/profile-database.ts';
import { type RunningPractice, startPractice } from '../../main/practice/start-practice.ts';
import type { Database } from '../../main/storage/database.ts';
import { findRuntime } from '../runtime.ts';
import { ROOT } from '../tools.ts';
import { connectToPractice } from '../tour/screens.ts';

export type OpenedApp = {
  readonly app: LaunchedApp;
  readonly practice: RunningPractice;
  /**
   * Opens the app again on the same profile.
   * @param whileClosed changes the profile's database in between
   */
  readonly reopen: (whileClosed?: (db: Database) => void) => Promise<LaunchedApp>;
  readonly close: () => Promise<void>;
};

/** The built app with its window, connected to its own practice workspace. */
export const openConnectedApp = async (folder: string, name: string): Promise<OpenedApp> => {
  const practice = await startPractice({ settings: { callsPerWindow: null } });
  const { url, token } = practice;
  const keychainService = `Galena bench ${randomUUID()}`;
  const launch = findRuntime().kind === 'electron' ? launchElectron : launchStandIn;
  const env = {
    GALENA_KEYCHAIN_SERVICE: keychainService,
    GALENA_PRACTICE: JSON.stringify({ url, token }),
  };
  const options = { appFolder: ROOT, profile: join(folder, name), env };
  let app = await launch(options);
  const close = async (): Promise<void> => {
    await app.close();
    await practice.close();
  };
  try {
    await connectToPractice(app.page);
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    app,
    practice,
    close,
    reopen: async (whileClosed) => {
      await app.close();
      if (whileClosed) await withProfileDatabase(options.profile, keychainService, whileClosed);
      app = await launch(options);
      return app;
    },
  };
};
