import type { Region, Workspace } from '../../../preload/contract/session.ts';

/** intercom-api.md §7; the regional forms are by analogy, so the pattern lives here alone. */
const WEB_APPS: Readonly<Record<Region, string>> = {
  us: 'https://app.intercom.com',
  eu: 'https://app.eu.intercom.com',
  au: 'https://app.au.intercom.com',
};

/** Where a person looks at a contact in Intercom, or null: the practice workspace has no such place. */
export const contactUrl = (workspace: Workspace | null, contactId: string): string | null =>
  workspace === null || workspace.isPractice
    ? null
    : `${WEB_APPS[workspace.region]}/a/apps/${encodeURIComponent(workspace.id)}/users/${encodeURIComponent(contactId)}/all-conversations`;
