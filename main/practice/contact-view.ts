import { shownValues } from './custom-values.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { type ApiVersion, showAdminId } from './version.ts';
import type { Workspace } from './workspace.ts';

/** A contact lists at most this many tags, notes and companies (docs/intercom-api.md §3.3). */
const MAX_LISTED = 10;

const listOf = (contact: ContactRecord, kind: string, path: string, ids: readonly string[]) => ({
  type: 'list',
  data: ids.slice(0, MAX_LISTED).map((id) => ({ id, type: kind, url: `/${path}/${id}` })),
  url: `/contacts/${contact.id}/${path}`,
  total_count: ids.length,
  has_more: ids.length > MAX_LISTED,
});

/** A plus sign and digits, if the number starts with a country code; otherwise null. */
export const formatPhone = (phone: string | null): string | null => {
  const found = /^(?:\+|00)([\d\s().-]+)$/.exec(phone?.trim() ?? '');
  return found?.[1] ? `+${found[1].replace(/\D/g, '')}` : null;
};

export const emailDomain = (email: string | null): string | null =>
  email?.includes('@') ? (email.split('@').at(-1) ?? null) : null;

const UNKNOWN_DEVICE = {
  language_override: null,
  browser: null,
  browser_version: null,
  browser_language: null,
  os: null,
  location: {
    type: 'location',
    country: null,
    region: null,
    city: null,
    country_code: null,
    continent_code: null,
  },
  android_app_name: null,
  android_app_version: null,
  android_device: null,
  android_os_version: null,
  android_sdk_version: null,
  android_last_seen_at: null,
  ios_app_name: null,
  ios_app_version: null,
  ios_device: null,
  ios_os_version: null,
  ios_sdk_version: null,
  ios_last_seen_at: null,
};

const UNKNOWN_ORIGIN = {
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  referrer: null,
  enabled_push_messaging: null,
};

const identityOf = (contact: ContactRecord, workspace: Workspace, version: ApiVersion) => ({
  type: 'contact',
  id: contact.id,
  workspace_id: workspace.settings.workspace.id,
  external_id: contact.externalId,
  role: contact.role,
  email: contact.email,
  email_domain: emailDomain(contact.email),
  phone: contact.phone,
  // Only in the schema of 2.11 (docs/intercom-api.md §3.2).
  ...(version.minor === 11 ? { formatted_phone: formatPhone(contact.phone) } : {}),
  name: contact.name,
  avatar: contact.avatarUrl === null ? null : { type: 'avatar', image_url: contact.avatarUrl },
  owner_id: showAdminId(version, contact.ownerId),
});

const listsOf = (contact: ContactRecord, workspace: Workspace) => {
  const tagIds = contact.tags.map((tag) => tag.id);
  const noteIds = workspace.notes
    .all()
    .filter((note) => note.contactId === contact.id)
    .map((note) => note.id);
  const subscriptions = { ...listOf(contact, 'subscription', 'subscriptions', []) };
  return {
    tags: listOf(contact, 'tag', 'tags', tagIds),
    notes: listOf(contact, 'note', 'notes', noteIds),
    companies: listOf(contact, 'company', 'companies', contact.companyIds),
    opted_out_subscription_types: subscriptions,
    opted_in_subscription_types: subscriptions,
  };
};

/** A contact as 2.x shows it (docs/intercom-api.md §3.3). */
export const showContact = (
  contact: ContactRecord,
  workspace: Workspace,
  version: ApiVersion,
): JsonObject => ({
  ...identityOf(contact, workspace, version),
  social_profiles: { type: 'list', data: [] },
  has_hard_bounced: false,
  marked_email_as_spam: false,
  unsubscribed_from_emails: contact.isUnsubscribed,
  created_at: contact.createdAt,
  updated_at: contact.updatedAt,
  signed_up_at: contact.signedUpAt,
  last_seen_at: contact.lastSeenAt,
  last_replied_at: null,
  last_contacted_at: null,
  last_email_opened_at: null,
  last_email_clicked_at: null,
  ...UNKNOWN_DEVICE,
  custom_attributes: shownValues(workspace, version, 'contact', contact.customAttributes),
  ...listsOf(contact, workspace),
  ...UNKNOWN_ORIGIN,
});

/** The answer to archive, delete and block calls. */
export const showContactReference = (contact: ContactRecord, facts: JsonObject): JsonObject => ({
  type: 'contact',
  id: contact.id,
  external_id: contact.externalId,
  ...facts,
});
