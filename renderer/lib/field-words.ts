import type { LeadField } from '../../preload/contract/campaign.ts';

/** What a lead's own fields are called, wherever they show (design.md §8). */
export const FIELD_LABELS: Readonly<Record<LeadField, string>> = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  company: 'Company',
  tags: 'Tags',
  note: 'Note',
  owner: 'Owner',
  avatarUrl: 'Avatar URL',
  unsubscribed: 'Unsubscribed from emails',
  userAgent: 'User agent',
};

/** Of a field that only one generation of Intercom has: which one. */
export const FIELD_HINTS: Readonly<Partial<Record<LeadField, string>>> = {
  owner: 'Contacts API (2.x) only',
  userAgent: 'Leads API (1.x) only',
};
