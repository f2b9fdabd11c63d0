import { quote, Refusal } from './refusal.ts';

/** `1.3` is generation 1, minor 3. */
export type ApiVersion = {
  readonly text: string;
  readonly generation: 1 | 2;
  readonly minor: number;
};

/** docs/intercom-api.md §1.2: 1.0 to 1.4 and 2.0 to 2.16. */
const NEWEST_MINOR = { 1: 4, 2: 16 } as const;

const readVersion = (text: string): ApiVersion | null => {
  if (text === 'Unstable') return { text, generation: 2, minor: NEWEST_MINOR[2] };
  const found = /^([12])\.(0|[1-9]\d?)$/.exec(text);
  if (!found) return null;
  const generation = found[1] === '1' ? 1 : 2;
  const minor = Number(found[2]);
  return minor <= NEWEST_MINOR[generation] ? { text, generation, minor } : null;
};

export const isApiVersion = (text: string): boolean => readVersion(text) !== null;

/**
 * The version a call asks for; without the header, the workspace's own.
 * @throws Refusal
 */
export const chooseVersion = (asked: string | undefined, ownVersion: string): ApiVersion => {
  const text = asked?.trim() || ownVersion;
  const version = readVersion(text);
  if (version) return version;
  throw new Refusal({
    status: 400,
    code: 'intercom_version_invalid',
    message: `The requested version ${quote(text)} is not a valid API version`,
  });
};

/** 2.16 shows owners as text, older versions as a number (docs/intercom-api.md §3.2). */
export const showAdminId = (version: ApiVersion, id: string | null): string | number | null => {
  if (id === null || version.minor >= NEWEST_MINOR[2]) return id;
  return Number(id);
};
