import type { TypedLead } from '../../preload/contract/lead.ts';
import type { StepKind } from '../../preload/contract/step.ts';
import type { ApiCall } from './exchange.ts';

/** A contact as an answer gave it, in either API version. */
export type FoundLead = {
  readonly id: string;
  /** A lead may have become a user since, by hand or by a visit. */
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

/** What a lead can be looked up by, best first (architecture.md §3). */
export type LookUpKey =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'phone'; readonly phone: string };

/** What is sent along with a lead. */
export type SentWith = {
  /** The entry's ref, or null: it is left out. */
  readonly ref: string | null;
  /** The workspace's own time zone, in which its days are; null: not known. */
  readonly timeZone: string | null;
};

/** A company as Intercom has it; `companyId` is the caller's own key. */
export type Company = { readonly id: string; readonly companyId: string; readonly name: string };

/** The calls of a step, which differ between the API versions (intercom-api.md §2.4, §3.7). */
type CallsOf = {
  readonly update: {
    readonly change: (contactId: string, lead: TypedLead, timeZone: string | null) => ApiCall;
    /** Restores an archived contact and changes no other; null: there is no such call. */
    readonly unarchive: ((contactId: string) => ApiCall) | null;
  };
  readonly owner: { readonly give: (contactId: string, ownerId: string) => ApiCall };
  readonly company: { readonly attach: (contactId: string, company: Company) => ApiCall };
  readonly tag: {
    /** Gets a tag by its name. Intercom makes the tag if it is new. */
    readonly make: (contactId: string, name: string) => ApiCall;
    /** The second call, which attaches the tag; null: `make` has attached it already. */
    readonly attach: ((contactId: string, tagId: string) => ApiCall) | null;
  };
  readonly note: {
    readonly write: (contactId: string, html: string) => ApiCall;
    readonly list: (contactId: string) => ApiCall;
  };
};

/** The calls of every kind of step. A missing kind does not compile, here or in an adapter. */
export type StepCalls = { readonly [K in StepKind]: CallsOf[K] };

/** What differs between the API versions (architecture.md §5), and nothing else. */
export type ApiAdapter = {
  /** The ref is sent as the custom attribute `galena_ref`. */
  readonly createLead: (lead: TypedLead, sentWith: SentWith) => ApiCall;
  /** The lead in the body of a 2xx, or the user that it has become; null if neither is there. */
  readonly parseLead: (body: unknown) => FoundLead | null;
  /** Lists the leads that may be the wanted one. `page` counts from 1. */
  readonly findLeads: (key: LookUpKey, lead: TypedLead, page: number) => ApiCall;
  /**
   * Finds a lead that has become a user; null if users are in the same list as leads. The call is
   * null if there is nothing to search by.
   */
  readonly findUser: ((lead: TypedLead) => ApiCall | null) | null;
  /** The contacts in an answer to `findLeads` or `findUser`; null if the body is no such answer. */
  readonly parseList: (body: unknown) => FoundPage | null;
  readonly readLead: (id: string) => ApiCall;
  readonly archiveLead: (id: string) => ApiCall;
  readonly steps: StepCalls;
  /** Whether `galena_ref` has to exist before it can be sent (intercom-api.md §2.2). */
  readonly needsRefAttribute: boolean;
};
