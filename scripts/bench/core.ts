import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, createApp } from '../../main/app.ts';
import { readContactText } from '../../main/assist/assist.ts';
import type { PracticeAddress } from '../../main/config.ts';
import { readConfig } from '../../main/config.ts';
import { createDirectSender } from '../../main/network/direct-sender.ts';
import type { Clock, Keychain } from '../../main/ports.ts';
import { APP_ENTRY } from '../../main/security/urls.ts';
import { createMemoryKeychain } from '../../main/storage/keychain-memory.ts';
import { createFileLog } from '../../main/storage/log-file.ts';
import type { AssistRequest } from '../../preload/contract/assist.ts';
import type { Channel, Response as Reply, Request } from '../../preload/contract/channels.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import type { Result } from '../../preload/contract/result.ts';
import { say } from '../tools.ts';

const PAGE = { url: APP_ENTRY, isTopFrame: true, isOwnWindow: true } as const;
const SETTLED_CHECK_MS = 20;
/** Leads that do not settle in this time are counted as lost. */
const SETTLE_WITHIN_MS = 60_000;
/** The index of the practice workspace has no lag here. */
const LAG_WINDOW_MS = 2_000;

const clock: Clock = {
  now: Date.now,
  after: (delayMs, work) => {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Where the Galena of a bench keeps its leads. */
export const databaseIn = (folder: string): string => join(folder, 'galena.db');

/** Galena without its window, not yet started. The clock, the disk and the network are real. */
export const openApp = (
  folder: string,
  env: Readonly<Record<string, string>> = {},
  keychain: Keychain = createMemoryKeychain(),
): App => {
  mkdirSync(folder, { recursive: true });
  const log = createFileLog(join(folder, 'galena.log'), clock, homedir(), say);
  return createApp(
    {
      clock,
      ids: { uuid: randomUUID },
      random: { next: Math.random },
      log,
      isLogKept: log.isKept,
      takeGesture: () => false,
      fetch,
      send: createDirectSender(),
      keychain,
      connectivity: { isOnline: () => true, onChange: () => () => {} },
      openExternal: async () => {},
      announce: () => {},
      systemCountry: () => 'DE',
      readPaste: readContactText,
      leave: () => {},
      paths: { database: databaseIn(folder) },
      randomKey: () => randomBytes(32).toString('hex'),
    },
    readConfig(env, { version: '0.0.0', isPackaged: false }),
  );
};

/** Asks like the page; throws if the answer is an error. */
export const askAs =
  (app: App) =>
  async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> => {
    const result = (await app.router.handle(channel, PAGE, request)) as Result<Reply<C>>;
    if (!result.ok) throw new Error(`${channel}: ${result.error.message}`);
    return result.value;
  };

export type Core = {
  readonly submit: (lead: TypedLead) => Promise<void>;
  readonly assist: (fields: AssistRequest) => Promise<void>;
  /** Resolves when no lead waits any more, or when nothing more will happen. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Galena without its window, connected to a practice workspace, without an undo window. */
export const openCore = async (folder: string, practice: PracticeAddress): Promise<Core> => {
  const app = openApp(folder, {
    GALENA_PRACTICE: JSON.stringify(practice),
    GALENA_LAG_WINDOW_MS: String(LAG_WINDOW_MS),
  });
  const ask = askAs(app);
  await app.start();
  await ask('session:connect-practice', { apiVersion: '2.16', shouldCreateRef: true });
  await ask('settings:save', { holdSeconds: 0 });
  return {
    submit: async (lead) => {
      await ask('draft:submit', { id: randomUUID(), lead });
    },
    assist: async (fields) => {
      await ask('assist:read', fields);
    },
    settled: async () => {
      const giveUpAt = performance.now() + SETTLE_WITHIN_MS;
      while ((await ask('status:read', undefined)).waiting > 0 && performance.now() < giveUpAt) {
        await sleep(SETTLED_CHECK_MS);
      }
    },
    close: app.stop,
  };
};
