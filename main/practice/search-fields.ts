import { emailDomain, formatPhone } from './contact-view.ts';
import { findAttribute } from './custom-values.ts';
import type { ContactRecord, DataType } from './records.ts';
import { parameterInvalid, quote } from './refusal.ts';
import type { Workspace } from './workspace.ts';

export type SearchValue = string | number | boolean | null;

/** A field that contacts can be searched by, and how to read it from a contact. */
export type SearchField = {
  readonly kind: Exclude<DataType, 'float'> | 'tag';
  /** Gives more than one value where a contact has several. */
  readonly read: (contact: ContactRecord) => readonly SearchValue[];
  readonly ignoresCase: boolean;
};

const field = (
  kind: SearchField['kind'],
  readOne: (contact: ContactRecord) => SearchValue,
  ignoresCase = false,
): SearchField => ({ kind, read: (contact) => [readOne(contact)], ignoresCase });

const nothing = (): null => null;

/** The accepted fields in the API description of contact search (docs/intercom-api.md §3.5). */
const FIELDS: ReadonlyMap<string, SearchField> = new Map([
  ['id', field('string', (contact) => contact.id)],
  ['role', field('string', (contact) => contact.role)],
  ['name', field('string', (contact) => contact.name)],
  ['avatar', field('string', (contact) => contact.avatarUrl)],
  ['owner_id', field('string', (contact) => contact.ownerId)],
  ['email', field('string', (contact) => contact.email, true)],
  ['email_domain', field('string', (contact) => emailDomain(contact.email), true)],
  ['phone', field('string', (contact) => contact.phone)],
  ['formatted_phone', field('string', (contact) => formatPhone(contact.phone))],
  ['external_id', field('string', (contact) => contact.externalId)],
  ['created_at', field('date', (contact) => contact.createdAt)],
  ['updated_at', field('date', (contact) => contact.updatedAt)],
  ['signed_up_at', field('date', (contact) => contact.signedUpAt)],
  ['last_seen_at', field('date', (contact) => contact.lastSeenAt)],
  ['unsubscribed_from_emails', field('boolean', (contact) => contact.isUnsubscribed)],
  ['marked_email_as_spam', field('boolean', () => false)],
  ['has_hard_bounced', field('boolean', () => false)],
  [
    'tag_id',
    { kind: 'tag', read: (contact) => contact.tags.map((tag) => tag.id), ignoresCase: false },
  ],
  ...[
    'last_contacted_at',
    'last_replied_at',
    'last_email_opened_at',
    'last_email_clicked_at',
    'ios_last_seen_at',
    'android_last_seen_at',
  ].map((name) => [name, field('date', nothing)] as const),
  ...[
    'language_override',
    'browser',
    'browser_language',
    'os',
    'location.country',
    'location.region',
    'location.city',
    'segment_id',
    'ios_app_name',
    'ios_app_version',
    'ios_app_device',
    'ios_device',
    'ios_os_version',
    'ios_sdk_version',
    'android_app_name',
    'android_app_version',
    'android_device',
    'android_os_version',
    'android_sdk_version',
    // The API description spells it so.
    'andoid_sdk_version',
    'utm_campaign',
    'utm_content',
    'utm_medium',
    'utm_source',
    'utm_term',
    'referrer',
  ].map((name) => [name, field('string', nothing)] as const),
]);

const CUSTOM = 'custom_attributes.';

const customField = (workspace: Workspace, name: string): SearchField | null => {
  const attribute = findAttribute(workspace, 'contact', name);
  if (!attribute) return null;
  const kind = attribute.dataType === 'float' ? 'integer' : attribute.dataType;
  return field(kind, (contact) =>
    Object.hasOwn(contact.customAttributes, name) ? (contact.customAttributes[name] ?? null) : null,
  );
};

/** @throws Refusal if contacts cannot be searched by this field */
export const findSearchField = (workspace: Workspace, name: string): SearchField => {
  const found = name.startsWith(CUSTOM)
    ? customField(workspace, name.slice(CUSTOM.length))
    : FIELDS.get(name);
  if (found) return found;
  throw parameterInvalid(`${quote(name)} is not a field that contacts can be searched by`, 'field');
};
