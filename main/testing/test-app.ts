import { join } from 'node:path';
import type {
  Channel,
  Response as Reply,
  Request,
  Topic,
} from '../../preload/contract/channels.ts';
import type { Result } from '../../preload/contract/result.ts';
import { type App, type AppPorts, createApp } from '../app.ts';
import { readContactText } from '../assist/assist.ts';
import { readConfig } from '../config.ts';
import type { Fetch, Keychain } from '../ports.ts';
import { APP_ENTRY } from '../security/urls.ts';
import { createMemoryKeychain } from '../storage/keychain-memory.ts';
import {
  createFakeClock,
  createFakeConnectivity,
  createFakeIds,
  createFakeLog,
  createSeededRandom,
} from './fakes.ts';
import { tempFolder } from './temp-folder.ts';

/** The page as a caller. */
export const PAGE = { url: APP_ENTRY, isTopFrame: true, isOwnWindow: true } as const;

const noNetwork: Fetch = async () => {
  throw Object.assign(new Error('no network in this test'), { code: 'ENOTFOUND' });
};

type Options = {
  /** Reads and sends. */
  readonly fetch?: Fetch;
  readonly keychain?: Keychain;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly systemCountry?: string;
  readonly takeGesture?: () => boolean;
};

/** Galena without Electron, with fakes: everything but the network and the keychain is real. */
export const createTestApp = ({
  fetch = noNetwork,
  keychain = createMemoryKeychain(),
  folder = tempFolder(),
  env = {},
  systemCountry = 'DE',
  takeGesture = () => true,
}: Options = {}) => {
  const topics: Topic[] = [];
  const opened: string[] = [];
  let keys = 0;
  let departures = 0;
  const ports = {
    clock: createFakeClock(),
    ids: createFakeIds(),
    random: createSeededRandom(1),
    log: createFakeLog(),
    connectivity: createFakeConnectivity(),
    fetch,
    send: fetch,
    keychain,
    openExternal: async (url: string) => {
      opened.push(url);
    },
    announce: (topic: Topic) => {
      topics.push(topic);
    },
    systemCountry: () => systemCountry,
    readPaste: readContactText,
    isLogKept: () => true,
    takeGesture,
    leave: () => {
      departures += 1;
    },
    paths: { database: join(folder, 'galena.db') },
    randomKey: () => {
      keys += 1;
      return keys.toString(16).padStart(64, '0');
    },
  } satisfies AppPorts;
  const app: App = createApp(ports, readConfig(env, { version: '1.0.0', isPackaged: false }));

  /** Calls like the page, and gives the answer the type in the contract. */
  const call = async <C extends Channel>(
    channel: C,
    ...[request]: undefined extends Request<C> ? [] : [Request<C>]
  ): Promise<Result<Reply<C>>> =>
    (await app.router.handle(channel, PAGE, request)) as Result<Reply<C>>;

  /** Like `call`, but throws if the answer is an error. */
  const ask = async <C extends Channel>(
    channel: C,
    ...request: undefined extends Request<C> ? [] : [Request<C>]
  ): Promise<Reply<C>> => {
    const result = await call(channel, ...request);
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}: ${result.error.message}`);
    return result.value;
  };

  return { ...ports, app, folder, topics, opened, departures: () => departures, call, ask };
};

export type TestApp = ReturnType<typeof createTestApp>;
