import type { FoundLead, LookUpKey } from '../../intercom/adapter.ts';
import { adapterFor } from '../../intercom/adapters.ts';
import type { ApiCall } from '../../intercom/exchange.ts';
import {
  byAge,
  isWanted,
  type LookUpFailed,
  readFoundPage,
  readFoundUser,
} from '../../intercom/find-lead.ts';
import type { Target } from '../../intercom/target.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import type { Begun } from './attempt-log.ts';
import type { CallParts } from './call-parts.ts';
import type { LookUpKeys } from './look-up-keys.ts';

type LeadSearchParts = CallParts & {
  readonly lookUpKeys: LookUpKeys;
};

/** Lists are newest first; a lead sent minutes ago is on one of these pages or nowhere. */
const MAX_PAGES = 20;
/** The server's clock may be behind ours. */
const CLOCK_SLACK_S = 60 * 60;

export type SearchResult =
  /** Eldest first. */
  { readonly kind: 'searched'; readonly found: readonly FoundLead[] } | LookUpFailed;

const NO_USER = { kind: 'searched', found: [] } as const;
const FAILED: SearchResult = { kind: 'failed', halt: null, isRefRefused: false };

type Wanted = {
  readonly entry: Entry;
  readonly step: 'look-up' | 'twin-check';
  readonly key: LookUpKey;
  /** Unix milliseconds of the first sending. */
  readonly sentAt: number;
};

export type LeadSearch = ReturnType<typeof createLeadSearch>;

/** Looks up a lead that was sent and may be in Intercom. Every page is an attempt on record. */
export const createLeadSearch = (parts: LeadSearchParts) => {
  const { intercom, entries, attemptLog, lookUpKeys, furtherCall, onAnswer } = parts;

  const readPage = async (
    { entry, step, key, sentAt }: Wanted,
    call: ApiCall,
    read: typeof readFoundPage,
    { endpoint }: Target,
  ) => {
    const adapter = adapterFor(endpoint.apiVersion);
    const request = intercom.prepare(call, endpoint);
    const begun: Begun = await attemptLog.begin(entry, step, request);
    const exchange = await intercom.send(request, endpoint);
    onAnswer(exchange);
    const answer = read(exchange, adapter);
    const isHit = (found: FoundLead): boolean =>
      isWanted({ lead: entry.lead, key, sentAt }, found) &&
      (key.kind === 'ref' || !entries.isClaimed(found.id, entry.id));
    const found = answer.kind === 'page' ? answer.leads.filter(isHit) : [];
    const hit = found.length > 0 ? 'found' : 'absent';
    const outcome = answer.kind === 'page' ? hit : 'unknown';
    await attemptLog.end(begun, { exchange, outcome });
    if (answer.kind === 'failed') return answer;
    const oldest = answer.leads.at(-1)?.createdAt ?? 0;
    const hasMore = answer.hasMore && oldest >= sentAt / 1_000 - CLOCK_SLACK_S;
    return { kind: 'page', found, hasMore } as const;
  };

  const searchLeads = async (wanted: Wanted, target: Target) => {
    const { findLeads } = adapterFor(target.endpoint.apiVersion);
    const found: FoundLead[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      if (page > 1) await furtherCall();
      const call = findLeads(wanted.key, wanted.entry.lead, page);
      const answer = await readPage(wanted, call, readFoundPage, target);
      if (answer.kind === 'failed') return answer;
      found.push(...answer.found);
      if (!answer.hasMore) return { kind: 'searched', found, isWhole: true } as const;
    }
    return { kind: 'searched', found, isWhole: false } as const;
  };

  /** A lead that was converted to a user is in no list of leads any more. */
  const searchUser = async (wanted: Wanted, target: Target) => {
    const { findUser } = adapterFor(target.endpoint.apiVersion);
    const call = findUser?.(wanted.entry.lead) ?? null;
    if (call === null) return NO_USER;
    await furtherCall();
    return readPage(wanted, call, readFoundUser, target);
  };

  return {
    /** Whether a late twin can be told from other leads: only while the workspace keeps the ref. */
    knowsTwins: (entry: Entry): boolean => lookUpKeys(entry).key?.kind === 'ref',
    search: async (entry: Entry, step: Wanted['step'], target: Target): Promise<SearchResult> => {
      const { sentAt, key } = lookUpKeys(entry);
      if (key === null) return FAILED;
      const wanted = { entry, step, key, sentAt };
      const leads = await searchLeads(wanted, target);
      if (leads.kind === 'failed') return leads;
      // The first lead may be a user by now, while its late twin is a lead. So both are searched.
      const isAnswered = step === 'look-up' && leads.found.length > 0;
      const users = isAnswered ? NO_USER : await searchUser(wanted, target);
      if (users.kind === 'failed') return users;
      const found = [...leads.found, ...users.found].sort(byAge);
      // Not every page was read, so the lead may still be there.
      return found.length === 0 && !leads.isWhole ? FAILED : { kind: 'searched', found };
    },
  };
};
