import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { Intercom } from '../intercom/client.ts';
import type { Exchange } from '../intercom/exchange.ts';
import { byAge, isWanted, lookUpKeyOf, readFoundPage } from '../intercom/find-lead.ts';
import { type FoundLead, generationOf } from '../intercom/generation.ts';
import type { Halt } from '../intercom/outcome.ts';
import type { Begun, Journal } from './journal.ts';
import type { Target } from './target.ts';

type SearcherParts = {
  readonly intercom: Intercom;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly journal: Journal;
  /** Resolves when a call more than the first may go out. */
  readonly furtherCall: () => Promise<void>;
  readonly onAnswer: (exchange: Exchange) => void;
};

/** Lists are newest first; a lead sent minutes ago is on one of these pages or nowhere. */
const MAX_PAGES = 20;
/** The server's clock may be behind ours. */
const CLOCK_SLACK_S = 60 * 60;

export type SearchResult =
  /** Eldest first. */
  | { readonly kind: 'searched'; readonly found: readonly FoundLead[] }
  | { readonly kind: 'failed'; readonly halt: Halt | null };

export type Searcher = ReturnType<typeof createSearcher>;

/** Looks a lead up that was sent and may be in Intercom. Every page is an attempt on record. */
export const createSearcher = (parts: SearcherParts) => {
  const { intercom, entries, attempts, journal, furtherCall, onAnswer } = parts;

  const keyOf = (entry: Entry) => {
    const { sentAt, hasRef } = attempts.sendings(entry.id);
    return { sentAt, key: lookUpKeyOf(entry.lead, hasRef ? entry.id : null) };
  };

  const readPage = async (
    entry: Entry,
    step: 'look-up' | 'twin-check',
    page: number,
    { endpoint }: Target,
  ) => {
    const { sentAt, key } = keyOf(entry);
    if (key === null) return null;
    if (page > 1) await furtherCall();
    const generation = generationOf(endpoint.apiVersion);
    const request = intercom.prepare(generation.findLeads(key, entry.lead, page), endpoint);
    const begun: Begun = await journal.begin(entry, step, request);
    const exchange = await intercom.send(request, endpoint);
    onAnswer(exchange);
    const answer = readFoundPage(exchange, generation);
    const wanted = (found: FoundLead): boolean =>
      isWanted({ lead: entry.lead, key, sentAt }, found) &&
      (key.kind === 'ref' || !entries.isClaimed(found.id, entry.id));
    const found = answer.kind === 'page' ? answer.leads.filter(wanted) : [];
    const hit = found.length > 0 ? 'found' : 'absent';
    const outcome = answer.kind === 'page' ? hit : 'unknown';
    await journal.end(begun, { exchange, token: endpoint.token, outcome });
    if (answer.kind === 'failed') return answer;
    const oldest = answer.leads.at(-1)?.createdAt ?? 0;
    const hasMore = answer.hasMore && oldest >= sentAt / 1_000 - CLOCK_SLACK_S;
    return { kind: 'page', found, hasMore } as const;
  };

  return {
    /** Whether there is anything to search by. */
    isSearchable: (entry: Entry): boolean => keyOf(entry).key !== null,
    search: async (
      entry: Entry,
      step: 'look-up' | 'twin-check',
      target: Target,
    ): Promise<SearchResult> => {
      const found: FoundLead[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await readPage(entry, step, page, target);
        if (answer === null) return { kind: 'failed', halt: null };
        if (answer.kind === 'failed') return answer;
        found.push(...answer.found);
        if (!answer.hasMore) return { kind: 'searched', found: found.sort(byAge) };
      }
      // Not everything was seen, so what was not found may still be there.
      return found.length > 0
        ? { kind: 'searched', found: found.sort(byAge) }
        : { kind: 'failed', halt: null };
    },
  };
};
