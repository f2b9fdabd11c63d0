import type { Pasted } from '../preload/contract/assist.ts';
/**
 * What the application needs from outside. `createApp` takes only these, so everything in main
 * except the files marked [E] runs in plain Node.
 */

export type Cancel = () => void;

export type Clock = {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Runs `work` once after `delayMs`, unless cancelled. */
  readonly after: (delayMs: number, work: () => void) => Cancel;
};

export type Ids = {
  /** A random UUID. */
  readonly uuid: () => string;
};

export type Random = {
  /** At least 0, below 1. */
  readonly next: () => number;
};

/** Facts only: identifiers, states, counts. Never a token or a text that a rep typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  /** @param cause what was thrown, if anything was */
  readonly warn: (event: string, facts?: LogFacts, cause?: unknown) => void;
  /** Stacks go only to the log. People see a reference. */
  readonly error: (event: string, cause: unknown, facts?: LogFacts) => void;
};

/** The parts of an answer that Galena reads. The web's `Response` has this shape. */
export type Answer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Iterable<readonly [name: string, value: string]>;
  /** Ends with an error if the connection breaks. */
  readonly body: AsyncIterable<Uint8Array> | null;
};

/** The parts of the web's `fetch` that Galena uses. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
    /** A redirect is never followed: the request would take the token along. */
    readonly redirect: 'manual';
  },
) => Promise<Answer>;

export type Network = {
  /** For requests that change nothing: the network may send them twice. */
  readonly fetch: Fetch;
  /** For requests that change something: no layer below Galena may send them again. */
  readonly send: Fetch;
};

export type KeychainAnswer =
  | { readonly kind: 'found'; readonly secret: string }
  | { readonly kind: 'none' }
  /** There is a keychain, but it did not give the secret: locked, refused, broken. */
  | { readonly kind: 'unreadable'; readonly cause: unknown }
  /** This computer has no keychain at all. */
  | { readonly kind: 'unavailable'; readonly cause: unknown }
  /** Galena's native module for the keychain cannot be loaded, so no keychain was asked. */
  | { readonly kind: 'unloadable'; readonly cause: unknown };

export type KeychainReceipt = Exclude<KeychainAnswer, { kind: 'found' } | { kind: 'none' }>;

/** The operating system's store for secrets. Nothing here throws. */
export type Keychain = {
  readonly read: (account: string) => Promise<KeychainAnswer>;
  readonly write: (account: string, secret: string) => Promise<{ kind: 'kept' } | KeychainReceipt>;
  /** It is no error to delete a secret that was never kept. */
  readonly forget: (account: string) => Promise<{ kind: 'gone' } | KeychainReceipt>;
};

/** What the operating system assumes. Only an attempt tells for certain (architecture.md §3). */
export type Connectivity = {
  readonly isOnline: () => boolean;
  readonly onChange: (listener: () => void) => Cancel;
};

export type OpenExternal = (url: string) => Promise<void>;

/** Whether the rep has just pressed a key or a button that has not opened anything yet. */
export type TakeGesture = () => boolean;

/** The country that the operating system gives, unchecked: two letters, or an empty text. */
export type SystemCountry = () => string;

/**
 * Finds the fields of a lead in a pasted text.
 * @param country ISO 3166 alpha-2, for numbers without a country code; null: unknown
 */
export type ReadPaste = (text: string, country: string | null) => Promise<Pasted>;

export type Paths = {
  /** The SQLite file. Its companions `-wal` and `-shm` are beside it. */
  readonly database: string;
};
