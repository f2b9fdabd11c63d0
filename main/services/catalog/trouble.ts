import type { CatalogPart } from '../../../preload/contract/catalog.ts';
import type { Exchange } from '../intercom/exchange.ts';
import { parseJson, refusalOf } from '../intercom/outcome.ts';
import { retryAfterMs } from '../intercom/rate-limit.ts';

/** Why a part of the catalog could not be read. */
export type Trouble =
  /** `waitMs` is null where the answer does not say how long. */
  | { readonly kind: 'busy'; readonly waitMs: number | null }
  | { readonly kind: 'away'; readonly reason: string }
  | { readonly kind: 'failing'; readonly status: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'token' }
  | { readonly kind: 'forbidden'; readonly said: string }
  | { readonly kind: 'refused'; readonly said: string };

/** Why an exchange holds no list that can be read. */
export const troubleOf = ({ response, failure }: Exchange): Trouble => {
  if (!response) return { kind: 'away', reason: failure?.reason ?? 'no answer' };
  const { status, headers, body } = response;
  if (status === 429) return { kind: 'busy', waitMs: retryAfterMs(headers) };
  if (status === 408 || status >= 500) return { kind: 'failing', status };
  // A firewall or a sign-in page answers in HTML (intercom-api.md §5.1).
  const isForeign = body.trim() !== '' && parseJson(body) === undefined;
  if (status < 400 || isForeign) return { kind: 'unreadable' };
  if (status === 401) return { kind: 'token' };
  const said = refusalOf(response).message;
  return status === 403 ? { kind: 'forbidden', said } : { kind: 'refused', said };
};

/** The other parts would meet the same, so nobody is asked for them now. */
export const concernsAll = ({ kind }: Trouble): boolean =>
  kind === 'busy' || kind === 'away' || kind === 'token';

/** It may be over soon without anyone doing anything. */
export const isPassing = ({ kind }: Trouble): boolean =>
  kind === 'busy' || kind === 'away' || kind === 'failing' || kind === 'unreadable';

const NAMES: Readonly<Record<CatalogPart, string>> = {
  attributes: 'custom attributes',
  tags: 'tags',
  admins: 'teammates',
  companies: 'companies',
};

const SAFE = 'What was known of them stays, and leads are sent as before.';
const AGAIN = 'Galena reads them again by itself.';
const ALL_SAFE = 'What was known of the workspace stays.';

/** What happened, what is safe, what to do. What concerns all parts is said of all in the same words. */
export const troubleWords = (part: CatalogPart, trouble: Trouble): string => {
  const them = `The ${NAMES[part]} could not be read`;
  switch (trouble.kind) {
    case 'busy':
      return `Not everything could be read, because Intercom asks to wait a little. ${ALL_SAFE} Galena reads the rest by itself.`;
    case 'away':
      return `Not everything could be read, because Intercom did not answer (${trouble.reason}). ${ALL_SAFE} Galena reads the rest by itself.`;
    case 'failing':
      return `${them}, because Intercom has a fault of its own (${trouble.status}). ${SAFE} ${AGAIN}`;
    case 'unreadable':
      return `${them}: the answer is not one that Intercom gives, so something else on the network may have answered. ${SAFE} ${AGAIN}`;
    case 'token':
      return `Not everything could be read, because Intercom did not accept the access token. ${ALL_SAFE} Connect again with a working token.`;
    case 'forbidden':
      return `${them}: Intercom does not allow it to this access token (“${trouble.said}”). ${SAFE} In Intercom’s Developer Hub, give the token the permission to read ${NAMES[part]}, then read again.`;
    case 'refused':
      return `${them}: Intercom refused (“${trouble.said}”). ${SAFE} Read again; if that does not help, tell whoever looks after Intercom.`;
  }
};
