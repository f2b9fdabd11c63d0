import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import type { ApiVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** How the workspace differs from itself in one call, by a fault plan. */
export type Quirks = {
  /** How long what is changed stays out of search; null: the workspace's own lag. */
  readonly lagMs: number | null;
  /** Addresses are found in lower case alone. */
  readonly hasExactEmails: boolean;
  /** Before 2.16: a merged contact stands for the one that it went into. */
  readonly followsMerges: boolean;
};

export const NO_QUIRKS: Quirks = { lagMs: null, hasExactEmails: false, followsMerges: false };

/** One call as a route sees it: signed in, within the limit, its body read. */
export type Call = {
  readonly workspace: Workspace;
  readonly version: ApiVersion;
  /** What stood where the route's path has a name after a colon. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly quirks: Quirks;
  /** `http://127.0.0.1:4000`: where the caller reaches the workspace, for links in answers. */
  readonly origin: string;
  /** Routes save contacts here, so that a fault plan can set the lag of this one call. */
  readonly saveContact: (contact: ContactRecord) => void;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/contacts/:id` */
  readonly path: string;
  readonly generation: 1 | 2;
  /** The first minor version that has it. */
  readonly since?: number;
  /** The last minor version that has it. */
  readonly until?: number;
  /** Answers 200 with what this returns; throws a Refusal otherwise. */
  readonly run: (call: Call) => JsonObject;
};
