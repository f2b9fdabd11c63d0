import {
  type Clues,
  emailKey,
  type LocalMatch,
  type LocalQuestion,
  MAX_DUPLICATES,
  type RemoteAnswer,
  type RemoteMatch,
} from '../../preload/contract/duplicates.ts';
import { nameKey } from '../../preload/contract/fold-text.ts';
import { isSamePhone, phoneKey } from '../../preload/contract/phone-number.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Workspace } from '../../preload/contract/session.ts';
import type { Clock, Connectivity, Log, OpenExternal } from '../ports.ts';
import type { DuplicateRepo, Namesake } from '../storage/duplicate-repo.ts';
import { phoneFormsOf } from './assist/assist.ts';
import type { Intercom } from './intercom/client.ts';
import { duplicateCallsOf } from './intercom/duplicate-calls.ts';
import type { ApiCall, Endpoint } from './intercom/exchange.ts';
import { parseJson } from './intercom/outcome.ts';
import { retryAfterMs } from './intercom/rate-limit.ts';
import { contactUrl, openAddress } from './intercom/web-address.ts';
import { remainingMs } from './outbox/rate-gate.ts';
import type { Runner } from './outbox/runner.ts';
import type { Target } from './outbox/target.ts';

/** A 429 that names no time: windows are 10 s (intercom-api.md §6). */
const BUSY_WAIT_MS = 10_000;

/** Numbers of several countries may share a key: some that do are looked through. */
const MAX_WITH_KEY = 4 * MAX_DUPLICATES;

type DuplicatesParts = {
  readonly repo: DuplicateRepo;
  readonly intercom: Pick<Intercom, 'prepare' | 'send'>;
  readonly clock: Clock;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly openExternal: OpenExternal;
  readonly workspace: () => Workspace | null;
  /** Where to ask, or null while there is no usable token. */
  readonly target: () => Target | null;
  readonly outbox: Pick<Runner, 'isReachable' | 'pauseReason' | 'takeSpareCall'>;
};

type Unavailable = Extract<RemoteAnswer, { kind: 'unavailable' }>;

const unavailable = (reason: Unavailable['reason'], because: string): Unavailable => ({
  kind: 'unavailable',
  reason,
  message: `Intercom was not searched: ${because}.`,
});

const NOT_CONNECTED = unavailable('not-connected', 'Galena is not connected to it');
const OFFLINE = unavailable('offline', 'it cannot be reached now');
const PAUSED = unavailable('paused', 'nothing is sent until Galena is connected again');
const BUSY = unavailable('paused', 'the calls that it allows now are left to your leads');
const OVERTAKEN = unavailable('failed', 'more was typed meanwhile');
const FAILED = unavailable('failed', 'it gave no answer that can be read');
const REFUSED = unavailable('failed', 'it does not allow that to this access token');

export type Duplicates = ReturnType<typeof createDuplicates>;

/** Many people may have one name. */
const isNameAlone = ({ by }: LocalMatch): number => Number(by === 'name');

/** The newest first, and those with no more than the name in common last; each by the first that it has. */
const mergeMatches = (matches: readonly LocalMatch[]): LocalMatch[] => {
  const seen = new Set<string>();
  return matches
    .filter(({ entryId }) => !seen.has(entryId) && seen.add(entryId))
    .toSorted((a, b) => isNameAlone(a) - isNameAlone(b) || b.at - a.at)
    .slice(0, MAX_DUPLICATES);
};

const mergeContacts = (contacts: readonly RemoteMatch[]): RemoteMatch[] => {
  const unique = new Map(contacts.map((contact) => [contact.contactId, contact]));
  return [...unique.values()]
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
    .slice(0, MAX_DUPLICATES);
};

/**
 * Says who has the email or the phone that is being typed already. It is a help and no rule: it
 * stores nothing, repeats nothing, and the outbox never waits for it.
 */
export const createDuplicates = (parts: DuplicatesParts) => {
  const { repo, intercom, clock, connectivity, outbox, openExternal, log } = parts;
  let newest = new AbortController();
  let quietUntil = 0;

  const toMatch =
    (by: LocalMatch['by'], homeId: string | null) =>
    ({ workspaceId, contactId, phone: _phone, ...rest }: Namesake): LocalMatch => ({
      ...rest,
      by,
      // A contact of another workspace can be neither opened nor updated from here.
      contactId: workspaceId !== null && workspaceId === homeId ? contactId : null,
    });

  /** Null: one more call may go out. */
  const findHindrance = (): Unavailable | null => {
    if (!connectivity.isOnline()) return OFFLINE;
    if (outbox.pauseReason() !== null) return PAUSED;
    if (remainingMs(quietUntil, clock.now()) > 0) return BUSY;
    if (outbox.takeSpareCall()) return null;
    return outbox.isReachable() ? BUSY : OFFLINE;
  };

  const askOne = async (
    call: ApiCall,
    endpoint: Endpoint,
    giveUp: AbortSignal,
  ): Promise<readonly RemoteMatch[] | Unavailable> => {
    const hindrance = findHindrance();
    if (hindrance) return hindrance;
    const { response } = await intercom.send(intercom.prepare(call, endpoint), endpoint, giveUp);
    if (giveUp.aborted) return OVERTAKEN;
    if (response === null) return OFFLINE;
    if (response.status === 429) {
      quietUntil = clock.now() + (retryAfterMs(response.headers) ?? BUSY_WAIT_MS);
      return BUSY;
    }
    const { status, isTruncated } = response;
    const found =
      status === 200 && !isTruncated
        ? duplicateCallsOf(endpoint.apiVersion).parse(parseJson(response.body))
        : null;
    if (found) return found;
    log.warn('duplicates.not-read', { status, isTruncated });
    return status === 401 || status === 403 ? REFUSED : FAILED;
  };

  return {
    /** At once and without a network. */
    findLocal: ({ exceptId, name, company, email, phone }: LocalQuestion): LocalMatch[] => {
      const homeId = parts.workspace()?.id ?? null;
      const sameEmail = repo.byEmail(emailKey(email), exceptId, MAX_DUPLICATES);
      const samePhone = repo
        .byPhone(phoneKey(phone), exceptId, MAX_WITH_KEY)
        .filter((namesake) => isSamePhone(namesake.phone, phone));
      const sameName = repo.byName(nameKey(name, company), exceptId, MAX_DUPLICATES);
      return mergeMatches([
        ...sameEmail.map(toMatch('email', homeId)),
        ...samePhone.slice(0, MAX_DUPLICATES).map(toMatch('phone', homeId)),
        ...sameName.map(toMatch('name', homeId)),
      ]);
    },

    /**
     * The newest question wins: one that is still out is given up, and answers that it was.
     * @param country where phone numbers without a country code belong, ISO 3166 alpha-2; null: unknown
     */
    findRemote: async ({ email, phone }: Clues, country: string | null): Promise<RemoteAnswer> => {
      newest.abort(new Error('more was typed meanwhile'));
      newest = new AbortController();
      const { signal } = newest;
      const target = parts.target();
      if (target === null) return NOT_CONNECTED;
      const phones = phone.trim() === '' ? [] : await phoneFormsOf(phone, country);
      if (signal.aborted) return OVERTAKEN;
      const found: RemoteMatch[] = [];
      for (const call of duplicateCallsOf(target.endpoint.apiVersion).calls({ email, phones })) {
        const answer = await askOne(call, target.endpoint, signal);
        if ('kind' in answer) return answer;
        found.push(...answer);
      }
      return { kind: 'searched', matches: mergeContacts(found) };
    },

    open: (contactId: string): Promise<Result<undefined>> =>
      openAddress(contactUrl(parts.workspace(), contactId), openExternal, log),

    /** Nobody waits for an answer any more. */
    stop: (): void => newest.abort(new Error('Galena was closed meanwhile')),
  };
};
