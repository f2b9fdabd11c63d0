import type { RemoteAnswer, RemoteMatch } from '../../preload/contract/duplicates.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import { classify, type Reading } from '../intercom/classify.ts';
import { duplicateCallsOf } from '../intercom/duplicate-calls.ts';
import type { Exchange } from '../intercom/exchange.ts';

export type Unavailable = Extract<RemoteAnswer, { kind: 'unavailable' }>;

const unavailable = (reason: Unavailable['reason'], because: string): Unavailable => ({
  kind: 'unavailable',
  reason,
  message: `Intercom was not searched: ${because}.`,
});

export const NOT_CONNECTED = unavailable('not-connected', 'Galena is not connected to it');
export const OFFLINE = unavailable('offline', 'it cannot be reached now');
export const PAUSED = unavailable('paused', 'nothing is sent until Galena is connected again');
export const BUSY = unavailable('paused', 'the calls that it allows now are left to your leads');
export const OVERTAKEN = unavailable('failed', 'more was typed meanwhile');
const FAILED = unavailable('failed', 'it gave no answer that can be read');

const FAILURES: Readonly<Record<Exclude<Reading['kind'], 'answer'>, Unavailable>> = {
  'not-intercom': unavailable(
    'offline',
    'something else on the network answers in its place, such as a firewall or a sign-in page',
  ),
  network: OFFLINE,
  wait: BUSY,
  token: unavailable('failed', 'it does not accept the access token'),
  permission: unavailable('failed', 'it does not allow that to this access token'),
  'plan-or-version': unavailable(
    'failed',
    'the workspace’s plan or its API version does not allow that',
  ),
  refused: unavailable('failed', 'it refused the search'),
  'gone-or-moved': unavailable('failed', 'it refused the search'),
  unknown: FAILED,
};

/** Pure: the contacts in the answer to one call of a search, or why Intercom was not searched. */
export const readMatches = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  version: ApiVersion,
): readonly RemoteMatch[] | Unavailable => {
  const reading = classify(exchange);
  if (reading.kind !== 'answer') return FAILURES[reading.kind];
  return duplicateCallsOf(version).parse(reading.body) ?? FAILED;
};
