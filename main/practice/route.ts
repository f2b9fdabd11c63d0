import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import type { ApiVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** How a fault plan changes the workspace for one call. */
export type Quirks = {
  /** How long a change of this call stays out of search; null: the workspace's own lag. */
  readonly lagMs: number | null;
  /** A search finds an email address only if it asks in lower case. */
  readonly hasExactEmails: boolean;
  /** Before 2.16: who asks for a merged contact gets the contact that it was merged into. */
  readonly followsMerges: boolean;
};

export const NO_QUIRKS: Quirks = { lagMs: null, hasExactEmails: false, followsMerges: false };

/** One call as a route gets it: authorized, within the limit, with its body parsed. */
export type Call = {
  readonly workspace: Workspace;
  readonly version: ApiVersion;
  /** The values of the path's parts that begin with a colon, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly quirks: Quirks;
  /** Where the caller reaches the workspace, for links in answers: `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** Routes save contacts through this, so that a fault plan can set the lag of this one call. */
  readonly saveContact: (contact: ContactRecord) => void;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/contacts/:id` */
  readonly path: string;
  readonly generation: 1 | 2;
  /** The first minor version that has the route. */
  readonly since?: number;
  /** The last minor version that has the route. */
  readonly until?: number;
  /** Answers 200 with what this returns; throws a Refusal otherwise. */
  readonly run: (call: Call) => JsonObject;
};
