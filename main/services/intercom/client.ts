import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { Clock, Fetch } from '../../ports.ts';
import {
  type ApiRequest,
  createExchanger,
  type Endpoint,
  type Exchange,
  withoutToken,
} from './exchange.ts';
import { generationOf } from './generation.ts';
import { type Identity, identityOf } from './identity.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export type Intercom = {
  /** `GET /me`: whose token this is, or why nobody can say. */
  readonly identify: (endpoint: Endpoint) => Promise<Identity>;
  /** The request that would create this lead, to be stored before it is sent. No token in it. */
  readonly prepareLead: (lead: TypedLead, endpoint: Endpoint) => ApiRequest;
  /** Sends a prepared request, once. What comes back can be kept: the token is not in it. */
  readonly sendLead: (
    request: ApiRequest,
    lead: TypedLead,
    endpoint: Endpoint,
  ) => Promise<{ readonly exchange: Exchange; readonly outcome: Outcome }>;
};

/** Intercom's API as Galena uses it. Nothing here throws; nothing here retries. */
export const createIntercom = (parts: {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly userAgent: string;
}): Intercom => {
  const { describe, send } = createExchanger(parts);
  return {
    identify: async (endpoint) =>
      identityOf(await send(describe({ method: 'GET', path: '/me' }, endpoint), endpoint)),
    prepareLead: (lead, endpoint) =>
      describe(generationOf(endpoint.apiVersion).createLead(lead), endpoint),
    sendLead: async (request, lead, endpoint) => {
      const exchange = await send(request, endpoint);
      const outcome = outcomeOf(exchange, lead, generationOf(endpoint.apiVersion));
      return { exchange: withoutToken(exchange, endpoint.token), outcome };
    },
  };
};
