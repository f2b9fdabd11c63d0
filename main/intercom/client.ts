import type { Clock, Log, Network } from '../ports.ts';
import {
  type ApiCall,
  type ApiRequest,
  createExchanger,
  type Endpoint,
  type Exchange,
} from './exchange.ts';
import { type Identity, identityOf } from './identity.ts';
import { ensureRef, type RefAnswer } from './ref-attribute.ts';

export type Intercom = {
  /** `GET /me`: the workspace of the token, or why it cannot be found out. */
  readonly identify: (endpoint: Endpoint) => Promise<Identity>;
  /** Whether leads can carry their ref; creates the attribute for it if asked to. */
  readonly ensureRef: (endpoint: Endpoint, shouldCreate: boolean) => Promise<RefAnswer>;
  /** The request of a call, without the token. It is stored before it is sent. */
  readonly prepare: (call: ApiCall, endpoint: Endpoint) => ApiRequest;
  /** Sends a prepared request once. `giveUp` ends this request only. */
  readonly send: (
    request: ApiRequest,
    endpoint: Endpoint,
    giveUp?: AbortSignal,
  ) => Promise<Exchange>;
  /** Ends every call that is out. */
  readonly hangUp: () => void;
};

/** Intercom's API as Galena uses it. Nothing here throws, and nothing here retries. */
export const createIntercom = (
  parts: Network & {
    readonly clock: Clock;
    readonly log: Log;
    readonly userAgent: string;
    readonly answerTimeoutMs?: number;
  },
): Intercom => {
  const { describe, send, hangUp } = createExchanger(parts);
  const exchange = (call: ApiCall, endpoint: Endpoint): Promise<Exchange> =>
    send(describe(call, endpoint), endpoint);
  return {
    identify: async (endpoint) =>
      identityOf(await exchange({ method: 'GET', path: '/me' }, endpoint)),
    ensureRef: (endpoint, shouldCreate) =>
      ensureRef((call) => exchange(call, endpoint), endpoint.apiVersion, shouldCreate),
    prepare: describe,
    send,
    hangUp,
  };
};
