import type { Pasted } from '../preload/contract/assist.ts';
/**
 * What the application needs from the world. `createApp` takes these and nothing else,
 * so everything in main but the files marked [E] runs in plain Node.
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

/** Facts only: identifiers, states, counts. Nothing a rep typed and no token belongs in a line. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  /** @param cause what was thrown, where something was */
  readonly warn: (event: string, facts?: LogFacts, cause?: unknown) => void;
  /** Stacks go to the log alone; people see a reference. */
  readonly error: (event: string, cause: unknown, facts?: LogFacts) => void;
};

/** What came back for a request, as far as Galena reads it. The web's `Response` is one. */
export type Answer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Iterable<readonly [name: string, value: string]>;
  /** Ends with an error where the connection breaks. */
  readonly body: AsyncIterable<Uint8Array> | null;
};

/** The web's `fetch`, as far as Galena uses it. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
    /** A redirect is never followed: it would carry the token along. */
    readonly redirect: 'manual';
  },
) => Promise<Answer>;

export type Network = {
  /** For what changes nothing; the network may ask twice. */
  readonly fetch: Fetch;
  /** For what makes something: no layer below Galena may send it a second time. */
  readonly send: Fetch;
};

export type KeychainAnswer =
  | { readonly kind: 'found'; readonly secret: string }
  | { readonly kind: 'none' }
  /** There is a keychain, but it would not give the secret: locked, refused, broken. */
  | { readonly kind: 'unreadable'; readonly cause: unknown }
  /** This machine has no keychain at all. */
  | { readonly kind: 'unavailable'; readonly cause: unknown }
  /** Galena's own part that reaches the keychain cannot be loaded, so nobody was asked. */
  | { readonly kind: 'unloadable'; readonly cause: unknown };

export type KeychainReceipt = Exclude<KeychainAnswer, { kind: 'found' } | { kind: 'none' }>;

/** The operating system's store for secrets. Nothing here throws. */
export type Keychain = {
  readonly read: (account: string) => Promise<KeychainAnswer>;
  readonly write: (account: string, secret: string) => Promise<{ kind: 'kept' } | KeychainReceipt>;
  /** Forgetting what was never kept is no error. */
  readonly forget: (account: string) => Promise<{ kind: 'gone' } | KeychainReceipt>;
};

/** What the operating system believes; only an attempt knows (architecture.md §3). */
export type Connectivity = {
  readonly isOnline: () => boolean;
  readonly onChange: (listener: () => void) => Cancel;
};

export type OpenExternal = (url: string) => Promise<void>;

/** Whether the rep has just pressed a key or a button for which nothing was opened yet. */
export type TakeGesture = () => boolean;

/** What the operating system says of where it is used, as it says it: two letters, or nothing. */
export type SystemCountry = () => string;

/** What a pasted text says of a lead. @param country ISO 3166 alpha-2, for numbers without a code; null: unknown */
export type ReadPaste = (text: string, country: string | null) => Promise<Pasted>;

export type Paths = {
  /** The SQLite file; its companions `-wal` and `-shm` stand beside it. */
  readonly database: string;
};
