import type { LeadField } from '../../preload/contract/campaign.ts';

export { FIELD_LABELS } from '../../preload/contract/field-labels.ts';

/** Of a field that only one generation of Intercom has: which one. */
export const FIELD_HINTS: Readonly<Partial<Record<LeadField, string>>> = {
  owner: 'Contacts API (2.x) only',
  userAgent: 'Leads API (1.x) only',
};
