import {
  type Clues,
  emailKey,
  type LocalMatch,
  type RemoteMatch,
} from '../../../../preload/contract/duplicates.ts';
import { isolate } from '../../../../preload/contract/isolate.ts';
import type { TypedLead } from '../../../../preload/contract/lead.ts';
import { isSamePhone } from '../../../../preload/contract/phone-number.ts';
import type { ApiVersion } from '../../../../preload/contract/session.ts';
import { formatAgo, formatDay } from '../../../lib/format-ago.ts';

export type KnownContact = NonNullable<TypedLead['updateOf']>;

/** A possible duplicate as a row of the panel. */
export type DuplicateRow = {
  readonly key: string;
  readonly title: string;
  /** What the duplicate has in common with the lead in the form. */
  readonly common: string;
  /** Where the duplicate is and since when. */
  readonly whereabouts: (now: number) => string;
  /** The duplicate's contact in the connected workspace, or null. */
  readonly contactId: string | null;
  /** The contact that the lead can update, or null. */
  readonly updatable: KnownContact | null;
};

const COMMON = { email: 'Same email', phone: 'Same phone', name: 'Same name' } as const;

const STATIONS: Readonly<
  Record<Exclude<LocalMatch['state'], 'draft' | 'created' | 'done'>, string>
> = {
  held: 'held',
  queued: 'waiting',
  sending: 'being sent',
  uncertain: 'being looked up',
  asking: 'waiting for your answer',
  refused: 'refused by Intercom',
};

const localWhereabouts = ({ state, at, workspaceName }: LocalMatch, now: number): string => {
  const ago = formatAgo(at, now);
  switch (state) {
    case 'draft':
      return `A draft on this computer, changed ${ago}`;
    case 'created':
    case 'done':
      return `In Intercom (${isolate(workspaceName ?? 'unknown workspace')}), entered ${ago}`;
    default:
      return `In your outbox, ${STATIONS[state]}, entered ${ago}`;
  }
};

const ROLES = { lead: 'a lead', user: 'a user' } as const;

const remoteWhereabouts = ({ role, createdAt }: RemoteMatch): string => {
  const what = role === null ? 'a contact' : ROLES[role];
  return `In Intercom: ${what}${createdAt === null ? '' : ` since ${formatDay(createdAt * 1_000)}`}`;
};

/** Intercom also finds other spellings, so Galena does not know the common field of each row. */
const commonOf = ({ email, phone }: RemoteMatch, clues: Clues): string => {
  const isSameEmail = email !== null && emailKey(email) === emailKey(clues.email);
  const hasSamePhone = phone !== null && isSamePhone(phone, clues.phone);
  if (isSameEmail && hasSamePhone) return 'Same email and phone';
  if (isSameEmail) return COMMON.email;
  return hasSamePhone ? COMMON.phone : 'Similar';
};

/** The Leads API can change only leads (intercom-api.md §2.4). */
const canUpdate = (role: RemoteMatch['role'], version: ApiVersion): boolean =>
  role === 'lead' || (role === 'user' && version !== '1.3');

const toLocalRow = (
  match: LocalMatch,
  role: RemoteMatch['role'],
  version: ApiVersion,
): DuplicateRow => {
  const { entryId, title, by, contactId } = match;
  return {
    key: entryId,
    title,
    common: COMMON[by],
    whereabouts: (now) => localWhereabouts(match, now),
    contactId,
    updatable:
      contactId !== null && canUpdate(role, version) ? { id: contactId, name: title } : null,
  };
};

const toRemoteRow = (match: RemoteMatch, clues: Clues, version: ApiVersion): DuplicateRow => {
  const { contactId, name, email, phone, role } = match;
  const title = name ?? email ?? phone ?? 'Contact without a name';
  return {
    key: contactId,
    title,
    common: commonOf(match, clues),
    whereabouts: () => remoteWhereabouts(match),
    contactId,
    updatable: canUpdate(role, version) ? { id: contactId, name: title } : null,
  };
};

type Found = {
  readonly local: readonly LocalMatch[];
  readonly remote: readonly RemoteMatch[];
  readonly clues: Clues;
  readonly version: ApiVersion;
};

/** Of several entries with the same contact, only the first is a row. */
const mergeLocal = (local: readonly LocalMatch[]): readonly LocalMatch[] => {
  const seen = new Set<string>();
  return local.filter(
    ({ contactId }) => contactId === null || (!seen.has(contactId) && seen.add(contactId)),
  );
};

/** Entries on this computer come first. An entry and its contact share the entry's row. */
export const mergeRows = (found: Found): readonly DuplicateRow[] => {
  const { local, remote, clues, version } = found;
  const roles = new Map(remote.map(({ contactId, role }) => [contactId, role]));
  // Galena creates leads. Only Intercom's answer can show that a lead has become a user.
  const roleOf = ({ contactId }: LocalMatch) => roles.get(contactId ?? '') ?? 'lead';
  const known = new Set(local.map(({ contactId }) => contactId));
  return [
    ...mergeLocal(local).map((match) => toLocalRow(match, roleOf(match), version)),
    ...remote
      .filter(({ contactId }) => !known.has(contactId))
      .map((match) => toRemoteRow(match, clues, version)),
  ];
};

/** The sentence that a screen reader reads for new rows. */
export const announceRows = (rows: readonly DuplicateRow[], now: number): string => {
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length > 1) {
    return `${rows.length} possible duplicates: ${rows.map(({ title }) => isolate(title)).join(', ')}.`;
  }
  return `Possible duplicate: ${isolate(first.title)}. ${first.common}. ${first.whereabouts(now)}.`;
};
