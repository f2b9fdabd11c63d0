import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { contactsApi } from './contacts-api.ts';
import type { ApiCall } from './exchange.ts';
import type { LookUpKey } from './find-lead.ts';
import { leadsApi } from './leads-api.ts';
import type { SentWith } from './map-lead.ts';
import type { StepCalls } from './steps.ts';

/** A contact as an answer gave it, whatever the generation. */
export type FoundLead = {
  readonly id: string;
  /** A lead may have been made a user since, by hand or by a visit. */
  readonly role: 'lead' | 'user';
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The entry's ref that it carries, if any. */
  readonly ref: string | null;
  /** Unix seconds. */
  readonly createdAt: number | null;
};

export type FoundPage = { readonly leads: readonly FoundLead[]; readonly hasMore: boolean };

/** What differs between the API generations (design.md §5), and nothing else. */
export type Generation = {
  /** The ref is sent as the custom attribute `galena_ref`. */
  readonly createLead: (lead: TypedLead, sentWith: SentWith) => ApiCall;
  /** The lead in the body of a 2xx, or the user that it has become; null if it holds neither. */
  readonly parseLead: (body: unknown) => FoundLead | null;
  /** One page, from 1, of the leads that may be the one. */
  readonly findLeads: (key: LookUpKey, lead: TypedLead, page: number) => ApiCall;
  /** A lead that was made a user meanwhile, where users are listed apart; the call is null where there is nothing to ask by. */
  readonly findUser: ((lead: TypedLead) => ApiCall | null) | null;
  /** The contacts in the body of an answer to `findLeads` or `findUser`, or null if it is none. */
  readonly parseList: (body: unknown) => FoundPage | null;
  readonly readLead: (id: string) => ApiCall;
  readonly archiveLead: (id: string) => ApiCall;
  readonly steps: StepCalls;
  /** Whether `galena_ref` has to exist before it can be sent (intercom-api.md §2.2). */
  readonly needsRefAttribute: boolean;
};

const GENERATIONS: Readonly<Record<ApiVersion, Generation>> = {
  '2.16': contactsApi,
  '1.3': leadsApi,
};

export const generationOf = (version: ApiVersion): Generation => GENERATIONS[version];
