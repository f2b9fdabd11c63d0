import { showCompany } from './company-rules.ts';
import { shownValues } from './custom-values.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { showTag } from './tag-rules.ts';
import type { ApiVersion } from './version.ts';
import { showAdminId } from './version.ts';
import type { Workspace } from './workspace.ts';

const COLOURS = ['Amber', 'Azure', 'Copper', 'Coral', 'Ivory', 'Jade', 'Lime', 'Violet'] as const;
const THINGS = [
  'Badger',
  'Camel',
  'Heron',
  'Lantern',
  'Otter',
  'Pebble',
  'Raven',
  'Teapot',
] as const;

/** The made-up name of a lead without a name; the same lead always gets the same name. */
const pseudonymOf = ({ serial }: ContactRecord): string => {
  const colour = COLOURS[serial % COLOURS.length];
  const thing = THINGS[Math.floor(serial / COLOURS.length) % THINGS.length];
  return `${colour} ${thing}`;
};

const UNKNOWN_PLACE = {
  type: 'location_data',
  city_name: null,
  continent_code: null,
  country_code: null,
  country_name: null,
  latitude: null,
  longitude: null,
  postal_code: null,
  region_name: null,
  timezone: null,
};

const UNKNOWN_ORIGIN = {
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  referrer: null,
};

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const listsOf = (contact: ContactRecord, workspace: Workspace) => ({
  companies: {
    type: 'company.list',
    companies: contact.companyIds
      .flatMap((id) => present(workspace.companies.get(id)))
      .map((company) => showCompany(workspace, company)),
  },
  social_profiles: { type: 'social_profile.list', social_profiles: [] },
  tags: {
    type: 'tag.list',
    tags: contact.tags.flatMap(({ id }) => present(workspace.tags.get(id))).map(showTag),
  },
  segments: { type: 'segment.list', segments: [] },
});

/** A lead, or a user, as 1.x shows it (docs/intercom-api.md §2.3). */
export const showLead = (
  contact: ContactRecord,
  workspace: Workspace,
  version: ApiVersion,
): JsonObject => ({
  type: contact.role === 'lead' ? 'contact' : 'user',
  id: contact.id,
  user_id: contact.externalId,
  anonymous: contact.role === 'lead',
  email: contact.email,
  phone: contact.phone,
  name: contact.name,
  pseudonym: contact.role === 'lead' ? pseudonymOf(contact) : null,
  avatar: { type: 'avatar', image_url: contact.avatarUrl },
  app_id: workspace.settings.workspace.id,
  location_data: UNKNOWN_PLACE,
  last_request_at: contact.lastSeenAt,
  // `last_seen_ip` can be set, but reads as null since 1.1 (docs/intercom-api.md §2.1).
  last_seen_ip: null,
  created_at: contact.createdAt,
  remote_created_at: null,
  signed_up_at: contact.signedUpAt,
  updated_at: contact.updatedAt,
  session_count: 0,
  unsubscribed_from_emails: contact.isUnsubscribed,
  // The text that was sent as `last_seen_user_agent`.
  user_agent_data: contact.userAgent,
  ...listsOf(contact, workspace),
  custom_attributes: shownValues(workspace, version, 'contact', contact.customAttributes),
  ...UNKNOWN_ORIGIN,
  owner_id: showAdminId(version, contact.ownerId),
  do_not_track: null,
  has_hard_bounced: false,
  marked_email_as_spam: false,
});
