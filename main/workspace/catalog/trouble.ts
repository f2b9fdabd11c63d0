import type { CatalogPart } from '../../../preload/contract/catalog.ts';
import { quote } from '../../../preload/contract/isolate.ts';
import type { Reading } from '../../intercom/classify.ts';

/** Why a part of the catalog could not be read. */
export type Trouble = Exclude<Reading, { kind: 'answer' }>;

/** Nobody answered, and another call would hardly get an answer. */
const isAway = (trouble: Trouble): boolean =>
  trouble.kind === 'network' ||
  (trouble.kind === 'unknown' &&
    (trouble.cause === 'timeout' || trouble.cause === 'connection-lost'));

/** The other parts would meet the same trouble, so they are not asked for now. */
export const concernsAll = (trouble: Trouble): boolean =>
  isAway(trouble) ||
  trouble.kind === 'token' ||
  trouble.kind === 'not-intercom' ||
  (trouble.kind === 'wait' && trouble.isForAll) ||
  (trouble.kind === 'plan-or-version' && trouble.what !== 'endpoint');

/** The trouble may end soon by itself. */
export const isPassing = ({ kind }: Trouble): boolean =>
  kind === 'wait' || kind === 'network' || kind === 'not-intercom' || kind === 'unknown';

const NAMES: Readonly<Record<CatalogPart, string>> = {
  attributes: 'custom attributes',
  tags: 'tags',
  admins: 'teammates',
  companies: 'companies',
};

const SAFE = 'What was known of them stays, and leads are sent as before.';
const AGAIN = 'Galena reads them again by itself.';
const NOT_ALL = 'Not everything could be read, because';
const ALL_SAFE = 'What was known of the workspace stays.';
const REST = 'Galena reads the rest by itself.';

type Kind<K extends Trouble['kind']> = Extract<Trouble, { kind: K }>;

const planOrVersionWords = (them: string, { what, refusal }: Kind<'plan-or-version'>): string => {
  const said = `(${quote(refusal.message)})`;
  switch (what) {
    case 'plan':
      return `${NOT_ALL} the workspace’s plan does not allow it ${said}. ${ALL_SAFE} Ask whoever looks after the Intercom subscription, then read again.`;
    case 'version':
      return `${NOT_ALL} Intercom does not offer this API version to the workspace ${said}. ${ALL_SAFE} Connect again with the other version.`;
    case 'endpoint':
      return `${them}: this API version of Intercom does not list them ${said}. ${SAFE} They can be read with the other version.`;
  }
};

const unknownWords = (them: string, trouble: Kind<'unknown'>): string => {
  if (isAway(trouble)) {
    return `${NOT_ALL} Intercom did not answer. ${ALL_SAFE} ${REST}`;
  }
  return trouble.cause === 'server-error'
    ? `${them}, because Intercom has a fault of its own (${trouble.status}). ${SAFE} ${AGAIN}`
    : `${them}: the answer is broken, or not about them. ${SAFE} ${AGAIN}`;
};

/** What happened, what is safe, what to do. Trouble of all parts has the same words for each. */
export const troubleWords = (part: CatalogPart, trouble: Trouble): string => {
  const them = `The ${NAMES[part]} could not be read`;
  switch (trouble.kind) {
    case 'wait':
      return `${NOT_ALL} Intercom asks to wait a little. ${ALL_SAFE} ${REST}`;
    case 'network':
      return `${NOT_ALL} Intercom cannot be reached (${trouble.reason}). ${ALL_SAFE} ${REST}`;
    case 'not-intercom':
      return `${NOT_ALL} something else on the network answers in Intercom’s place: a firewall, a proxy or a sign-in page. ${ALL_SAFE} ${REST} Open a browser and sign in to the network, or ask whoever looks after it.`;
    case 'token':
      return `${NOT_ALL} Intercom did not accept the access token. ${ALL_SAFE} Connect again with a working token.`;
    case 'permission':
      return `${them}: Intercom does not allow it to this access token (${quote(trouble.refusal.message)}). ${SAFE} In Intercom’s Developer Hub, give the token the permission to read ${NAMES[part]}, then read again.`;
    case 'plan-or-version':
      return planOrVersionWords(them, trouble);
    case 'refused':
    case 'gone-or-moved':
      return `${them}: Intercom refused (${quote(trouble.refusal.message)}). ${SAFE} Read again; if that does not help, tell whoever looks after Intercom.`;
    case 'unknown':
      return unknownWords(them, trouble);
  }
};
