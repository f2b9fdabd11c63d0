import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { contactsApi } from './contacts-api.ts';
import type { ApiCall } from './exchange.ts';
import { leadsApi } from './leads-api.ts';

/** A contact as an answer gave it, whatever the generation. */
export type FoundLead = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** What differs between the API generations (design.md §5), and nothing else. */
export type Generation = {
  readonly createLead: (lead: TypedLead) => ApiCall;
  /** The lead in the body of a 2xx, or null if it holds none. */
  readonly parseLead: (body: unknown) => FoundLead | null;
};

const GENERATIONS: Readonly<Record<ApiVersion, Generation>> = {
  '2.16': contactsApi,
  '1.3': leadsApi,
};

export const generationOf = (version: ApiVersion): Generation => GENERATIONS[version];
