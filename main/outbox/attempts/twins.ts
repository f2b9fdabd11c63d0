import type { FoundLead } from '../../intercom/adapter.ts';
import { adapterFor } from '../../intercom/adapters.ts';
import { classify } from '../../intercom/classify.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import type { Halt } from '../../intercom/outcome.ts';
import { isAboutContact } from '../../intercom/steps.ts';
import type { Target } from '../../intercom/target.ts';
import type { Clock } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import type { TwinRepo, TwinWatch } from '../../storage/twin-repo.ts';
import type { AttemptLog } from './attempt-log.ts';
import type { LeadSearch } from './search-lead.ts';

/** architecture.md §3 */
const WATCH_MS = 24 * 60 * 60_000;
const LONGEST_GAP_MS = 60 * 60_000;
/** Even with a lag window of 0, checks must not follow each other without a pause. */
const SHORTEST_GAP_MS = 1_000;

type TwinParts = {
  readonly intercom: Intercom;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly twins: TwinRepo;
  readonly attemptLog: AttemptLog;
  readonly leadSearch: LeadSearch;
  readonly clock: Clock;
  readonly lagWindowMs: number;
  /** Resolves when a further call, after the first one, may go out. */
  readonly furtherCall: () => Promise<void>;
  readonly onAnswer: (exchange: Exchange) => void;
  /** Leads cannot be looked up by their ref (any more). */
  readonly onRefRefused: (target: Target) => void;
};

/** The gap before the next check: the index's own lag first, then doubling up to an hour. */
const checkGapMs = (checks: number, lagWindowMs: number): number =>
  Math.min(LONGEST_GAP_MS, Math.max(SHORTEST_GAP_MS, lagWindowMs) * 2 ** Math.min(checks, 20));

/**
 * How many checks fill the watch. Checks are counted, because a wall clock that is set forward by a
 * day would end the watch at once. One more makes up for the gap that such a change cuts short.
 */
const checksInWatch = (lagWindowMs: number): number => {
  let checks = 0;
  for (let waitedMs = 0; waitedMs < WATCH_MS; checks += 1) {
    waitedMs += checkGapMs(checks, lagWindowMs);
  }
  return checks + 1;
};

const contactOf = ({ state }: Entry): string | null =>
  state.kind === 'created' || state.kind === 'done' ? state.contactId : null;

const waitsForRep = ({ state }: Entry): boolean =>
  state.kind === 'refused' || state.kind === 'asking';

export type TwinGuard = ReturnType<typeof createTwinGuard>;

/**
 * A sending that was never answered may still be carried out, long after another sending was. Such
 * leads are looked up again for a day. The elder twin is kept and the younger one archived.
 */
export const createTwinGuard = (parts: TwinParts) => {
  const { intercom, entries, attempts, twins, attemptLog, leadSearch, clock, lagWindowMs } = parts;

  const archive = async (entry: Entry, twin: FoundLead, { endpoint }: Target): Promise<boolean> => {
    const call = adapterFor(endpoint.apiVersion).archiveLead(twin.id);
    const request = intercom.prepare(call, endpoint);
    await parts.furtherCall();
    const begun = await attemptLog.begin(entry, 'archive-twin', request);
    const exchange = await intercom.send(request, endpoint);
    parts.onAnswer(exchange);
    const reading = classify(exchange, { namesRecord: true });
    // It is gone too if somebody else was faster. An answer about another contact proves nothing.
    const isGone =
      reading.kind === 'gone-or-moved' ||
      (reading.kind === 'answer' && isAboutContact(reading.body, twin.id));
    const outcome = isGone ? 'archived' : 'unknown';
    await attemptLog.end(begun, { exchange, outcome });
    return isGone;
  };

  /** The sending without an answer was carried out: the rep need not decide any more. */
  const turnUp = (entry: Entry, { id: contactId }: FoundLead): void => {
    attemptLog.write(() => {
      const current = entries.find(entry.id) ?? entry;
      attemptLog.advance(current, { kind: 'looked-up', contactId, waitedMs: 0 });
    });
  };

  /**
   * Keeps the elder twin, whichever twin the entry knew of. A user is never archived, and is kept
   * before a lead.
   */
  const keepElder = async (
    entry: Entry,
    found: readonly FoundLead[],
    target: Target,
  ): Promise<boolean> => {
    const elder = found.find(({ role }) => role === 'user') ?? found[0];
    const younger = found.filter((twin) => twin !== elder && twin.role === 'lead');
    if (elder === undefined) return true;
    if (waitsForRep(entry)) turnUp(entry, elder);
    if (younger.length === 0) return true;
    if (contactOf(entries.find(entry.id) ?? entry) !== elder.id) {
      attemptLog.write(() => {
        const current = entries.find(entry.id) ?? entry;
        attemptLog.advance(current, { kind: 'elder-found', contactId: elder.id });
      });
    }
    let isClear = true;
    for (const twin of younger) isClear = (await archive(entry, twin, target)) && isClear;
    return isClear;
  };

  const plan = (watch: TwinWatch, workspaceId: string, isCounted: boolean): void => {
    const checks = watch.checks + (isCounted ? 1 : 0);
    const nextAt = clock.now() + checkGapMs(checks, lagWindowMs);
    const isOver = checks >= checksInWatch(lagWindowMs) && nextAt > watch.until;
    if (isCounted && isOver) twins.end(watch.entryId);
    else twins.watch({ ...watch, workspaceId, checks, nextAt });
  };

  return {
    /** Called in the transaction that settles the entry, or after the rep has decided about it. */
    watchIfUnsure: (before: Entry, workspaceId: string): void => {
      const { state } = before;
      const wasUnanswered =
        'unanswered' in state
          ? state.unanswered > 0
          : state.kind === 'done' && state.contactId === null;
      // Without a ref nobody can tell a twin from another lead with the same content.
      if (!wasUnanswered || !attempts.sendings(before.id).hasRef) return;
      const now = clock.now();
      const nextAt = now + checkGapMs(0, lagWindowMs);
      const entryId = before.id;
      twins.watch({ entryId, workspaceId, checks: 0, nextAt, until: now + WATCH_MS });
    },
    /** @returns the trouble of the whole workspace, if that prevented the check */
    check: async (watch: TwinWatch, target: Target): Promise<Halt | null> => {
      const entry = entries.find(watch.entryId);
      if (entry === null) {
        twins.end(watch.entryId);
        return null;
      }
      // The check counts nevertheless: otherwise the watch would never end.
      if (!leadSearch.knowsTwins(entry)) {
        attemptLog.write(() => plan(watch, target.workspaceId, true));
        return null;
      }
      const result = await leadSearch.search(entry, 'twin-check', target);
      const isClear = result.kind === 'searched' && (await keepElder(entry, result.found, target));
      attemptLog.write(() => plan(watch, target.workspaceId, isClear));
      if (result.kind === 'failed' && result.isRefRefused) parts.onRefRefused(target);
      return result.kind === 'failed' ? result.halt : null;
    },
    /** The next checks that are due, and when. */
    next: twins.next,
  };
};
