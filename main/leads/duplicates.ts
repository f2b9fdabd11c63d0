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
import { phoneFormsOf } from '../assist/assist.ts';
import type { Intercom } from '../intercom/client.ts';
import { duplicateCallsOf } from '../intercom/duplicate-calls.ts';
import type { ApiCall, Endpoint } from '../intercom/exchange.ts';
import type { Target } from '../intercom/target.ts';
import { contactUrl } from '../intercom/web-address.ts';
import type { Runner } from '../outbox/runner.ts';
import type { Connectivity, Log } from '../ports.ts';
import type { DuplicateRepo, Namesake } from '../storage/duplicate-repo.ts';
import {
  BUSY,
  NOT_CONNECTED,
  OFFLINE,
  OVERTAKEN,
  PAUSED,
  readMatches,
  type Unavailable,
} from './duplicate-answer.ts';
import type { OpenLink } from './link-opener.ts';

/** Numbers of several countries may share a key, so more are read than are shown. */
const MAX_WITH_KEY = 4 * MAX_DUPLICATES;

type DuplicatesParts = {
  readonly repo: DuplicateRepo;
  readonly intercom: Pick<Intercom, 'prepare' | 'send'>;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly openLink: OpenLink;
  readonly workspace: () => Workspace | null;
  /** Where to ask, or null while there is no usable token. */
  readonly target: () => Target | null;
  readonly outbox: Pick<Runner, 'isReachable' | 'pause' | 'takeSpareCall' | 'spareCalls'>;
};

export type Duplicates = ReturnType<typeof createDuplicates>;

/** Only the name is the same: many people may have one name. */
const isNameAlone = ({ by }: LocalMatch): number => Number(by === 'name');

/**
 * Newest first, but matches by name alone come last. An entry is kept once, by the first of email,
 * phone and name that matched.
 */
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

/** As many contacts as the page may still show. */
const MAX_ADDRESSES = 1_000;

/** The web addresses of the contacts that the page was last told of. */
const createAddresses = () => {
  const known = new Map<string, string>();
  const keep = (contactId: string, address: string | null): void => {
    known.delete(contactId);
    if (address !== null) known.set(contactId, address);
    const [oldest] = known.keys();
    if (known.size > MAX_ADDRESSES && oldest !== undefined) known.delete(oldest);
  };
  return {
    tell: (
      workspace: Workspace | null,
      matches: readonly { readonly contactId: string | null }[],
    ): void => {
      for (const { contactId } of matches) {
        if (contactId !== null) keep(contactId, contactUrl(workspace, contactId));
      }
    },
    of: (contactId: string): string | null => known.get(contactId) ?? null,
  };
};

/**
 * Finds who already has the email or the phone that the rep is typing. It only helps: it stores
 * nothing, repeats no call, and the outbox never waits for it.
 */
export const createDuplicates = (parts: DuplicatesParts) => {
  const { repo, intercom, connectivity, outbox, openLink, log } = parts;
  const addresses = createAddresses();
  let newest = new AbortController();

  const toMatch =
    (by: LocalMatch['by'], homeId: string | null) =>
    ({ workspaceId, contactId, phone: _phone, ...rest }: Namesake): LocalMatch => ({
      ...rest,
      by,
      // From this workspace, a contact of another workspace can be neither opened nor updated.
      contactId: workspaceId !== null && workspaceId === homeId ? contactId : null,
    });

  /** Why no call may go out now; null: one call may go out, and is counted. */
  const findHindrance = (): Unavailable | null => {
    if (!connectivity.isOnline()) return OFFLINE;
    if (outbox.pause() !== null) return PAUSED;
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
    const exchange = await intercom.send(intercom.prepare(call, endpoint), endpoint, giveUp);
    // An answer that nobody waits for any more still tells of the rate limits.
    if (parts.target()?.endpoint === endpoint) outbox.spareCalls.handleAnswer(exchange);
    if (giveUp.aborted) return OVERTAKEN;
    const found = readMatches(exchange, endpoint.apiVersion);
    if ('kind' in found) {
      log.warn('duplicates.not-read', { status: exchange.response?.status ?? null });
    }
    return found;
  };

  return {
    /** Answers at once and without a network. */
    findLocal: ({ exceptId, name, company, email, phone }: LocalQuestion): LocalMatch[] => {
      const homeId = parts.workspace()?.id ?? null;
      const sameEmail = repo.byEmail(emailKey(email), exceptId, MAX_DUPLICATES);
      const samePhone = repo
        .byPhone(phoneKey(phone), exceptId, MAX_WITH_KEY)
        .filter((namesake) => isSamePhone(namesake.phone, phone));
      const sameName = repo.byName(nameKey(name, company), exceptId, MAX_DUPLICATES);
      const matches = mergeMatches([
        ...sameEmail.map(toMatch('email', homeId)),
        ...samePhone.slice(0, MAX_DUPLICATES).map(toMatch('phone', homeId)),
        ...sameName.map(toMatch('name', homeId)),
      ]);
      addresses.tell(parts.workspace(), matches);
      return matches;
    },

    /**
     * The newest question wins: an older one that is still out is given up, and answers so.
     * @param country of phone numbers without a country code, ISO 3166 alpha-2; null: unknown
     */
    findRemote: async ({ email, phone }: Clues, country: string | null): Promise<RemoteAnswer> => {
      newest.abort(new Error('more was typed meanwhile'));
      newest = new AbortController();
      const { signal } = newest;
      const target = parts.target();
      if (target === null) return NOT_CONNECTED;
      const workspace = parts.workspace();
      const phones = phone.trim() === '' ? [] : await phoneFormsOf(phone, country);
      if (signal.aborted) return OVERTAKEN;
      const found: RemoteMatch[] = [];
      for (const call of duplicateCallsOf(target.endpoint.apiVersion).calls({ email, phones })) {
        const answer = await askOne(call, target.endpoint, signal);
        if ('kind' in answer) return answer;
        found.push(...answer);
      }
      const matches = mergeContacts(found);
      addresses.tell(workspace, matches);
      return { kind: 'searched', matches };
    },

    /** Opens a contact only if the page was told of it, never another that the page names. */
    open: (contactId: string): Promise<Result<undefined>> => openLink(addresses.of(contactId)),

    /** Gives up the question that is still out. */
    stop: (): void => newest.abort(new Error('Galena was closed meanwhile')),
  };
};
