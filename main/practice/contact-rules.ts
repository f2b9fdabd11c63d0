import { z } from 'zod';
import { changeCustomValues } from './custom-values.ts';
import { isJsonObject, type JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound, parameterInvalid, quote, Refusal } from './refusal.ts';
import type { Call } from './route.ts';
import type { Workspace } from './workspace.ts';

type SharedField =
  | 'email'
  | 'phone'
  | 'name'
  | 'avatarUrl'
  | 'ownerId'
  | 'isUnsubscribed'
  | 'signedUpAt'
  | 'lastSeenAt'
  | 'userAgent';

/** The fields that both generations can set, named as in the records; undefined: not sent. */
export type ContactFields = { readonly [K in SharedField]?: ContactRecord[K] | undefined };

export const textField = z.string('must be a string').nullish();
export const flagField = z.boolean('must be true or false').nullish();
export const timeField = z.int('must be a whole number of seconds since 1970').nullish();
export const valuesField = z.custom<JsonObject>(isJsonObject, 'must be an object').nullish();

/** A field that was not sent keeps its value; a null clears it. */
const lay = <T>(given: T | undefined, current: T): T => (given === undefined ? current : given);

const layFields = (contact: ContactRecord, fields: ContactFields): ContactRecord => ({
  ...contact,
  email: lay(fields.email, contact.email),
  phone: lay(fields.phone, contact.phone),
  name: lay(fields.name, contact.name),
  avatarUrl: lay(fields.avatarUrl, contact.avatarUrl),
  ownerId: lay(fields.ownerId, contact.ownerId),
  isUnsubscribed: lay(fields.isUnsubscribed, contact.isUnsubscribed),
  signedUpAt: lay(fields.signedUpAt, contact.signedUpAt),
  lastSeenAt: lay(fields.lastSeenAt, contact.lastSeenAt),
  userAgent: lay(fields.userAgent, contact.userAgent),
});

export const newContact = (workspace: Workspace, role: ContactRecord['role']): ContactRecord => ({
  id: workspace.newId(),
  serial: workspace.nextSerial(),
  role,
  state: 'live',
  mergedInto: null,
  isBlocked: false,
  // A lead's creator cannot choose it: Intercom makes a UUID (docs/intercom-api.md §2.1, §3.1).
  externalId: role === 'lead' ? workspace.newUuid() : null,
  email: null,
  phone: null,
  name: null,
  avatarUrl: null,
  ownerId: null,
  isUnsubscribed: false,
  createdAt: workspace.nowS(),
  updatedAt: workspace.nowS(),
  signedUpAt: null,
  lastSeenAt: null,
  userAgent: null,
  customAttributes: {},
  tags: [],
  companyIds: [],
});

/** A chain of merges is followed this many steps. */
const MAX_HOPS = 3;

/** The contact that a merged contact went into; the contact itself if it is not merged. */
const survivorOf = (workspace: Workspace, contact: ContactRecord): ContactRecord => {
  let survivor = contact;
  for (let hop = 0; hop < MAX_HOPS && survivor.mergedInto !== null; hop += 1) {
    survivor = workspace.contacts.get(survivor.mergedInto) ?? survivor;
  }
  return survivor;
};

const contactMerged = (survivor: ContactRecord): Refusal =>
  new Refusal({
    status: 410,
    code: 'contact_merged',
    message: "This contact has been merged. See the 'Link' header for the canonical contact.",
    headers: { Link: `</contacts/${survivor.id}>; rel="canonical"` },
  });

/**
 * The contact that can be read and changed. Archived and deleted contacts read as missing. For a
 * merged contact, 2.16 answers that it was merged; older versions answer that it is missing
 * (docs/intercom-api.md §3.4).
 * @throws Refusal 404 or 410
 */
export const liveOf = (
  { workspace, version, quirks }: Pick<Call, 'workspace' | 'version' | 'quirks'>,
  contact: ContactRecord | undefined,
): ContactRecord => {
  if (contact?.state === 'live') return contact;
  if (contact?.state !== 'merged') throw contactNotFound();
  const survivor = survivorOf(workspace, contact);
  if (version.generation === 2 && version.minor >= 16) throw contactMerged(survivor);
  if (quirks.followsMerges && survivor.state === 'live') return survivor;
  throw contactNotFound();
};

/** @throws Refusal 404 or 410 */
export const getLiveContact = (call: Call, id: string | undefined): ContactRecord =>
  liveOf(call, call.workspace.contacts.get(id ?? ''));

const checkOwner = (workspace: Workspace, ownerId: string | null | undefined): void => {
  if (ownerId && !workspace.admins.get(ownerId)) {
    throw parameterInvalid(`Owner ${quote(ownerId)} is not an admin of this workspace`, 'owner_id');
  }
};

const conflict = (contact: ContactRecord): Refusal =>
  new Refusal({
    status: 409,
    code: 'conflict',
    message: `${contact.state === 'live' ? 'A' : 'An archived'} contact matching those details already exists with id=${contact.id}`,
  });

/**
 * No two users may share an external id, even if one of them is archived or deleted. A user without
 * an external id is compared by email. Leads are never compared (docs/intercom-api.md §4).
 * @throws Refusal 409
 */
export const refuseTwinUser = (workspace: Workspace, contact: ContactRecord): void => {
  if (contact.role !== 'user') return;
  const twin = workspace.contacts
    .all()
    .filter((other) => other.role === 'user' && other.id !== contact.id && other.state !== 'merged')
    .find((other) =>
      contact.externalId === null
        ? contact.email !== null && other.email?.toLowerCase() === contact.email.toLowerCase()
        : other.externalId === contact.externalId,
    );
  if (twin) throw conflict(twin);
};

/** Saves `contact` with the new `fields` and custom values; saves nothing if one is refused. */
export const saveChanged = (
  call: Call,
  contact: ContactRecord,
  fields: ContactFields,
  customValues: JsonObject | null | undefined,
): ContactRecord => {
  const { workspace, version } = call;
  checkOwner(workspace, fields.ownerId);
  const custom = changeCustomValues(
    workspace,
    version,
    'contact',
    contact.customAttributes,
    customValues,
  );
  const changed: ContactRecord = {
    ...layFields(contact, fields),
    customAttributes: custom.values,
    updatedAt: workspace.nowS(),
  };
  refuseTwinUser(workspace, changed);
  custom.commit();
  call.saveContact(changed);
  return changed;
};
