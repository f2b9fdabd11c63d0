import type { Endpoint } from './exchange.ts';

/** Where leads go now. */
export type Target = {
  readonly workspaceId: string;
  readonly endpoint: Endpoint;
  /** Whether leads carry their ref there. */
  readonly hasRef: boolean;
  /** The workspace's own time zone, by IANA's name; null: not known. */
  readonly timeZone: string | null;
};
