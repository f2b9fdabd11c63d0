import type { Correction } from './hold-against.ts';

/**
 * Where the practice workspace differs from Intercom's description on purpose, or Galena sends what
 * the description leaves out. Mostly the description is wrong. A test fails if an exception is no
 * longer needed.
 */
export type Exception = { readonly reason: string; readonly places: readonly string[] };

export const CORRECTIONS: readonly Correction[] = [
  { operation: 'GET /companies', query: 'company_id', schema: 'company' },
];

/** Answers with a status or a shape that the operation does not describe. */
const FORGOTTEN_ANSWERS: readonly Exception[] = [
  {
    reason:
      'Error codes and rate limits are pages of their own in the documentation, and hold for every operation.',
    places: [
      ...[403, 406, 408, 409, 429, 500, 503].map((status) => `any operation ${status} undescribed`),
      'POST /contacts 400 undescribed',
      'POST /contacts 422 undescribed',
      'GET /contacts 400 undescribed',
      'GET /companies 400 undescribed',
      'POST /contacts/{contact_id}/notes 400 undescribed',
    ],
  },
  {
    reason: 'Each operation needs a token; others of the same kind say so.',
    places: [
      'GET /me 401 undescribed',
      'GET /contacts/{contact_id}/notes 401 undescribed',
      'POST /contacts/{contact_id}/notes 401 undescribed',
      'POST /contacts/{contact_id}/archive 401 undescribed',
      'POST /contacts/{contact_id}/unarchive 401 undescribed',
      'POST /contacts/{contact_id}/block 401 undescribed',
    ],
  },
  {
    reason: 'A contact that is not there was recorded as 404 “User Not Found”.',
    places: [
      'GET /contacts/{contact_id} 404 undescribed',
      'PUT /contacts/{contact_id} 404 undescribed',
      'DELETE /contacts/{contact_id} 404 undescribed',
      'GET /contacts/find_by_external_id/{external_id} 404 undescribed',
      'POST /contacts/{contact_id}/archive 404 undescribed',
      'POST /contacts/{contact_id}/unarchive 404 undescribed',
      'POST /contacts/{contact_id}/block 404 undescribed',
    ],
  },
  {
    reason: 'A deleted contact cannot come back: recorded as 400.',
    places: ['POST /contacts/{contact_id}/unarchive 400 undescribed'],
  },
  {
    reason: 'Described for the contact itself; what hangs on it is asked for by the same id.',
    places: ['GET /contacts/{contact_id}/tags 410 undescribed'],
  },
  {
    reason:
      '2.11 describes a company or a user that is not there; 2.16 has only the examples left.',
    places: ['POST /tags 404 undescribed'],
  },
  {
    reason: 'One scroll at a time, and one that is a minute old fails: said in words alone.',
    places: ['GET /companies/scroll 400 undescribed', 'GET /companies/scroll 404 undescribed'],
  },
  {
    reason:
      'Intercom’s own client (7.0.3) reads a company or a list of them, told apart by `type`.',
    places: ['GET /companies?company_id answers company'],
  },
];

/** Properties and formats. */
const WRONG_SCHEMAS: readonly Exception[] = [
  {
    reason: 'The addresses in its examples are paths, and `type` is a word.',
    places: [
      'addressable_list.type format',
      'addressable_list.url format',
      'company_data.url format',
      'contact_tags.url format',
      'contact_notes.url format',
      'contact_companies.url format',
    ],
  },
  {
    reason: 'A lead needs no address, so there may be none; other fields without a value are null.',
    places: ['contact.email type', 'contact.email_domain type'],
  },
  {
    reason: 'In its examples, and recorded, but not in its schemas.',
    places: [
      'app.secure undescribed',
      'contact_social_profiles.type undescribed',
      'contact_location.country_code undescribed',
      'contact_location.continent_code undescribed',
      'contact_tags.type undescribed',
      'contact_notes.type undescribed',
      'contact_companies.type undescribed',
      'contact.opted_out_subscription_types undescribed',
      'contact.opted_in_subscription_types undescribed',
      'contact.utm_campaign undescribed',
      'contact.utm_content undescribed',
      'contact.utm_medium undescribed',
      'contact.utm_source undescribed',
      'contact.utm_term undescribed',
      'contact.referrer undescribed',
    ],
  },
  {
    reason:
      'Described of single contacts and shown in their examples; lists show the same contacts.',
    places: ['contact.enabled_push_messaging undescribed'],
  },
  {
    reason: 'The schema calls the list `companies` and the example `data`: both are there.',
    places: ['contact_attached_companies.data undescribed'],
  },
];

/** What the practice workspace does not have. */
const NOT_PRACTISED: readonly Exception[] = [
  {
    reason: 'Nobody visits a site, and companies have no notes of their own.',
    places: [
      'company.last_request_at never shown',
      'company.notes never shown',
      'note.company never shown',
    ],
  },
  {
    reason:
      'Its admins are in no team, never away, and have no title; the examples show none either.',
    places: [
      'admin.job_title never shown',
      'admin.away_status_reason_id never shown',
      'admin.team_priority_level never shown',
      'admin.role never shown',
      'admin_with_app.job_title never shown',
      'admin_with_app.away_mode_enabled never shown',
      'admin_with_app.away_mode_reassign never shown',
      'admin_with_app.team_ids never shown',
    ],
  },
];

export const ANSWER_EXCEPTIONS: readonly Exception[] = [
  ...FORGOTTEN_ANSWERS,
  ...WRONG_SCHEMAS,
  ...NOT_PRACTISED,
];

export const REQUEST_EXCEPTIONS: readonly Exception[] = [
  {
    reason:
      'Ids of contacts are text of 24 digits, in every other operation and in the examples of this one.',
    places: ['POST /contacts/{contact_id}/notes path contact_id type'],
  },
  {
    reason: 'The answer comes in pages and says how long they are.',
    places: ['GET /contacts/{contact_id}/notes query per_page undescribed'],
  },
];
