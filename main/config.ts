import { z } from 'zod';
import { parseJson } from '../preload/contract/parse-json.ts';
import { REGIONS, type Region } from '../preload/contract/session.ts';
import { ANSWER_TIMEOUT_MS } from './intercom/exchange.ts';
import { LAG_WINDOW_MS } from './outbox/state/look-up-schedule.ts';
import { isLoopbackUrl, parseUrl } from './security/urls.ts';

export type PracticeAddress = { readonly url: string; readonly token: string };

export type Config = {
  readonly version: string;
  /** Origin of each region's API, without a trailing slash. */
  readonly apiUrls: Readonly<Record<Region, string>>;
  readonly keychainService: string;
  /** A practice workspace that is already running; null: Galena runs its own. */
  readonly practice: PracticeAddress | null;
  /** How long Intercom's index may lag, in milliseconds (architecture.md §3). */
  readonly lagWindowMs: number;
  /** How long a call waits for its answer, in milliseconds. */
  readonly answerTimeoutMs: number;
  /** The address at which `npm run dev` serves the page; null: the page is in the built files. */
  readonly devServerUrl: string | null;
};

/** intercom-api.md §7 */
const API_URLS: Readonly<Record<Region, string>> = {
  us: 'https://api.intercom.io',
  eu: 'https://api.eu.intercom.io',
  au: 'https://api.au.intercom.io',
};

const KEYCHAIN_SERVICE = 'Galena';

const practiceSchema = z.strictObject({ url: z.string(), token: z.string().min(1) });

/** A switch with a value that Galena refuses. The message is for the person who set it. */
export class ConfigError extends Error {}

const loopbackOrigin = (name: string, text: string): string => {
  if (!isLoopbackUrl(text)) {
    throw new ConfigError(
      `${name} may only name this machine, like http://127.0.0.1:4000. Galena was not opened.`,
    );
  }
  return parseUrl(text)?.origin ?? text;
};

const readPractice = (text: string): PracticeAddress => {
  const { data, error } = practiceSchema.safeParse(parseJson(text));
  if (error) {
    throw new ConfigError('GALENA_PRACTICE must be JSON with a url and a token.', { cause: error });
  }
  return { url: loopbackOrigin('GALENA_PRACTICE', data.url), token: data.token };
};

const readMs = (name: string, text: string | undefined, otherwise: number): number => {
  if (!text) return otherwise;
  const ms = Number(text);
  if (!Number.isInteger(ms) || ms < 0) {
    throw new ConfigError(`${name} must be a whole number of milliseconds.`);
  }
  return ms;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of this run. A packaged app ignores all switches: they exist for tests, and a switch
 * that changes the API's address would be a way to steal a token.
 * @throws ConfigError
 */
export const readConfig = (
  env: Environment,
  app: { readonly version: string; readonly isPackaged: boolean },
): Config => {
  const switches = app.isPackaged ? {} : env;
  const apiUrl = switches.GALENA_API_URL;
  const apiUrls = apiUrl
    ? REGIONS.map((region) => [region, loopbackOrigin('GALENA_API_URL', apiUrl)] as const)
    : null;
  const devServerUrl = switches.ELECTRON_RENDERER_URL;
  return {
    version: app.version,
    apiUrls: apiUrls ? { ...API_URLS, ...Object.fromEntries(apiUrls) } : API_URLS,
    keychainService: switches.GALENA_KEYCHAIN_SERVICE || KEYCHAIN_SERVICE,
    practice: switches.GALENA_PRACTICE ? readPractice(switches.GALENA_PRACTICE) : null,
    lagWindowMs: readMs('GALENA_LAG_WINDOW_MS', switches.GALENA_LAG_WINDOW_MS, LAG_WINDOW_MS),
    answerTimeoutMs: readMs(
      'GALENA_ANSWER_TIMEOUT_MS',
      switches.GALENA_ANSWER_TIMEOUT_MS,
      ANSWER_TIMEOUT_MS,
    ),
    devServerUrl: devServerUrl ? loopbackOrigin('ELECTRON_RENDERER_URL', devServerUrl) : null,
  };
};
