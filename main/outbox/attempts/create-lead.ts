import type { Refusal } from '../../../preload/contract/refusal.ts';
import type { ApiAdapter, FoundLead } from '../../intercom/adapter.ts';
import { adapterFor } from '../../intercom/adapters.ts';
import type { ApiRequest, Exchange } from '../../intercom/exchange.ts';
import {
  doubtfulId,
  isOurMaking,
  type Outcome,
  outcomeOf,
  type Sent,
  wordOf,
} from '../../intercom/outcome.ts';
import type { Target } from '../../intercom/target.ts';
import type { Log, Random } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import type { Begun } from './attempt-log.ts';
import type { CallParts } from './call-parts.ts';
import { type ConflictOwner, type OtherOwner, ownerOf, withOther } from './conflict.ts';
import type { TwinGuard } from './twins.ts';

type SenderParts = CallParts & {
  readonly attempts: AttemptRepo;
  readonly twins: TwinGuard;
  readonly random: Random;
  readonly log: Log;
};

/** A contact that an answer named, and how to tell whether our sending made it. */
type Doubt = {
  readonly contactId: string;
  readonly isOurs: (found: FoundLead) => boolean;
  /** The outcome if somebody else made the contact. */
  readonly otherwise: (owner: OtherOwner) => Outcome;
  /** The outcome if nobody can tell who made it. */
  readonly unread: Outcome;
};

/** If a lead that may be our own were refused, the rep would create it a second time. */
const UNREAD: Outcome = { kind: 'unknown', cause: 'answer-unreadable' };

/**
 * Without a ref nobody can tell whether a conflict is with our own lead. The rep still gets to know
 * which contact it names.
 */
const doubtOfConflict = (refusal: Refusal, contactId: string, ref: string | null): Doubt => ({
  contactId,
  isOurs: (found) => ref !== null && found.ref === ref,
  otherwise: (owner) => ({ kind: 'refused', refusal: withOther(refusal, owner) }),
  unread: ref === null ? { kind: 'refused', refusal } : UNREAD,
});

/** Sends one lead once and writes down the outcome. */
export const createSender = (parts: SenderParts) => {
  const { intercom, entries, attemptLog, twins, random, log, furtherCall, onAnswer } = parts;

  const beginReading = async (entry: Entry, request: ApiRequest): Promise<Begun | null> => {
    try {
      await furtherCall();
      return await attemptLog.begin(entry, 'look-up', request);
    } catch (cause) {
      log.error('outbox.contact-not-read', cause, { entryId: entry.id });
      return null;
    }
  };

  /**
   * The contact that has to be read before anybody knows what an answer means. A 409 may name our
   * own lead, made by a sending whose answer was lost (architecture.md §3). A 2xx that seems to be
   * about somebody else may still be about our lead, with values that the server rewrote.
   */
  const doubtOf = (
    { entry }: Begun,
    seen: Outcome,
    exchange: Exchange,
    sent: Sent,
    adapter: ApiAdapter,
  ): Doubt | null => {
    if (seen.kind === 'refused' && seen.refusal.otherContactId !== null) {
      return doubtOfConflict(seen.refusal, seen.refusal.otherContactId, sent.ref);
    }
    const contactId = doubtfulId(exchange, sent, adapter);
    if (contactId === null || entries.isClaimed(contactId, entry.id)) return null;
    const sentAt = entry.state.kind === 'sending' ? entry.state.since : 0;
    const isOurs = (found: FoundLead): boolean => isOurMaking(sent, found, sentAt);
    return { contactId, isOurs, otherwise: () => seen, unread: UNREAD };
  };

  /** @returns null if the call could not be made: the disk is full, or Galena is being closed */
  const readOwner = async (
    { entry }: Begun,
    { contactId, isOurs }: Pick<Doubt, 'contactId' | 'isOurs'>,
    { endpoint }: Target,
  ): Promise<ConflictOwner | null> => {
    const adapter = adapterFor(endpoint.apiVersion);
    const request = intercom.prepare(adapter.readLead(contactId), endpoint);
    const reading = await beginReading(entry, request);
    if (reading === null) return null;
    const exchange = await intercom.send(request, endpoint);
    onAnswer(exchange);
    const owner = ownerOf(exchange, { contactId, isOurs, adapter });
    const seen = { ours: 'found', others: 'absent', unknown: 'unknown' } as const;
    await attemptLog.end(reading, { exchange, outcome: seen[owner.whose] });
    return owner;
  };

  /**
   * Reads the contact in doubt by its id, which is current at once (intercom-api.md §3.4). If it
   * was merged into another contact, reads that one too. The create's own answer is written in any
   * case.
   */
  const settleDoubt = async (begun: Begun, doubt: Doubt, target: Target): Promise<Outcome> => {
    let { contactId } = doubt;
    let owner = await readOwner(begun, doubt, target);
    if (owner?.whose === 'others' && owner.id !== contactId) {
      contactId = owner.id;
      owner = await readOwner(begun, { ...doubt, contactId }, target);
    }
    if (owner?.whose === 'ours') return { kind: 'created', contactId };
    return owner?.whose === 'others' ? doubt.otherwise(owner) : doubt.unread;
  };

  return async (entry: Entry, target: Target): Promise<Outcome> => {
    const { endpoint, hasRef, workspaceId, timeZone } = target;
    const adapter = adapterFor(endpoint.apiVersion);
    const sent = { lead: entry.lead, ref: hasRef ? entry.id : null };
    const call = adapter.createLead(sent.lead, { ref: sent.ref, timeZone });
    const request = intercom.prepare(call, endpoint);
    const started = { kind: 'sending-started' } as const;
    const isHeld = entry.state.kind === 'held';
    const events = isHeld ? [{ kind: 'hold-over' } as const, started] : [started];
    const begun = await attemptLog.begin(entry, 'create', request, events);
    const exchange = await intercom.send(request, endpoint);
    onAnswer(exchange);
    const seen = outcomeOf(exchange, sent, adapter);
    const doubt = doubtOf(begun, seen, exchange, sent, adapter);
    const outcome = doubt === null ? seen : await settleDoubt(begun, doubt, target);
    await attemptLog.end(begun, { exchange, outcome: wordOf(seen) }, () => {
      const jitter = random.next();
      attemptLog.advance(begun.entry, { kind: 'attempt-ended', outcome, jitter });
      // An earlier sending may still create a lead that is refused now.
      if (outcome.kind === 'created' || outcome.kind === 'refused') {
        twins.watchIfUnsure(begun.entry, workspaceId);
      }
    });
    return outcome;
  };
};
