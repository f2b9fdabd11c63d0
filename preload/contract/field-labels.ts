import type { LeadField } from './campaign.ts';

/** What a lead's own fields are called, wherever they show (architecture.md §8). */
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
