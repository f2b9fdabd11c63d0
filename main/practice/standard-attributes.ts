import type { JsonObject } from './protocol.ts';
import type { AttributeModel, DataType } from './records.ts';

type Standard = readonly [
  fullName: string,
  label: string,
  dataType: DataType,
  isApiWritable: boolean,
];

/** The writable ones are in docs/intercom-api.md §3.6; the others are the fields of §3.3. */
const CONTACT: readonly Standard[] = [
  ['id', 'ID', 'string', false],
  ['role', 'Role', 'string', true],
  ['name', 'Name', 'string', true],
  ['owner_id', 'Owner', 'integer', true],
  ['email', 'Email', 'string', true],
  ['phone', 'Phone', 'string', true],
  ['external_id', 'User ID', 'string', true],
  ['avatar', 'Avatar', 'string', true],
  ['created_at', 'Created', 'date', false],
  ['updated_at', 'Updated', 'date', false],
  ['signed_up_at', 'Signed up', 'date', true],
  ['last_seen_at', 'Last seen', 'date', true],
  ['last_contacted_at', 'Last contacted', 'date', false],
  ['last_replied_at', 'Last replied', 'date', false],
  ['last_email_opened_at', 'Last opened email', 'date', false],
  ['last_email_clicked_at', 'Last clicked on link in email', 'date', false],
  ['unsubscribed_from_emails', 'Unsubscribed from emails', 'boolean', true],
  ['marked_email_as_spam', 'Marked email as spam', 'boolean', false],
  ['has_hard_bounced', 'Has hard bounced', 'boolean', false],
  ['browser', 'Browser', 'string', false],
  ['browser_version', 'Browser version', 'string', false],
  ['browser_language', 'Browser language', 'string', false],
  ['os', 'OS', 'string', false],
  ['location.country', 'Country', 'string', false],
  ['location.region', 'Region', 'string', false],
  ['location.city', 'City', 'string', false],
];

const COMPANY: readonly Standard[] = [
  ['name', 'Company name', 'string', true],
  ['company_id', 'Company ID', 'string', false],
  ['last_request_at', 'Company last seen', 'date', false],
  ['remote_created_at', 'Company created at', 'date', true],
  ['user_count', 'People', 'integer', false],
  ['session_count', 'Company web sessions', 'integer', false],
  ['plan.name', 'Plan', 'string', false],
  ['monthly_spend', 'Monthly spend', 'float', true],
  ['size', 'Company size', 'integer', true],
  ['industry', 'Company industry', 'string', true],
  ['website', 'Company website', 'string', true],
];

const STANDARD: Readonly<Record<AttributeModel, readonly Standard[]>> = {
  contact: CONTACT,
  company: COMPANY,
};

export const isStandardAttribute = (model: AttributeModel, name: string): boolean =>
  STANDARD[model].some(([fullName]) => fullName === name);

export const showStandardAttributes = (model: AttributeModel): readonly JsonObject[] =>
  STANDARD[model].map(([fullName, label, dataType, isApiWritable]) => ({
    type: 'data_attribute',
    name: fullName.split('.').at(-1),
    full_name: fullName,
    label,
    description: label,
    data_type: dataType,
    api_writable: isApiWritable,
    ui_writable: false,
    messenger_writable: isApiWritable,
    custom: false,
    archived: false,
    model,
  }));
